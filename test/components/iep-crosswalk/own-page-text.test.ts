import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ownText } from '../../../components/iep-crosswalk/own-page/own-text.js';
import { allPrompts } from '../../../components/iep-crosswalk/own-page/own-prompts.js';
import { fileName } from '../../../components/shared/file-name.js';
import { shownOwn } from '../../../components/iep-crosswalk/own-page/own-parts.js';
import type { OwnKind, OwnModel } from '../../../components/iep-crosswalk/own-page/own-model.js';
import { en } from '../../../src/i18n/crosswalk-own/en.js';
import { es } from '../../../src/i18n/crosswalk-own/es.js';
import { localeFor } from '../../../src/i18n/locale.js';
import {
  goalAt,
  goals,
  iepOf,
  made,
  planOf,
  records,
  sharedLinks,
  teamLinks,
} from '../../crosswalk/sources.js';

const day = '2026-11-21';
const steps = records('step', [
  { description: 'Ask the third site', dueDate: '2026-12-04' },
  { description: 'Find out which tests count', owner: 'n' },
]);
const plan = planOf({
  student: { name: 'Wren A.', gradeLevel: 11, strengths: 'I see how a circuit works.\nI teach it.' },
  people: { n: { id: 'n', order: 'a0V', made, name: 'School counselor N.', role: 'counselor' } },
  ...goals({ studentWords: 'Own the van at 26.', steps }, { studentWords: 'My own place.' }),
});
const iep = iepOf([
  { section: 'instruction', words: 'How to ask for an interpreter' },
  { section: 'accommodation', words: 'Notes the day before', name: 'Notes' },
  { section: 'accommodation', words: '  ' },
]);
const links = {
  ...sharedLinks([goalAt(1), 'item-1']),
  ...teamLinks([goalAt(1), 'item-2'], [goalAt(2), 'item-3']),
};

function modelOf(more: Partial<OwnModel> = {}, tag = 'en'): OwnModel {
  const ignore = () => undefined;
  return {
    context: {
      ...{ locale: localeFor(tag), around: 'en', level: 2, isStudent: true, isCurrent: () => true },
      deeds: { show: ignore, choose: ignore, say: ignore },
    },
    ...{ words: en, sources: { plan }, item: {} },
    ...more,
  };
}

const ticked = { choices: { supports: 'on' } };
const textOf = (kind: OwnKind, model = modelOf()) => ownText(model, shownOwn(model, kind), day);
const partsOf = (kind: OwnKind) => shownOwn(modelOf(), kind).parts.map(({ name }) => name);

describe('my plan on a page', () => {
  it('begins with what I am good at', () => {
    assert.deepEqual(partsOf('page'), ['goodAt', 'want', 'helps', 'ask', 'careers']);
  });

  it('is a plain text in my words, with a beginning where nothing is written', () => {
    assert.equal(
      textOf('page'),
      `My plan on a page
Name: Wren A.
Grade 11 · Made on November 21, 2026

WHAT I AM GOOD AT
- I see how a circuit works.
  I teach it.

WHAT I WANT
- Own the van at 26.
  Next: Ask the third site (until December 4, 2026)
- My own place.

WHAT HELPS ME
- What helps me is …

WHAT I ASK FOR
- I ask School counselor N.: Find out which tests count

JOBS I LOOK AT
- I would like to know more about …
`,
    );
  });

  it('asks for a first step where a goal has none', () => {
    const lines = shownOwn(modelOf(), 'page').parts[1]?.lines ?? [];
    assert.deepEqual(
      lines.map(({ goal }) => goal?.lacksStep),
      [false, true],
    );
  });

  it('reads the same with an IEP and without one, whatever is ticked', () => {
    const beside = modelOf({ sources: { plan, ...iep, ...links }, item: ticked });
    assert.equal(textOf('page', beside), textOf('page'));
  });
});

describe('what I say at my meeting', () => {
  it('is in the order in which it is said', () => {
    assert.deepEqual(partsOf('script'), ['want', 'goodAt', 'helps', 'ask']);
    assert.match(textOf('script'), /Hello\. I am Wren A\. Thank you for coming/);
  });

  it('holds nothing of the IEP until it is ticked', () => {
    const beside = modelOf({ sources: { plan, ...iep, ...links } });
    assert.equal(textOf('script', beside), textOf('script'));
  });

  it('then has what helps with each goal, and says where it comes from', () => {
    const text = textOf('script', modelOf({ sources: { plan, ...iep, ...links }, item: ticked }));
    assert.match(text, /^Part of this comes from my IEP\./m);
    assert.match(
      text,
      /- Own the van at 26\.\n {2}From my IEP, for this goal: How to ask for an interpreter\n/,
    );
    assert.match(text, /\n {2}From my IEP, for this goal: Notes: Notes the day before\n- My own place\.\n\n/);
  });

  it('has goals of the IEP as goals, and only help as help', () => {
    const goalsOfIep = iepOf([
      { section: 'annualGoal', words: 'Wren will fix a lamp.' },
      { section: 'accommodation', words: 'Notes the day before' },
    ]);
    const linked = teamLinks([goalAt(1), 'item-1'], [goalAt(1), 'item-2']);
    const text = textOf('script', modelOf({ sources: { plan, ...goalsOfIep, ...linked }, item: ticked }));
    assert.match(
      text,
      /\n {2}A goal in my IEP for this: Wren will fix a lamp\.\n {2}From my IEP, for this goal: Notes/,
    );
    assert.doesNotMatch(text, /for this goal: Wren will/);
  });

  it('has help that is linked to no goal under what helps me, but no goals, and not what was unticked', () => {
    const { iepShared, iepTeam } = iepOf([
      { section: 'accommodation', words: 'Notes the day before' },
      { section: 'assistiveTechnology', words: 'A louder alarm' },
      { section: 'annualGoal', words: 'Wren will fix a lamp.' },
    ]);
    const sources = { plan, iepShared, iepTeam };
    const all = textOf('script', modelOf({ sources, item: ticked }));
    assert.match(
      all,
      /WHAT HELPS ME\n- From my IEP: Notes the day before\n- From my IEP: A louder alarm\n\nWHAT I ASK FOR/,
    );
    assert.match(all, /^Part of this comes from my IEP\./m);
    const item = { choices: { supports: 'on', 'without.item-2': 'yes' } };
    const fewer = textOf('script', modelOf({ sources, item }));
    assert.doesNotMatch(fewer, /alarm|lamp/);
    assert.equal(textOf('script', modelOf({ sources: { plan }, item: ticked })), textOf('script'));
  });

  it('takes questions along, with room to write, only where somebody wants them', () => {
    assert.doesNotMatch(textOf('script'), /in the room\?/);
    const item = { choices: { prompts: 'on' } };
    const text = textOf('script', modelOf({ item }));
    assert.match(text, /ask me\?\n\nQUESTIONS I THINK ABOUT\n- Who should be in the room\?\n {2}…\n/);
    for (const question of allPrompts(en)) assert.ok(text.includes(question), question);
    assert.equal(textOf('page', modelOf({ item })), textOf('page'));
  });

  it('leaves out what only the team may read for whoever has not loaded it', () => {
    const { iepShared } = iep;
    const { crosswalkShared } = links;
    const student = modelOf({ sources: { plan, iepShared, crosswalkShared }, item: ticked });
    const text = textOf('script', student);
    assert.match(text, /interpreter/);
    assert.doesNotMatch(text, /Notes/);
  });

  it('speaks Spanish', () => {
    const text = textOf('script', modelOf({ words: es }, 'es-MX'));
    assert.match(text, /^Hola\. Soy Wren A\. Gracias por venir\./m);
    assert.doesNotMatch(text, /[\u2066-\u2069]/);
  });
});

describe('the file of either', () => {
  it('is named so that those of several students are told apart', () => {
    assert.equal(fileName('my-plan', 'Theo B.', 'txt', day), 'my-plan-theo-b-2026-11-21.txt');
    assert.equal(fileName('my-plan', undefined, 'txt', day), 'my-plan-2026-11-21.txt');
    assert.equal(fileName('my-plan', '../x: y', 'txt', day), 'my-plan-x-y-2026-11-21.txt');
  });
});
