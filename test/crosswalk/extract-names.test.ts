import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  factNames,
  importIepCsv,
  sectionNames,
  type ExtractImport,
} from '../../src/crosswalk/extract/index.js';
import { spanishFacts, spanishSections } from '../../src/crosswalk/extract/spanish-names.js';
import { iepSections } from '../../src/model/iep.js';
import { plainName } from '../../src/tables/map-columns.js';

const source = { system: 'A spreadsheet', exportedOn: '2026-09-14' };
const imported = (...rows: readonly string[]): ExtractImport =>
  importIepCsv(['Section,Words,Date', ...rows].join('\n'), { source });
const sectionOf = (printed: string) => imported(`"${printed}",Words,`).extract?.items[0]?.section;

describe('the names of sections', () => {
  it('lead each to one section or fact', () => {
    const both = [sectionNames, factNames, spanishSections, spanishFacts];
    const all = both
      .flatMap(Object.entries<readonly string[]>)
      .flatMap(([key, names]) => [key, ...names].map((name) => [plainName(name), key] as const));
    const meanings = new Map<string, Set<string>>();
    for (const [name, key] of all) meanings.set(name, (meanings.get(name) ?? new Set()).add(key));
    assert.deepEqual(
      [...meanings].filter(([, keys]) => keys.size > 1),
      [],
    );
  });

  it('are understood, each of them, whatever their case and signs', () => {
    for (const section of iepSections)
      for (const name of [section, ...sectionNames[section], ...spanishSections[section]])
        for (const printed of [name, name.toUpperCase(), name.replace(/[ :-]/g, '_')])
          assert.equal(sectionOf(printed), section, printed);
  });

  for (const [printed, section] of [
    ['Accommodations', 'accommodation'],
    ['Annual goal', 'annualGoal'],
    ['Transition service: instruction', 'instruction'],
    ['Transition services – Related Services', 'relatedServices'],
    ['Postsecondary Goal: Education and Training', 'educationGoal'],
    ['Pre-ETS', 'preEmploymentTransition'],
  ] as const)
    it(`know what people write: ${printed}`, () => {
      assert.equal(sectionOf(printed), section);
    });

  for (const printed of ['Goal', 'Transition service', 'Disability category', '__proto__', 'constructor'])
    it(`do not guess: ${printed}`, () => {
      const { findings } = imported(`${printed},Words,`, 'Annual goal,Tell,').report;
      assert.deepEqual(
        findings.map(({ line, code, value }) => [line, code, value]),
        [[2, 'unknownSection', printed]],
      );
    });
});
