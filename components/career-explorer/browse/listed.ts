import { clusters2002 } from '../../../src/careers/clusters-2002.js';
import type { CareerContext } from '../career-context.js';
import type { Arriving, DataPart } from '../career-data.js';
import type { Listed, ListSource } from './career-list.js';

/** What the list is made of now. Asks for what it shows and is still missing. */
export function listSource({ data, index, table, list, locale }: CareerContext): ListSource {
  const texts = data.texts(locale.language);
  texts.want();
  data.details.want();
  // Everyday titles are only searched: where nothing is typed, no list waits for them.
  if (list.wish.text) data.names.want();
  return {
    index,
    table,
    names: data.names.ifThere,
    texts: texts.ifThere,
    groups: list.isOf2024 ? data.groups.ifThere : undefined,
    search: data.search.ifThere?.careerSearch,
    language: locale.language,
  };
}

/** Makes search ready in an idle moment after the first list, and before the first key. */
export async function prepareSearch(context: CareerContext): Promise<void> {
  const { data, list } = context;
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in globalThis)
      requestIdleCallback(() => {
        resolve();
      });
    else setTimeout(resolve, 500);
  });
  await Promise.all([data.search.ask(), data.names.ask()]);
  list.search(listSource(context));
}

/** What the list cannot do without now; where something of it is not there, no list would be true. */
export function neededParts({ data, list, place, index }: CareerContext): readonly DataPart<object>[] {
  const isOf2024 = place.cluster?.startsWith('2024/') === true && hasFramework2024(index);
  return [...(isOf2024 ? [data.groups] : []), ...(list.wish.text.trim() ? [data.search] : [])];
}

/** A cluster of either framework, as the page shows it. */
export interface ShownCluster {
  readonly id: string;
  readonly name: string;
  readonly isOf2024: boolean;
  readonly pathways: readonly { readonly id: string; readonly name: string }[];
}

/** Says whether the clusters of 2024 can be made of those that are there; a district may have its own. */
export function hasFramework2024({ clusters }: CareerContext['index']): boolean {
  return clusters.every(({ id }) => clusters2002.includes(id));
}

/** Finds a cluster of either framework; undefined where there is none of that name. */
export function findCluster(context: CareerContext, id: string): Arriving<ShownCluster> | undefined {
  const { index, data, locale } = context;
  const language = locale.language === 'es' ? 'es' : 'en';
  const cluster = index.clusters.find((each) => each.id === id);
  if (cluster) {
    const pathways = cluster.pathways.map((each) => ({ id: each.id, name: each.name[language] }));
    return { id, name: cluster.name[language], isOf2024: false, pathways };
  }
  if (!id.startsWith('2024/') || !hasFramework2024(index)) return undefined;
  const groups = data.groups.want();
  if (typeof groups === 'string') return groups;
  const group = groups.find((each) => each.id === id);
  return group && { id, name: group.name[language], isOf2024: true, pathways: [] };
}

/** How many jobs are listed, in words. */
export function foundWords(context: CareerContext, { rows, found }: Listed): string {
  const { words, list, place } = context;
  const cluster = place.cluster === undefined ? undefined : findCluster(context, place.cluster);
  const count = found ? words.found(rows.length, list.wish.text.trim()) : words.jobs(rows.length);
  return typeof cluster === 'object' ? words.foundIn(count, cluster.name) : count;
}
