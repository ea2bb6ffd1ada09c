import type { LitElement } from 'lit';
import type { HostWords } from '../shared/contexts.js';
import { ElementParts, type PartOf } from '../shared/element-parts.js';
import { PartsFile } from '../shared/lazy-part.js';
import type { GoalSupports } from './supports/goal-supports.js';

type Lazy = typeof import('./lazy.js');
type PartName =
  'help' | 'progress' | 'talk' | 'review' | 'experience' | 'paper' | 'problems' | 'more' | 'supports';

/** The sections of the goal editor that are closed until somebody opens them. */
export type SectionName =
  | 'about'
  | 'archived'
  | 'benchmarks'
  | 'experience'
  | 'filter'
  | 'hints'
  | 'more'
  | 'progress'
  | 'removed-goals'
  | 'review'
  | 'share'
  | 'skills'
  | 'supports'
  | 'talk'
  | InnerName;

/** Something smaller that opens and is drawn by a part, by what it is about. */
export type InnerName = `${'progress' | 'review' | 'talk'}:${string}`;

/** What draws a section, where it is not drawn by what is there at once. */
const partOfSection: Readonly<Record<Exclude<SectionName, InnerName>, PartName | undefined>> = {
  about: 'help',
  archived: undefined,
  benchmarks: 'progress',
  experience: 'experience',
  filter: 'more',
  hints: 'help',
  more: 'more',
  progress: 'progress',
  'removed-goals': 'more',
  review: 'review',
  share: 'more',
  skills: 'help',
  supports: undefined,
  talk: 'talk',
};

/** One file for all goal editors of a page. */
const lazyFile = new PartsFile(async () => import('./lazy.js'));

/** The parts of the goal editor that are loaded when somebody first wants them. */
export class GoalParts extends ElementParts<Lazy> {
  readonly help: PartOf<Lazy['help']> = this.part(({ help }) => help);
  readonly progress: PartOf<Lazy['progress']> = this.part(({ progress }) => progress);
  readonly talk: PartOf<Lazy['talk']> = this.part(({ talk }) => talk);
  readonly review: PartOf<Lazy['review']> = this.part(({ review }) => review);
  readonly experience: PartOf<Lazy['experience']> = this.part(({ experience }) => experience);
  readonly paper: PartOf<Lazy['paper']> = this.part(({ paper }) => paper);
  readonly problems: PartOf<Lazy['problems']> = this.part(({ problems }) => problems);
  readonly more: PartOf<Lazy['more']> = this.part(({ more }) => more);
  readonly supports: PartOf<Lazy['supports']> = this.part(({ supports }) => supports);

  constructor(host: LitElement, own: () => HostWords | undefined) {
    super(host, lazyFile, own);
  }

  /** What an IEP says helps, for those who may see it; undefined for everybody else. The same while nothing changed. */
  get beside(): GoalSupports | undefined {
    const { now } = this.supports;
    return typeof now === 'string' ? undefined : now.views.beside(this.host, now.words);
  }

  /** Loads what a section needs, and with it all else: it is one file. */
  ask(section: SectionName): void {
    const name = isInner(section) ? 'progress' : partOfSection[section];
    if (name && typeof this[name].now === 'string') this.askAll();
  }

  /** Loads what asks about a problem. What did not arrive waits for the person to try again. */
  askForProblems(): void {
    if (this.problems.now === 'waiting') this.askAll();
  }

  /** Loads everything, once, when the page has nothing better to do. */
  askAllSoon(): void {
    this.askSoon(whenIdle);
  }
}

/** WebKit has no idle callbacks. */
function whenIdle(work: () => void): void {
  const { requestIdleCallback } = globalThis as Partial<typeof globalThis>;
  if (requestIdleCallback) requestIdleCallback(work);
  else setTimeout(work, 2_000);
}

function isInner(section: SectionName): section is InnerName {
  return section.includes(':');
}
