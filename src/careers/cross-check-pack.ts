import type { CareerPack, FigureKind, Occupation, Wages } from './career-pack.js';

/** The places of what stands in a list a second time. */
function twice(values: readonly string[]): readonly number[] {
  const first = new Map(values.map((value, place) => [value, place] as const).reverse());
  return values.flatMap((value, place) => (first.get(value) === place ? [] : [place]));
}

function clusterFaults({ clusters }: CareerPack): readonly string[] {
  return [
    ...twice(clusters.map(({ id }) => id)).map(
      (place) => `clusters[${place}].id is there twice: give each cluster its own id`,
    ),
    ...clusters.flatMap(({ id, pathways }, place) => [
      ...pathways
        .filter((pathway) => !pathway.id.startsWith(`${id}/`))
        .map((pathway) => `clusters[${place}] has the pathway “${pathway.id}”: begin its id with “${id}/”`),
      ...twice(pathways.map((pathway) => pathway.id)).map(
        (second) => `clusters[${place}].pathways[${second}].id is there twice: give each pathway its own id`,
      ),
    ]),
  ];
}

const percentiles = ['p10', 'p25', 'median', 'p75', 'p90'] as const;

function wageFaults(wages: Wages): readonly string[] {
  const there = percentiles.filter((name) => wages[name] !== undefined);
  const fallen = there.find((name, place) => {
    const before = there[place - 1];
    return before !== undefined && Number(wages[name]) < Number(wages[before]);
  });
  return [
    ...(fallen ? [`has a ${fallen} below the figure before it: p10, p25, median, p75, p90 rise`] : []),
    ...(wages.median !== undefined && wages.blank !== undefined
      ? ['has a median and says why there is none: take out “blank”, or the median']
      : []),
  ];
}

function occupationFaults({ clusters, occupations }: CareerPack): readonly string[] {
  const pathways = new Set(clusters.flatMap((each) => each.pathways.map((pathway) => pathway.id)));
  return [
    ...twice(occupations.map(({ code }) => code)).map(
      (place) => `occupations[${place}].code is there twice: give each occupation its own code`,
    ),
    ...occupations.flatMap((each, place) => [
      ...each.pathways
        .filter((pathway) => !pathways.has(pathway))
        .map(
          (pathway) => `occupations[${place}] is in “${pathway}”: no cluster has this pathway, add it there`,
        ),
      ...wageFaults(each.wages ?? {}).map((fault) => `occupations[${place}].wages ${fault}`),
    ]),
  ];
}

/** The figures that need a source, by its kind. */
const figures: readonly (readonly [FigureKind, readonly (keyof Occupation)[]])[] = [
  ['projections', ['education', 'experience', 'training', 'employment', 'growth', 'openings']],
  ['interests', ['interests', 'interestScores']],
];

function sourceFaults({ sources, occupations }: CareerPack): readonly string[] {
  const named = new Set(sources.flatMap((source) => source.of));
  const hasWages = occupations.some(({ wages }) =>
    Object.values(wages ?? {}).some((wage) => typeof wage === 'number'),
  );
  const shown = figures
    .filter(([, keys]) => occupations.some((each) => keys.some((key) => each[key] !== undefined)))
    .map(([kind]) => kind);
  return [...(hasWages ? (['wages'] as const) : []), ...shown]
    .filter((kind) => !named.has(kind))
    .map((kind) => `sources has none of “${kind}”: say where these figures are from`);
}

/**
 * Says what is wrong with a pack of the right shape: names that must be one of a kind or must exist,
 * figures that contradict one another, and figures without a source.
 */
export function crossFaults(pack: CareerPack): readonly string[] {
  const { growthFrom, growthTo } = pack.years;
  return [
    ...(growthTo < growthFrom ? ['years.growthTo is before growthFrom: put the later year there'] : []),
    ...clusterFaults(pack),
    ...occupationFaults(pack),
    ...sourceFaults(pack),
  ];
}
