import type { CareerCluster } from '../career-pack.js';
import type { CareerIndex } from '../career-parts.js';
import { texts } from './columns.js';
import { clusterInterests, clusters, head, sizes } from './index-part.js';

/** A pathway's id is made of its English name, unless the name has changed since. */
function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/&|\band\b/g, ' ')
    .replace(/[^a-z]+/g, '-');
}

/** `id|name|name|slug|name|name|…` of one cluster, with its pathways. */
function clusterOf(line: string): CareerCluster {
  const [id = '', en = '', es = '', ...rest] = texts(line);
  const starts = Array.from({ length: rest.length / 3 }, (_, number) => number * 3);
  const pathways = starts.map((start) => {
    const [slug = '', english = '', spanish = ''] = rest.slice(start, start + 3);
    return { id: `${id}/${slug || slugOf(english)}`, name: { en: english, es: spanish } };
  });
  return { id, name: { en, es }, pathways };
}

/** Makes the index of the built-in pack. */
export function unpackIndex(): CareerIndex {
  return { ...head, clusters: clusters.map(clusterOf), sizes, clusterInterests };
}
