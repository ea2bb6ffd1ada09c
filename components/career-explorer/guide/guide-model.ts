import type { LocalText } from '../../../src/careers/career-pack.js';
import { guideRows, type GuideRows } from '../../../src/careers/guide.js';
import type { CareerGuideWords } from '../../../src/i18n/career-guide/dictionary.js';
import type { CareerContext } from '../career-context.js';

/** The guide of one cluster. */
export interface Guide {
  readonly id: string;
  readonly name: LocalText;
  /** Its pathways; of a cluster of 2024, what of the older framework it comes closest to. */
  readonly groups: readonly LocalText[];
  readonly isApproximate: boolean;
  /** The occupations with the most openings; undefined while nobody knows whose figures are whose. */
  readonly rows: GuideRows | undefined;
}

/** All that a guide is drawn with. */
export interface GuideModel {
  readonly context: CareerContext;
  readonly words: CareerGuideWords;
  readonly guide: Guide;
}

/** Makes the guide of the cluster one looks at, of either framework; undefined where there is none, or not yet. */
export function guideOf({ index, table, data, place }: CareerContext): Guide | undefined {
  const isMeant = ({ id }: { readonly id: string }) => id === place.cluster;
  const cluster = index.clusters.find(isMeant);
  const group = cluster ? { ...cluster, from: [cluster.id] } : data.groups.ifThere?.find(isMeant);
  if (!group) return undefined;
  const all = index.clusters.flatMap((each) => [each, ...each.pathways]);
  const details = data.details.ifThere;
  const groups = cluster?.pathways ?? all.filter(({ id }) => group.from.includes(id));
  return {
    ...group,
    groups: groups.map(({ name }) => name),
    isApproximate: !cluster,
    rows: details && guideRows(table, details, index, group.from),
  };
}
