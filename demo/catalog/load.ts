import { checkCatalog, type Catalog } from 'ilp-elements/courses';

/** Loads the catalog of the demo, a real high school's, when it is needed; data/README.md says where it is from. */
export async function loadDemoCatalog(): Promise<Catalog> {
  const { default: catalog } = await import('./courses.json');
  return checkCatalog(catalog);
}
