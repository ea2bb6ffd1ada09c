import type { CareerCluster } from '../../../src/careers/career-pack.js';
import type { CareerTable } from '../../../src/careers/career-parts.js';
import type { Cluster2024 } from '../../../src/careers/frameworks.js';

/** What is needed to say which clusters a career belongs to. */
export interface CareerNames {
  readonly clusters: readonly CareerCluster[];
  readonly table: CareerTable;
  readonly groups: readonly Cluster2024[];
}

/** Loads the names of the career clusters. */
export async function loadClusters(): Promise<readonly CareerCluster[]> {
  const { builtInCareers } = await import('../../../src/careers/built-in.js');
  return (await builtInCareers.index()).clusters;
}

/** Loads clusters, and which occupation belongs to which. */
export async function loadCareers(): Promise<CareerNames> {
  const [{ builtInCareers }, { framework2024: groups }] = await Promise.all([
    import('../../../src/careers/built-in.js'),
    import('../../../src/careers/frameworks.js'),
  ]);
  const [{ clusters }, table] = await Promise.all([builtInCareers.index(), builtInCareers.table()]);
  return { clusters, table, groups };
}
