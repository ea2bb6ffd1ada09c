import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importIepCsv, importIepJson } from 'ilp-elements/crosswalk/import';
import { sampleCsv, sampleExtract } from '../../../components/iep-crosswalk/import/sample-files.js';
import { keepFact, keepField, typedDraft } from '../../../components/iep-crosswalk/import/typed-draft.js';
import { en } from '../../../src/i18n/crosswalk-import/en.js';
import { es } from '../../../src/i18n/crosswalk-import/es.js';

type Side = Parameters<typeof keepFact>[0];

/** A document in whose page memory words are kept, or in which nothing is kept any more. */
function sideThat(keeps: boolean, before: Readonly<Record<string, string>> = {}): Side {
  const held = { unsent: before };
  const keepUnsent = (name: string, words: string | undefined) => {
    const { [name]: _former, ...others } = held.unsent;
    if (keeps) held.unsent = words === undefined ? others : { ...others, [name]: words };
  };
  const snapshot = {
    get unsent() {
      return held.unsent;
    },
  };
  return { store: { snapshot }, deeds: { keepUnsent } };
}

describe('what is typed of an IEP', () => {
  it('is kept, date by date, and a date can be taken out again', () => {
    const side = sideThat(true);
    assert.equal(keepFact(side, 'iepDate', '2026-09-02'), true);
    assert.equal(keepFact(side, 'gradeLevel', 9), true);
    assert.deepEqual(typedDraft(side).dates, { iepDate: '2026-09-02', gradeLevel: 9 });
    assert.equal(keepFact(side, 'iepDate', null), true);
    assert.equal(keepFact(side, 'gradeLevel', null), true);
    assert.deepEqual(side.store.snapshot.unsent, {});
  });

  it('is said not to be kept where it was not, a date as a line', () => {
    const box = 'import.line.000001';
    const side = sideThat(false, { [box]: '{"section":"strengths","words":"x"}' });
    assert.equal(keepFact(side, 'iepDate', '2026-09-02'), false);
    assert.equal(keepField(side, box, 'words', 'y'), false);
  });
});

describe('a sample file', () => {
  for (const [language, { sample }] of Object.entries({ en, es })) {
    const extract = sampleExtract(sample);

    it(`comes in whole as JSON, with no doubt (${language})`, () => {
      const { extract: read, report } = importIepJson(JSON.stringify(extract));
      assert.deepEqual(report.findings, []);
      assert.deepEqual(read, extract);
    });

    it(`comes in whole as CSV, dates of the IEP too, and says the same (${language})`, () => {
      const { extract: read, report } = importIepCsv(new TextEncoder().encode(sampleCsv(sample)), {
        source: extract.source,
      });
      assert.deepEqual(report.findings, []);
      assert.deepEqual(read, extract);
    });

    it(`shows all columns and all dates that are understood (${language})`, () => {
      const [head = ''] = sampleCsv(sample).split('\r\n');
      assert.equal(head.split(',').length, 7);
      for (const fact of Object.values(sample.facts))
        assert.ok(sampleCsv(sample).includes(`\r\n${fact},`), fact);
    });
  }
});
