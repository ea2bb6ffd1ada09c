import type { LitElement } from 'lit';
import type { Catalog } from '../../src/courses/catalog.js';
import type { HostWords } from '../shared/contexts.js';
import { ElementParts, type PartOf } from '../shared/element-parts.js';
import { PartsFile } from '../shared/lazy-part.js';
import type { ClassSupports } from './supports/class-supports.js';

type Lazy = typeof import('./lazy.js');

/**
 * The file of all that is not in the first picture, for all course plans of a page: where one was shown
 * before, the next has its parts at once.
 */
export const lazyFile = new PartsFile(async () => import('./lazy.js'));

/** The parts of the course plan that are loaded behind what is seen at once, all in one file. */
export class CourseParts extends ElementParts<Lazy> {
  readonly add: PartOf<Lazy['add']> = this.part(({ add }) => add);
  readonly careers: PartOf<Lazy['careers']> = this.part(({ careers }) => careers);
  readonly check: PartOf<Lazy['check']> = this.part(({ check }) => check);
  readonly details: PartOf<Lazy['details']> = this.part(({ details }) => details);
  readonly paper: PartOf<Lazy['paper']> = this.part(({ paper }) => paper);
  readonly problems: PartOf<Lazy['problems']> = this.part(({ problems }) => problems);
  readonly review: PartOf<Lazy['review']> = this.part(({ review }) => review);
  readonly supports: PartOf<Lazy['supports']> = this.part(({ supports }) => supports);
  readonly transfer: PartOf<Lazy['transfer']> = this.part(({ transfer }) => transfer);
  readonly ways: PartOf<Lazy['ways']> = this.part(({ ways }) => ways);

  constructor(host: LitElement, own: () => HostWords | undefined) {
    super(host, lazyFile, own);
  }

  override get shown(): readonly unknown[] {
    return [this.beside, ...super.shown];
  }

  /** The catalog of the page; none where it cannot be used, which the console is told by the check. */
  usable(catalog: Catalog | undefined): Catalog | undefined {
    const file = lazyFile.now;
    if (file) return file.check.views.usableCatalog(catalog);
    return hasTitles(catalog) ? catalog : undefined;
  }

  /** What an IEP says of the classes, for those who may see it; undefined for everybody else. The same while nothing changed. */
  get beside(): ClassSupports | undefined {
    const { now } = this.supports;
    return typeof now === 'string' ? undefined : now.views.beside(this.host, now.words);
  }
}

/** What the first picture draws of a catalog, before the check is there. */
function hasTitles(catalog: { readonly courses?: unknown } | undefined): boolean {
  const courses = catalog?.courses;
  return (
    Array.isArray(courses) &&
    courses.every((each: { readonly title?: unknown } | null) => typeof each?.title === 'string')
  );
}
