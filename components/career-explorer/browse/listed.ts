import type { CareerContext } from '../career-context.js';
import type { Listed, ListSource } from './career-list.js';

/**
 * What the list is made of now. Asks for what is still missing: what the list shows before what only the
 * search reads.
 */
export function listSource({ data, index, table, list, locale }: CareerContext): ListSource {
  const texts = data.texts(locale.language);
  const arrived = [texts.want(), data.details.want()].every((part) => part !== 'waiting');
  if (arrived) data.names.want();
  return {
    index,
    table,
    names: data.names.ifThere,
    texts: texts.ifThere,
    groups: list.isOf2024 ? data.groups.ifThere : undefined,
    language: locale.language,
  };
}

/** A cluster of either framework, as the page shows it. */
export interface ShownCluster {
  readonly id: string;
  readonly name: string;
  readonly isOf2024: boolean;
  readonly pathways: readonly { readonly id: string; readonly name: string }[];
}

/** Finds a cluster of either framework; undefined where there is none, or it is not there yet. */
export function findCluster(context: CareerContext, id: string): ShownCluster | undefined {
  const { index, data, locale } = context;
  const language = locale.language === 'es' ? 'es' : 'en';
  const cluster = index.clusters.find((each) => each.id === id);
  if (cluster) {
    const pathways = cluster.pathways.map((each) => ({ id: each.id, name: each.name[language] }));
    return { id, name: cluster.name[language], isOf2024: false, pathways };
  }
  const group = data.groups.ifThere?.find((each) => each.id === id);
  return group && { id, name: group.name[language], isOf2024: true, pathways: [] };
}

/** How many jobs are listed, in words. */
export function foundWords(context: CareerContext, { rows, found }: Listed): string {
  const { words, list, place } = context;
  const cluster = place.cluster === undefined ? undefined : findCluster(context, place.cluster);
  const count = found ? words.found(rows.length, list.wish.text.trim()) : words.jobs(rows.length);
  return cluster ? words.foundIn(count, cluster.name) : count;
}
