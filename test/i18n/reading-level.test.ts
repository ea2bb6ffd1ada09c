import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Dictionary, Words } from '../../src/i18n/dictionary.js';
import { gradeOf, wordsOf } from '../data/reading.js';
import { allDictionaries, sentencesOf } from './dictionaries.js';

const dictionaries = [...(await allDictionaries()).values()];

/** The grade that students’ words are to be read by. */
const studentsGrade = 7;

/** One sentence may be harder than all together: a name of a job, or a word that has no plainer one. */
const hardest = 9;

/**
 * Read by staff alone: whoever brings an IEP in. Everything else may be read by a student or a family, even
 * what is mostly for an IEP team, for a student is one of its members.
 */
const forStaff: readonly string[] = ['crosswalkImport'];

/** What goes into the IEP itself is written for the team, in its words. */
const inTheIep = /^(text|titles)\./;

/** Labels of a few words are no sentences, and legal names stand in brackets beside plain ones. */
const shortest = 5;

function sentencesIn(dictionary: Dictionary<Words>): [place: string, sentence: string][] {
  return sentencesOf(dictionary.en)
    .filter(([place]) => dictionary.part !== 'crosswalkStatements' || !inTheIep.test(place))
    .flatMap(([place, text]) => partsOf(text).map((part): [string, string] => [place, part]));
}

function partsOf(text: string): string[] {
  const plain = text.replace(/ \([^)]*\)/g, '');
  return plain.split(/[.!?:…](?:\s|$)|\n/).filter((part) => wordsOf(part).length >= shortest);
}

describe('what students read in English', () => {
  for (const dictionary of dictionaries.filter(({ part }) => !forStaff.includes(part))) {
    const sentences = sentencesIn(dictionary);
    const grade = gradeOf(...sentences.map(([, sentence]) => sentence));

    it(`in ${dictionary.part} is of grade ${grade.toFixed(1)}, and no more than ${studentsGrade}`, () => {
      assert.ok(sentences.length > 0);
      assert.ok(grade <= studentsGrade, `grade ${grade.toFixed(1)}`);
    });

    it(`in ${dictionary.part} has no sentence above grade ${hardest}`, () => {
      assert.deepEqual(
        sentences.filter(([, sentence]) => gradeOf(sentence) > hardest),
        [],
      );
    });
  }
});

describe('what staff alone read in English', () => {
  for (const part of forStaff)
    it(`in ${part} has no sentence above grade ${hardest}, either`, () => {
      const dictionary = dictionaries.find((each) => each.part === part);
      assert.ok(dictionary);
      assert.deepEqual(
        sentencesIn(dictionary).filter(([, sentence]) => gradeOf(sentence) > hardest),
        [],
      );
    });
});

describe('the measure', () => {
  it('knows plain sentences from others', () => {
    assert.ok(gradeOf('What would be a first step?') < 3);
    assert.ok(gradeOf('Coordinate organizational activities to facilitate implementation.') > studentsGrade);
  });

  it('is that of Flesch and Kincaid', () => {
    // 6 words, 7 syllables; 2 sentences of 5 words and 10 syllables in all.
    assert.equal(gradeOf('The cat sat on the table').toFixed(2), '0.52');
    assert.equal(gradeOf('My dog ran', 'It ran').toFixed(2), '-2.81');
  });
});
