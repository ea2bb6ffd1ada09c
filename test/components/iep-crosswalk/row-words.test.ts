import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crosswalkRows, rowGroups, type RowLabels } from 'ilp-elements/crosswalk';
import { rowWords, type Named } from '../../../components/iep-crosswalk/rows/rows-model.js';
import { en } from '../../../src/i18n/crosswalk-rows/en.js';
import { es } from '../../../src/i18n/crosswalk-rows/es.js';
import { localeFor } from '../../../src/i18n/locale.js';
import type { RowWords } from '../../../src/i18n/crosswalk-rows/dictionary.js';

const languages = { en, es };

/** The longest sentence of a text, in words. */
function longestSentence(text: string): number {
  const sentences = text.split(/(?<=[.?!])\s+/);
  return Math.max(...sentences.map((sentence) => sentence.split(/\s+/).length));
}

for (const [language, words] of Object.entries(languages))
  describe(`the rows in words, ${language}`, () => {
    it('have a name and a sentence for every row, and a name for each of its sides', () => {
      for (const { id, plan } of crosswalkRows) {
        const row: RowWords | undefined = Object.entries(words.names).find(([key]) => key === id)?.[1];
        assert.ok(row?.name && row.iep && row.sentence, id);
        assert.equal(row.plan !== undefined, plan !== undefined, `the plan's side of ${id}`);
      }
    });

    it('have words for every group, owner and direction', () => {
      for (const group of rowGroups) assert.ok(words.groups[group] && words.groupsOther[group]);
      for (const { owner, direction } of crosswalkRows)
        assert.ok(words.owners[owner] && words.directions[direction]);
    });

    it('say hard words once, in brackets, and keep sentences short', () => {
      for (const [id, { iep, sentence, help = '' }] of Object.entries(words.names)) {
        assert.ok((iep.match(/\(/g) ?? []).length <= 1, id);
        assert.ok(longestSentence(sentence) <= 15, `${id}: ${sentence}`);
        assert.ok(longestSentence(help) <= 15, `${id}: ${help}`);
      }
      for (const [id, reason] of Object.entries(words.reasons))
        assert.ok(longestSentence(reason) <= 15, `${id}: ${reason}`);
    });

    it('name nobody’s disability, and never say crosswalk', () => {
      const said = JSON.stringify([words.names, words.reasons, words.standings, words.groups]);
      assert.doesNotMatch(said, /crosswalk|disab|discapac|special needs|deficit|fail/i);
    });
  });

describe('the names of a pack', () => {
  const [strengths] = crosswalkRows;
  const wordsFor = (labels: RowLabels, tag = 'es') => {
    assert.ok(strengths);
    const named: Named = { words: en, context: { locale: localeFor(tag) } };
    return rowWords(named, { ...strengths, labels });
  };

  it('stand in place of ours, in the language of the page, on the side they name', () => {
    const row = wordsFor({ plan: { en: 'ICAP strengths', es: 'Puntos fuertes del ICAP' } });
    assert.deepEqual([row.name, row.plan], [en.names.strengths.name, 'Puntos fuertes del ICAP']);
    assert.equal(row.iep, en.names.strengths.iep);
  });

  it('are the whole name of a row that brings its own sentence', () => {
    const labels = { plan: { en: 'Mine' }, iep: { en: 'Theirs' }, sentence: { en: 'What it is.' } };
    const { name, plan, iep, sentence } = wordsFor(labels, 'en');
    assert.deepEqual([name, plan, iep, sentence], ['Mine', 'Mine', 'Theirs', 'What it is.']);
  });
});
