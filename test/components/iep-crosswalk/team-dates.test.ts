import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { triggers, type IepDocument } from 'ilp-elements/crosswalk';
import {
  beginningInWords,
  citationsOf,
  ruleInWords,
  type Beginning,
  type DatesModel,
} from '../../../components/iep-crosswalk/team/dates.js';
import { plan as dariosPlan } from '../../../demo/samples/dario.js';
import { dariosIep } from '../../../stories/fixtures/iep-documents.js';
import { en as words } from '../../../src/i18n/crosswalk-rows/en.js';
import { en as team } from '../../../src/i18n/crosswalk-team/en.js';
import { localeFor } from '../../../src/i18n/locale.js';

const today = '2026-11-22';

/** Dario is in grade 9; his IEP with other dates, in a state. */
function modelIn(state: string | undefined, dates: Partial<IepDocument>): DatesModel {
  const sources = { plan: dariosPlan, iepShared: { ...dariosIep.shared, ...dates }, state, today };
  const context = { locale: localeFor('en'), today };
  return { words, team, context, sources, now: triggers(sources), rows: [] };
}

/** Without the marks that keep names apart from a sentence. */
function plain(sentences: readonly string[]): string {
  return sentences.join(' ').replaceAll(/[\u2066-\u2069]/g, '');
}

const said = (model: DatesModel, name: Beginning) => plain(beginningInWords(model, name));

describe('what begins when, in words', () => {
  it('says of a birthday to come that the IEP of today has to hold it already', () => {
    const model = modelIn(undefined, { birthDate: '2011-02-10', annualReviewDate: '2027-03-09' });
    assert.equal(
      said(model, 'transition'),
      'This has begun. The IEP of today still counts on February 10, 2027, so it has to say this already.',
    );
  });

  it('counts the birthday itself as begun', () => {
    assert.equal(
      said(modelIn(undefined, { birthDate: '2008-11-22' }), 'majority'),
      'This began on November 22, 2026.',
    );
    assert.equal(
      said(modelIn(undefined, { birthDate: '2008-11-23' }), 'majority'),
      'From November 23, 2026.',
    );
  });

  it('says a school year and a day where either may be earlier', () => {
    const model = modelIn('CO', { birthDate: '2012-02-17' });
    assert.equal(
      said(model, 'transition'),
      'In the school year 2026–27, or from February 17, 2027 if that is earlier.',
    );
    assert.equal(
      plain(ruleInWords(model, 'transition')),
      'The first IEP that is written at age 15 has to hold it. It starts by the end of grade 9, if that is earlier. State: CO.',
    );
  });

  it('takes the age of the state for the rights, and the year before it', () => {
    const model = modelIn('MS', { birthDate: '2012-02-17' });
    assert.equal(said(model, 'majority'), 'From February 17, 2033.');
    assert.equal(said(model, 'transferOfRights'), 'From February 17, 2032.');
    assert.match(plain(ruleInWords(model, 'transferOfRights')), /a year before the birthday at 21/);
  });

  it('names no law where none is known, and says that no state is named', () => {
    assert.deepEqual(citationsOf(modelIn('CT', {}), 'transition'), []);
    assert.match(plain(ruleInWords(modelIn(undefined, {}), 'majority')), /No state is named here/);
  });
});
