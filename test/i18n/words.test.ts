import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { careerChartDictionary } from '../../src/i18n/career-chart/dictionary.js';
import { careerCompareDictionary } from '../../src/i18n/career-compare/dictionary.js';
import { careerGuideDictionary } from '../../src/i18n/career-guide/dictionary.js';
import { careerInterestDictionary } from '../../src/i18n/career-interests/dictionary.js';
import { careerJobDictionary } from '../../src/i18n/career-job/dictionary.js';
import { careerKeptDictionary } from '../../src/i18n/career-kept/dictionary.js';
import { careerDictionary } from '../../src/i18n/careers/dictionary.js';
import { courseCareersDictionary } from '../../src/i18n/course-careers/dictionary.js';
import { courseAddDictionary } from '../../src/i18n/course-add/dictionary.js';
import { courseCheckDictionary } from '../../src/i18n/course-check/dictionary.js';
import { courseDetailsDictionary } from '../../src/i18n/course-details/dictionary.js';
import { coursePaperDictionary } from '../../src/i18n/course-paper/dictionary.js';
import { courseTransferDictionary } from '../../src/i18n/course-transfer/dictionary.js';
import { courseWaysDictionary } from '../../src/i18n/course-ways/dictionary.js';
import { crosswalkDictionary } from '../../src/i18n/crosswalk/dictionary.js';
import { crosswalkImportDictionary } from '../../src/i18n/crosswalk-import/dictionary.js';
import { crosswalkOwnDictionary } from '../../src/i18n/crosswalk-own/dictionary.js';
import { crosswalkRowDictionary } from '../../src/i18n/crosswalk-rows/dictionary.js';
import { crosswalkStatementsDictionary } from '../../src/i18n/crosswalk-statements/dictionary.js';
import { crosswalkSupportDictionary } from '../../src/i18n/crosswalk-supports/dictionary.js';
import { crosswalkTalkDictionary } from '../../src/i18n/crosswalk-talk/dictionary.js';
import { crosswalkTeamDictionary } from '../../src/i18n/crosswalk-team/dictionary.js';
import type { Dictionary, Words } from '../../src/i18n/dictionary.js';
import { replaceWords } from '../../src/i18n/dictionary.js';
import { goalExperienceDictionary } from '../../src/i18n/goal-experience/dictionary.js';
import { goalHelpDictionary } from '../../src/i18n/goal-help/dictionary.js';
import { goalMoreDictionary } from '../../src/i18n/goal-more/dictionary.js';
import { goalPaperDictionary } from '../../src/i18n/goal-paper/dictionary.js';
import { problemDictionary } from '../../src/i18n/problems/dictionary.js';
import { reviewDictionary } from '../../src/i18n/review/dictionary.js';
import { goalProgressDictionary } from '../../src/i18n/goal-progress/dictionary.js';

import { goalTalkDictionary } from '../../src/i18n/goal-talk/dictionary.js';
import { goalDictionary } from '../../src/i18n/goals/dictionary.js';
import { loadWords, localeFor, wordsNow } from '../../src/i18n/locale.js';
import { planDictionary } from '../../src/i18n/plan/dictionary.js';
import { gradeOf, wordsOf } from '../data/reading.js';
import { inEveryLanguage } from './every-language.js';

/** Words that are the same in both languages, or that are values alone. */
const same: readonly string[] = ['writtenBy', 'beginReflection', 'no', 'left', 'terms.S'];

const dictionaries: readonly Dictionary<Words>[] = [
  careerChartDictionary,
  careerCompareDictionary,
  careerDictionary,
  careerGuideDictionary,
  careerInterestDictionary,
  careerJobDictionary,
  careerKeptDictionary,
  courseCareersDictionary,
  courseAddDictionary,
  courseCheckDictionary,
  courseDetailsDictionary,
  coursePaperDictionary,
  courseTransferDictionary,
  courseWaysDictionary,
  crosswalkDictionary,
  crosswalkImportDictionary,
  crosswalkOwnDictionary,
  crosswalkRowDictionary,
  crosswalkStatementsDictionary,
  crosswalkSupportDictionary,
  crosswalkTalkDictionary,
  crosswalkTeamDictionary,
  goalDictionary,
  goalExperienceDictionary,
  goalHelpDictionary,
  goalMoreDictionary,
  goalPaperDictionary,
  problemDictionary,
  goalProgressDictionary,
  reviewDictionary,
  goalTalkDictionary,
  planDictionary,
];

/** What the field calls the six interest areas: “Realistic” is one of its terms, and judges nobody. */
const terms = /^terms\.[RIASEC]$/;

/** What goes into the IEP itself is written for the team, in its words. */
const forTheTeam = /^(text|titles)\./;

/** What is read in plain words: not the legal name that stands once beside them, in brackets. */
function plainSentences(dictionary: Dictionary<Words>, words: Words): [place: string, sentence: string][] {
  const isPlain = ([place]: [string, string]) =>
    dictionary.part !== 'crosswalkStatements' || !forTheTeam.test(place);
  return sentences(words)
    .filter(isPlain)
    .map(([place, text]) => [place, text.replace(/ \([^)]*\)/g, '')]);
}

/** Every sentence with its place; sentences with values are given numbers and names. */
function sentences(words: Words, place = ''): [place: string, sentence: string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const name = place ? `${place}.${key}` : key;
    if (typeof value === 'string') return [[name, value]];
    if (typeof value === 'function') return [[name, (value as (...all: unknown[]) => string)(3, 4)]];
    return sentences(value as Words, name);
  });
}

for (const dictionary of dictionaries) {
  describe(`the words of ${dictionary.part}`, () => {
    it('are the same in every language, and none is empty', async () => {
      const places = sentences(dictionary.en).map(([place]) => place);
      for (const load of Object.values(dictionary.load)) {
        const other = sentences(await load());
        assert.deepEqual(other.map(([place]) => place).sort(), [...places].sort());
        for (const [place, sentence] of other) assert.notEqual(sentence.trim(), '', place);
      }
    });

    it('were translated, but for words that are the same in both languages', async () => {
      const english = new Map(sentences(dictionary.en));
      const spanish = sentences(await dictionary.load.es());
      const untranslated = spanish.filter(
        ([place, sentence]) => english.get(place) === sentence && /\p{L}/u.test(sentence),
      );
      assert.deepEqual(
        untranslated.filter(([place]) => !same.includes(place)),
        [],
      );
    });

    it('are sentences of at most 15 words', async () => {
      for (const words of [dictionary.en, await dictionary.load.es()]) {
        for (const [place, text] of plainSentences(dictionary, words)) {
          const longest = Math.max(...text.split(/[.!?:]\s/).map((part) => part.trim().split(/\s+/).length));
          assert.ok(longest <= 15, `${place} has a sentence of ${longest} words`);
        }
      }
    });

    it('use none of the words we do not use', () => {
      const unwanted =
        /special needs|realistic|appropriate|failed|deficient|at risk|remedial|\bmom\b|guidance|error|invalid|oops/i;
      for (const [place, text] of plainSentences(dictionary, dictionary.en))
        if (!terms.test(place)) assert.doesNotMatch(text, unwanted, place);
    });

    it('can be read by a sixth-grader', () => {
      const parts = plainSentences(dictionary, dictionary.en).flatMap(([place, text]) =>
        text.split(/[.!?:]\s/).map((part): [string, string] => [place, part]),
      );
      // The formula says nothing about a label of a few words.
      for (const [place, part] of parts)
        if (wordsOf(part).length > 5) assert.ok(gradeOf(part) <= 9, `${place}: ${part}`);
    });
  });
}

describe('the language of a tag', () => {
  for (const [tag, language, shownAs] of [
    ['en', 'en', 'en'],
    ['en-GB', 'en', 'en-GB'],
    ['es-MX', 'es', 'es-MX'],
    ['ES', 'es', 'es'],
    ['tlh-CA', 'en', 'en'],
    ['vo', 'en', 'en'],
    ['', 'en', 'en'],
    ['not a tag', 'en', 'en'],
    ['__proto__', 'en', 'en'],
    ['en-XA', 'en-XA', 'en-XA'],
    ['en-xb', 'en-XB', 'en-XB'],
    ['en-XC', 'en-XC', 'en-XC'],
    ['en-XD', 'en', 'en-XD'],
  ] as const) {
    it(`of “${tag}” is ${language}`, () => {
      assert.equal(localeFor(tag).language, language);
      assert.equal(localeFor(tag).tag, shownAs);
    });
  }

  it('is written from right to left where it is mirrored', () => {
    assert.equal(localeFor('en-XB').direction, 'rtl');
    assert.equal(localeFor('en-XC').direction, 'rtl');
    for (const tag of ['es', 'en-XA']) assert.equal(localeFor(tag).direction, 'ltr');
  });

  it('gives English at once, and other words when they have been loaded', async () => {
    const fresh = { ...planDictionary, load: { ...planDictionary.load } };
    assert.equal(wordsNow(fresh, localeFor('en')), fresh.en);
    assert.equal(wordsNow(fresh, localeFor('es')), undefined);
    const spanish = await loadWords(fresh, localeFor('es'));
    assert.equal(wordsNow(fresh, localeFor('es-MX')), spanish);
  });

  it('gives English where words cannot be loaded', async () => {
    const broken = {
      ...planDictionary,
      load: inEveryLanguage(async () => Promise.reject(new Error('No such file.'))),
    };
    assert.equal(await loadWords(broken, localeFor('es')), broken.en);
  });

  it('mirrors every sentence, those with values too', async () => {
    const fresh = { ...goalDictionary };
    const mirrored = await loadWords(fresh, localeFor('en-XB'));
    for (const [place, sentence] of sentences(mirrored)) assert.match(sentence, /^⟧.*⟦$/, place);
    assert.match(mirrored.goal(7), /Goal 7/);
  });

  it('makes every sentence a third longer, and leaves what is set into it as it is', async () => {
    const longer = sentences(await loadWords({ ...goalDictionary }, localeFor('en-XA')));
    const english = new Map(sentences(goalDictionary.en));
    for (const [place, sentence] of longer) {
      const { length } = english.get(place) ?? '';
      assert.match(sentence, /^\[.* ~[~ ]*\]$/s, place);
      assert.ok(sentence.length >= length * 1.35, place);
      assert.doesNotMatch(sentence.replace(/\u2068[^\u2069]*\u2069/g, ''), /[aeio]/, place);
    }
    const both = await loadWords({ ...goalDictionary }, localeFor('en-XC'));
    assert.match(both.heading, /^⟧\u202E\[Mý ĝöåļš ~+\]\u202C⟦$/);
    assert.match(both.goal(7), /7/);
  });
});

describe('words of a host’s own', () => {
  it('replace ours, in part or as a group', () => {
    const words = replaceWords(goalDictionary.en, {
      heading: 'My IGP',
      goal: (number) => `No. ${number}`,
      statuses: { active: 'Going' },
    });
    assert.equal(words.heading, 'My IGP');
    assert.equal(words.goal(2), 'No. 2');
    assert.deepEqual(words.statuses, { ...goalDictionary.en.statuses, active: 'Going' });
    assert.equal(words.addGoal, goalDictionary.en.addGoal);
  });

  it('bring in no names we do not know, and no prototypes', () => {
    const own = JSON.parse('{"__proto__": {"heading": "stolen"}, "unknown": "x"}') as object;
    const words = replaceWords(goalDictionary.en, own);
    assert.deepEqual(Object.keys(words), Object.keys(goalDictionary.en));
    assert.equal(words.heading, 'My goals');
  });
});
