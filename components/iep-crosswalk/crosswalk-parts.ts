import type { LitElement } from 'lit';
import type { HostWords } from '../shared/contexts.js';
import { ElementParts, type PartOf } from '../shared/element-parts.js';
import { PartsFile } from '../shared/lazy-part.js';

type Lazy = typeof import('./lazy.js');
type Bringing = (typeof import('./import/lazy.js'))['bringing'];

/** One file for all panels of a page. */
const lazyFile = new PartsFile(async () => import('./lazy.js'));

/** The parts of the panel: all of it but its heading, in one file that comes behind the first picture. */
export class CrosswalkParts extends ElementParts<Lazy> {
  /** Brings in an IEP: loaded by those alone who may, when there is something to do. */
  readonly bringing: PartOf<Bringing> = this.apart(async () => (await import('./import/lazy.js')).bringing);
  readonly door: PartOf<Lazy['door']> = this.part(({ door }) => door);
  readonly own: PartOf<Lazy['own']> = this.part(({ own }) => own);
  readonly problems: PartOf<Lazy['problems']> = this.part(({ problems }) => problems);
  readonly rows: PartOf<Lazy['rows']> = this.part(({ rows }) => rows);
  readonly statements: PartOf<Lazy['statements']> = this.part(({ statements }) => statements);
  readonly talk: PartOf<Lazy['talk']> = this.part(({ talk }) => talk);
  readonly team: PartOf<Lazy['team']> = this.part(({ team }) => team);

  constructor(host: LitElement, own: () => HostWords | undefined) {
    super(host, lazyFile, own);
  }

  override get shown(): readonly unknown[] {
    return [this.bringing.now, ...super.shown];
  }
}
