import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  alertName,
  reasonInWords,
  remedyInWords,
  uncountedInWords,
  type Telling,
} from '../../../components/course-plan/check/alert-words.js';
import type { AlertReason, Remedy, UncountedCourse } from '../../../src/courses/check/index.js';
import { courseCheckDictionary } from '../../../src/i18n/course-check/dictionary.js';
import { courseDictionary } from '../../../src/i18n/courses/dictionary.js';
import { localeFor } from '../../../src/i18n/locale.js';
import type { CourseContext } from '../../../components/course-plan/course-context.js';
import { catalog, course, credits, diploma } from '../../courses/check/small-plans.js';

const known = catalog({ code: 'BIO', title: 'Biology' }, { code: 'CHEM', title: 'Chemistry' });
const art = course('art', { title: 'Art' });

async function tellingIn(language: 'en' | 'es'): Promise<Telling> {
  const isEnglish = language === 'en';
  const context: Pick<CourseContext, 'words' | 'locale' | 'courseOf' | 'catalogCourse'> = {
    words: isEnglish ? courseDictionary.en : await courseDictionary.load.es(),
    locale: localeFor(language),
    courseOf: (id) => (id === 'art' ? art : undefined),
    catalogCourse: (code) => known.courses.find((each) => each.code === code),
  };
  return {
    context: context as CourseContext,
    words: isEnglish ? courseCheckDictionary.en : await courseCheckDictionary.load.es(),
    plans: [diploma([credits('english', 1000), credits('arts', 1000)], { totalCredits: 2000 })],
  };
}

const plain = (text: string): string => text.replaceAll(/[\u2068\u2069]/g, '');
const english = await tellingIn('en');
const spanish = await tellingIn('es');

function reasonIs(reason: AlertReason, ...sentences: readonly string[]): void {
  assert.deepEqual(reasonInWords(english, reason).map(plain), sentences);
  const other = reasonInWords(spanish, reason).map(plain);
  assert.equal(other.length, sentences.length);
  for (const sentence of other) assert.ok(sentence && !sentences.includes(sentence), sentence);
}

function remedyIs(remedy: Remedy, sentence: string): void {
  assert.equal(plain(remedyInWords(english, remedy)), sentence);
  assert.notEqual(plain(remedyInWords(spanish, remedy)), sentence);
}

function uncountedIs(uncounted: UncountedCourse, sentence: string): void {
  assert.equal(plain(uncountedInWords(english, uncounted)), sentence);
  assert.notEqual(plain(uncountedInWords(spanish, uncounted)), sentence);
}

describe('why there is an alert', () => {
  it('names what a course asks for, and what is wrong with what is there', () => {
    const mark = { least: 'C', strength: 'required' } as const;
    const needs = { all: [{ any: [{ course: 'BIO' }, { course: 'CHEM' }] }, { course: 'X9' }] };
    const faults = [
      { course: 'BIO', fault: 'markBelow', nearest: 'art', mark },
      { course: 'CHEM', fault: 'tooLate', nearest: 'art', mark: undefined },
      { course: 'X9', fault: 'missing', nearest: undefined, mark: undefined },
    ] as const;
    reasonIs(
      { kind: 'needs', needs, problems: faults },
      'It asks for (Biology or Chemistry) and X9.',
      'C or better is asked for in Biology.',
      'Chemistry comes too late in the plan.',
    );
  });

  it('asks whether a class of another school counts as what is asked for', () => {
    const problem = { course: 'BIO', fault: 'takenElsewhere', nearest: 'art', mark: undefined } as const;
    const reason = { kind: 'needs', needs: { course: 'BIO' }, problems: [problem] } as const;
    reasonIs(reason, 'It asks for Biology.', 'Perhaps Art from the other school counts as Biology.');
    const ask = { kind: 'ask', course: 'art', as: 'BIO' } as const;
    remedyIs(ask, 'Ask whether Art counts as Biology.');
    const alert = { code: 'prerequisiteMissing', reason } as const;
    assert.match(alertName(english, { ...alert, resolves: [ask] }), /^Ask whether a class from/);
    const take = { kind: 'take', courses: ['BIO'], when: 'before' } as const;
    assert.equal(alertName(english, { ...alert, resolves: [take, ask] }), 'Another class comes first');
  });

  it('says each other reason', () => {
    reasonIs({ kind: 'approval', by: undefined }, 'A yes from the school is asked for.');
    reasonIs({ kind: 'approval', by: 'the teacher' }, 'A yes is asked for: the teacher.');
    reasonIs({ kind: 'placed' }, 'Placed by the school.');
    reasonIs({ kind: 'ruleInWords', words: 'Bring a pen.' }, 'The catalog says:');
    reasonIs({ kind: 'grade', grade: 9, offered: [10, 11] }, 'It is for these grades: 10 or 11.');
    reasonIs({ kind: 'term', term: 'summer', offered: ['fallSemester'] }, 'It is taught in: Fall.');
    reasonIs({ kind: 'takenBefore', course: 'art', most: 1 }, 'Art counts once.');
    reasonIs({ kind: 'takenBefore', course: 'art', most: 2 }, 'Art counts 2 times at most.');
    reasonIs({ kind: 'missingFacts', facts: ['credits', 'term'] }, 'Not known yet: credits and term.');
    reasonIs({ kind: 'failed', requirements: ['english'] }, 'It was not passed. It would count for english.');
    reasonIs({ kind: 'nothingFits', filters: [0, 2] }, 'Classes still to choose: 2.');
    reasonIs({ kind: 'credits', needed: 4000, left: 500 }, 'Still to plan: 0.5 of 4 credits.');
    reasonIs({ kind: 'mark', mark: 'D', least: 'C' }, 'The grade is D. C or better is asked for.');
    reasonIs({ kind: 'unknownCode', code: 'Q1' }, 'The catalog has no class with the code Q1.');
  });
});

describe('what would settle an alert', () => {
  it('is said for each remedy', () => {
    remedyIs({ kind: 'take', courses: ['BIO', 'CHEM'] }, 'Take Biology or Chemistry.');
    remedyIs({ kind: 'take', courses: ['BIO'], when: 'before' }, 'Take Biology first.');
    remedyIs({ kind: 'take', courses: ['BIO'], when: 'beside' }, 'Take Biology at the same time or before.');
    remedyIs({ kind: 'move', course: 'art', when: 'before' }, 'Move Art to an earlier term.');
    remedyIs({ kind: 'move', course: 'art', when: 'beside' }, 'Move Art to the same term or before.');
    remedyIs({ kind: 'moveTo', grades: [10] }, 'Move it to one of these grades: 10.');
    remedyIs({ kind: 'moveTo', terms: ['summer'] }, 'Move it to: Summer.');
    remedyIs({ kind: 'mark', course: 'BIO', least: 'C' }, 'Earn C or better in Biology.');
    remedyIs({ kind: 'approval', by: undefined }, 'Ask your school.');
    remedyIs({ kind: 'approval', by: 'the teacher' }, 'Ask: the teacher.');
    remedyIs({ kind: 'enter', facts: ['mark'] }, 'Add what is missing: grade.');
    remedyIs({ kind: 'credits', credits: 1000 }, 'Add classes with 1 credit.');
    remedyIs({ kind: 'remove' }, 'Take one of them out.');
    remedyIs({ kind: 'replace' }, 'Choose another class.');
  });

  it('names the first few of many classes, and how many more there are', () => {
    const courses = ['BIO', 'CHEM', 'A', 'B', 'C', 'D'];
    assert.match(
      plain(remedyInWords(english, { kind: 'take', courses })),
      /^Take Biology, Chemistry, A, B and 2 more\.$/,
    );
  });
});

describe('why a course does not count', () => {
  it('says what it still does, where credits in all are asked for', () => {
    uncountedIs(
      { course: 'art', because: 'full', requirements: ['arts'] },
      'It adds to your credits in all. Already full: arts.',
    );
    uncountedIs(
      { course: 'art', because: 'noFit' },
      'It adds to your credits in all. It fills no part of its own.',
    );
  });

  it('says each other reason', () => {
    uncountedIs({ course: 'art', because: 'repeat', of: 'art' }, 'It counts once, with Art.');
    uncountedIs(
      { course: 'art', because: 'markBelow', requirements: ['arts'] },
      'A higher grade is needed to count for arts.',
    );
    uncountedIs({ course: 'art', because: 'failed' }, 'It was not passed, so it does not count yet.');
    uncountedIs({ course: 'art', because: 'toBeConfirmed' }, 'It counts when the school has confirmed it.');
  });
});
