import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkGraduation, checkGraduationPlan, type GraduationPlan } from 'ilp-elements/courses';
import { inOrder } from 'ilp-elements/core';
import { experienceMinutes } from 'ilp-elements/rules';
import type { CourseException, PlannedCourse } from '../../src/model/planned-course.js';
import { subjectAreas } from '../../src/courses/subject-areas.js';
import { samplesIn } from '../../tools/lib/samples.mjs';
import { collectionOf } from './sample-plan.js';

const guide = readFileSync('docs/write-graduation-rules.md', 'utf8');
const [sample, ...pieces] = samplesIn('guide.md', guide).filter(({ language }) => language === 'json');
const plan: GraduationPlan = checkGraduationPlan(JSON.parse(sample?.code ?? ''));

/** What the check says a place needs. */
function neededBy(wrong: object): string {
  try {
    checkGraduationPlan({ ...plan, ...wrong });
    return '';
  } catch (error) {
    return String(error);
  }
}

/** What the check answers for these rules, or for ones with further requirements, and what the school decided. */
function answerFor(
  courses: readonly Partial<PlannedCourse>[],
  decided: readonly Partial<CourseException>[] = [],
  more: readonly unknown[] = [],
) {
  const own = { ...plan, totalCredits: 26000, requirements: [...more, ...plan.requirements] };
  const { accepted } = checkGraduation({
    plan: more.length > 0 ? checkGraduationPlan(own) : plan,
    courses: inOrder<PlannedCourse>(collectionOf('course', courses)),
    catalog: undefined,
    exceptions: inOrder<CourseException>(collectionOf('exception', decided)),
    experienceMinutes: experienceMinutes({}).byKind,
  });
  const states = new Map(accepted.requirements.map(({ requirement, state }) => [requirement, state]));
  return { stateOf: (id: string) => states.get(id), total: accepted.total };
}

const [ofChoice, health] = pieces.map(({ code }): unknown => JSON.parse(code));

describe('the guide to graduation rules of one’s own', () => {
  it('shows rules that pass, with credits in all that are the sum of their parts', () => {
    assert.deepEqual(plan, JSON.parse(sample?.code ?? ''));
    const parts = plan.requirements.map((each) =>
      each.kind === 'credits' && !each.isShared ? each.credits : 0,
    );
    assert.equal(
      parts.reduce((sum, each) => sum + each, 0),
      plan.totalCredits,
    );
  });

  it('shows and tells of every kind of requirement', () => {
    const kinds = /needs a kind: (.*)/.exec(neededBy({ requirements: [{ kind: 'none' }] }))?.[1] ?? '';
    const all = kinds.split(/, | or /);
    assert.equal(all.length, 5);
    for (const kind of all) {
      assert.match(guide, new RegExp(`^\\| \`${kind}\``, 'm'));
      assert.ok(
        plan.requirements.some((each) => each.kind === kind),
        kind,
      );
    }
  });

  it('shows or tells of every field of the schema', () => {
    const schema = readFileSync('schemas/graduation-plan.schema.json', 'utf8');
    const fields = [...schema.matchAll(/^ +"([a-z]\w*)": \{$/gim)].map(([, field = '']) => field);
    const own = new Set(
      fields.filter((each) => !['properties', 'items', 'additionalProperties'].includes(each)),
    );
    assert.ok(own.size > 20);
    for (const field of own)
      if (!/^\$/.test(field)) assert.match(guide, new RegExp(`[\`"]${field}[\`"]`), field);
  });

  it('shows requirements that fit in among the others', () => {
    assert.equal(pieces.length, 2);
    assert.equal(
      neededBy({ totalCredits: 26000, requirements: [...plan.requirements, ofChoice, health] }),
      '',
    );
  });

  it('names every subject area with its code', () => {
    const rows = [...guide.matchAll(/^\| `(\d\d)` +\| (.*?) +\|$/gm)].map(([, code, name]) => [code, name]);
    assert.deepEqual(
      rows,
      [...subjectAreas].map(([code, { en }]) => [code, en]),
    );
  });
});

const any = { kind: 'credits', name: { en: 'Any' }, credits: 1000, counts: { any: true } };
const passed = { state: 'completed', result: 'pass', credits: 1000 } as const;

describe('what the guide says of the check', () => {
  it('counts a class for a set of courses and for credits, too', () => {
    const algebra = { ...passed, title: 'Algebra 1', subject: '02', mark: 'B', credits: 3000 };
    const { stateOf, total } = answerFor([algebra]);
    assert.deepEqual([stateOf('mathematics'), stateOf('algebra-1'), total?.earned], ['met', 'met', 3000]);
  });

  it('fills a set of courses with half a credit, and not a choice in credits', () => {
    const drawing = { titles: ['drawing'] };
    const base = { name: { en: 'Drawing' } };
    const { stateOf } = answerFor(
      [{ ...passed, title: 'Drawing', subject: '05', credits: 500 }],
      [],
      [
        { ...base, kind: 'courses', id: 'class', courses: [drawing] },
        { ...base, kind: 'credits', id: 'credit', credits: 1000, counts: drawing, isShared: true },
      ],
    );
    assert.deepEqual([stateOf('class'), stateOf('credit')], ['met', 'left']);
  });

  it('lowers the credits in all for no waiver and no exemption but their own', () => {
    for (const kind of ['waiver', 'exemption'] as const) {
      const one = answerFor([], [{ kind, requirement: `${plan.id}/english` }]);
      assert.deepEqual([one.stateOf('english'), one.total?.left], ['met', 24000]);
      const all = answerFor([], [{ kind, requirement: `${plan.id}/total` }]);
      assert.deepEqual([all.stateOf('english'), all.total?.state], ['left', 'met']);
    }
  });

  it('fills first what stands first, so electives come last', () => {
    const english = { ...passed, title: 'English 1', subject: '01' };
    const { stateOf, total } = answerFor([english], [], [{ ...any, id: 'any' }]);
    assert.deepEqual([stateOf('any'), total?.earned], ['met', 1000]);
    const [last] = plan.requirements.filter(({ kind }) => kind === 'credits').slice(-1);
    assert.equal(last?.id, 'electives');
  });

  it('counts credit by exam where it fits, elsewhere as a substitution, and in all', () => {
    const exam = { ...passed, method: 'creditByExamination', title: 'Health exam' } as const;
    const fitting = answerFor([{ ...exam, subject: '08' }], [], [health]);
    assert.deepEqual([fitting.stateOf('health'), fitting.total?.earned], ['met', 1000]);
    assert.equal(answerFor([exam], [], [health]).stateOf('health'), 'left');
    const [course] = Object.keys(collectionOf('course', [exam]));
    assert.ok(course !== undefined);
    const decided = { kind: 'substitution', requirement: `${plan.id}/health`, course } as const;
    const instead = answerFor([exam], [decided], [health]);
    assert.deepEqual([instead.stateOf('health'), instead.total?.earned], ['met', 1000]);
  });
});
