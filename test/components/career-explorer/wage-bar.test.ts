import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packLanguage } from '../../../components/career-explorer/career-title.js';
import { inLanguage, middleOfAll } from '../../../components/career-explorer/job/figures.js';
import { wageBarOf, wageSteps } from '../../../components/career-explorer/job/wage-bar.js';
import { builtInCareers } from '../../../src/careers/index.js';
import { localeFor } from '../../../src/i18n/locale.js';

const nurse = { median: 93_600, p10: 66_030, p25: 78_610, p75: 107_960, p90: 135_320 };
const top = 239_200;
const doctor = { median: top, p10: 124_450, p25: 186_680, p75: top, p90: top };

describe('the range of pay as a picture', () => {
  it('begins at nothing and ends at a round amount a little above the most', () => {
    const bar = wageBarOf(nurse, 62_340, top);
    assert.equal(bar?.end, 150_000);
    assert.deepEqual(bar.half, { from: 52.4, width: 19.6 });
    assert.equal(bar.median, 62.4);
    assert.equal(bar.all, 41.6);
  });

  it('has room for the middle of all jobs, where this one pays less', () => {
    const bar = wageBarOf({ median: 20_000, p10: 18_000, p90: 30_000 }, 62_340);
    assert.equal(bar?.end, 70_000);
    assert.ok(bar.all <= 100);
  });

  it('ends where nobody knows how far it goes', () => {
    const bar = wageBarOf(doctor, 62_340, top);
    assert.deepEqual([bar?.end, bar?.median, bar?.half.width], [top, 100, 22]);
  });

  it('is not drawn where there is no range', () => {
    assert.equal(wageBarOf({ hourlyMedian: 23.33, blank: 'hourly' }, 62_340), undefined);
    assert.equal(wageBarOf({ median: 50_000 }, 62_340), undefined);
    assert.equal(wageBarOf({}, 62_340), undefined);
  });
});

describe('the range of pay as text', () => {
  const said = (steps: ReturnType<typeof wageSteps>) =>
    steps.map(({ people, is, pay }) => `${people} ${is} ${pay}`);

  it('goes from the lowest to the highest', () => {
    assert.deepEqual(said(wageSteps(nurse, top)), [
      '10 most 66030',
      '25 most 78610',
      '25 least 107960',
      '10 least 135320',
    ]);
  });

  it('says of what is top-coded only that it is at least that, and says it once', () => {
    assert.deepEqual(said(wageSteps({ ...doctor, p25: top }, top)), ['10 most 124450', '25 least 239200']);
    assert.deepEqual(said(wageSteps({ ...nurse, p90: top }, top)).slice(-2), [
      '25 least 107960',
      '10 least 239200',
    ]);
    assert.deepEqual(said(wageSteps({ p90: top }, top)), ['10 least 239200']);
  });

  it('leaves out what is blank', () => {
    assert.deepEqual(said(wageSteps({ median: 50_000, p90: 70_000 })), ['10 least 70000']);
  });
});

describe('what surrounds the figures', () => {
  it('is the middle of all listed jobs: half have more', async () => {
    const table = await builtInCareers.table();
    const middle = middleOfAll(table);
    const known = table.wage.filter((wage) => !Number.isNaN(wage));
    const [less, more] = [known.filter((wage) => wage < middle), known.filter((wage) => wage > middle)];
    assert.ok(Math.max(less.length, more.length) <= known.length / 2);
    assert.ok(Number.isNaN(middleOfAll({ ...table, wage: new Float64Array([NaN]) })));
  });

  it('is marked as English where the screen speaks another language', () => {
    assert.equal(packLanguage(localeFor('es')), 'en');
    assert.notEqual(packLanguage(localeFor('en')), 'en');
    assert.equal(inLanguage(localeFor('es-MX'), { en: 'a town', es: 'un pueblo' }), 'un pueblo');
    assert.equal(inLanguage(localeFor('fr'), { en: 'a town', es: 'un pueblo' }), 'a town');
  });
});
