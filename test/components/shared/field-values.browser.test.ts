import { expect } from '@open-wc/testing';
import { readDay, schoolYearOf, today } from '../../../components/shared/day.js';
import { readNumber } from '../../../components/shared/number-text.js';

function fieldWith(value: string): HTMLInputElement {
  const field = document.createElement('input');
  field.value = value;
  return field;
}

describe('a number that was typed', () => {
  const read = readNumber({ least: -100, most: 1000 });

  for (const [typed, value] of [
    ['12', '12'],
    [' 7 ', '7'],
    ['2.5', '2.5'],
    ['2,5', '2.5'],
    ['-3', '-3'],
    ['−3', '-3'],
    ['007', '7'],
  ] as const) {
    it(`should read “${typed}” as ${value}`, () => {
      expect(read(fieldWith(typed))).to.deep.equal({ value });
    });
  }

  for (const typed of ['abc', '1e3', '0x10', '1.234', '1,2,3', '--1', 'NaN', '١٢']) {
    it(`should not take “${typed}” for a number`, () => {
      expect(read(fieldWith(typed)).fault).to.equal('no-number');
    });
  }

  it('should say when it is too small or too large, and when there is none', () => {
    expect(read(fieldWith('1001')).fault).to.equal('out-of-range');
    expect(read(fieldWith('-101')).fault).to.equal('out-of-range');
    expect(read(fieldWith('')).value).to.equal(null);
  });
});

describe('a day that was typed', () => {
  for (const [typed, fault] of [
    ['0001-01-01', 'out-of-range'],
    ['9999-12-31', 'out-of-range'],
    ['2026-13-01', 'unfinished'],
    ['tomorrow', 'unfinished'],
  ] as const) {
    it(`should call “${typed}” ${fault}`, () => {
      expect(readDay(fieldWith(typed)).fault).to.equal(fault);
    });
  }
});

describe('a day of the calendar', () => {
  it('should be the one on the person’s own wall', () => {
    expect(today(new Date(2026, 10, 5, 23, 59))).to.equal('2026-11-05');
  });

  it('should lie in the school year that ends after it', () => {
    expect(schoolYearOf('2026-11-21')).to.equal(2027);
    expect(schoolYearOf('2027-06-30')).to.equal(2027);
    expect(schoolYearOf('2027-07-01')).to.equal(2028);
  });
});
