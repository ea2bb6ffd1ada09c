import fc from 'fast-check';
import { educationLevels } from '../../src/careers/career-pack.js';
import { facetIds, sortKeys, type CareerWish } from '../../src/careers/career-wish.js';
import { growthBands, wageBands, zoneOptions } from '../../src/careers/facets.js';
import { clusterIds, type Row } from './small-careers.js';

const pathwayIds = clusterIds.flatMap((id) => [`${id}/one`, `${id}/two`]);
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined, freq: 4 });

/** Groups of another framework: a whole cluster, single pathways, and both. */
export const groups = [
  { id: '2024/care', from: ['health', 'education/two'] },
  { id: '2024/making', from: ['construction/one', 'arts/two'] },
];

const row: fc.Arbitrary<Row> = fc
  .record({
    title: fc.constantFrom('Baker', 'baker', 'Ángel', 'Zoo keeper', 'Nurse', 'Nurse 2', 'Nurse 10'),
    pathways: fc.uniqueArray(fc.constantFrom(...pathwayIds), { maxLength: 3 }),
    // Around the bounds of the bands, and anywhere.
    wage: maybe(fc.oneof(fc.constantFrom(...wageBands, 29_999, 30_001), fc.nat(250_000))),
    growth: maybe(fc.oneof(fc.constantFrom(-1, -1.1, 3, 2.9, 7, 6.9, 0), fc.integer({ min: -40, max: 60 }))),
    openings: maybe(fc.nat(500)),
    education: maybe(fc.constantFrom(...educationLevels)),
    zone: maybe(fc.integer({ min: 1, max: 5 })),
    interests: maybe(fc.constantFrom('R', 'RI', 'SAE', 'C', 'IRC')),
  })
  .map(
    (each) =>
      Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined)) as unknown as Row,
  );

/** Up to eighty occupations: more than two words of a mask. */
export const anyRows = fc.array(row, { maxLength: 80 });

const values = {
  cluster: [...clusterIds, ...groups.map(({ id }) => id), 'unknown', 'gone'],
  education: [...educationLevels, 'unknown'],
  wage: [...wageBands.map(String), 'unknown'],
  growth: [...growthBands.map(({ id }) => id), 'unknown'],
  zone: [...zoneOptions, 'unknown'],
  interest: ['R', 'I', 'A', 'S', 'E', 'C', 'unknown'],
};

/** Any wish, with any number of options chosen. */
export const anyWish: fc.Arbitrary<CareerWish> = fc.record({
  text: fc.constant(''),
  pathway: fc.option(fc.constantFrom(...pathwayIds), { nil: undefined, freq: 4 }),
  chosen: fc.record(
    Object.fromEntries(
      facetIds.map((id) => [id, fc.uniqueArray(fc.constantFrom(...values[id]), { maxLength: 3 })]),
    ),
    { requiredKeys: [] },
  ),
  sort: fc.constantFrom(...sortKeys),
  isDescending: fc.boolean(),
});

/** Rows a search may have found: none twice, in any order; or nothing was searched for. */
export function anyFound(count: number): fc.Arbitrary<number[] | undefined> {
  const all = Array.from({ length: count }, (_, place) => place);
  return fc.option(fc.shuffledSubarray(all), { nil: undefined, freq: 2 });
}
