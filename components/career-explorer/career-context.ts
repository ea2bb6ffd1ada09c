import type { CareerIndex, CareerTable } from '../../src/careers/career-parts.js';
import type { CareerWords } from '../../src/i18n/careers/dictionary.js';
import type { Locale } from '../../src/i18n/locale.js';
import type { CareerList } from './browse/career-list.js';
import type { CareerData } from './career-data.js';
import type { CareerPlace } from './career-place.js';
import type { PlanView } from './career-keeping.js';
import type { ChosenPoint } from './chart/chart.view.js';
import type { InterestRun } from './interests/interest-run.js';
import type { UnlikeTurn } from './job/alike.view.js';

/** A class at the student's school that leads to a career; what the host passes. */
export interface CareerCourse {
  readonly id: string;
  readonly title: string;
  /** Clusters by id; the course counts for each. */
  readonly clusters: readonly string[];
}

/** What screens keep of their own while somebody looks around. Another person's begins empty. */
export interface ScreenState {
  /** Which point of the picture is chosen. */
  chart?: ChosenPoint;
  /** Where somebody is among the activities. */
  run?: InterestRun;
  /** Which occupations are shown as quite different. */
  turn?: UnlikeTurn;
}

/** What every screen is drawn with. */
export interface CareerContext extends PlanView {
  readonly words: CareerWords;
  readonly locale: Locale;
  /** The level of the heading of the element; a screen's own is one below. */
  readonly level: number;
  readonly index: CareerIndex;
  readonly table: CareerTable;
  /** The parts of the data that come when they are asked for. */
  readonly data: CareerData;
  /** What somebody wants to see in the list; it stays while they look at something else. */
  readonly list: CareerList;
  readonly place: CareerPlace;
  /** Goes somewhere; focus goes to the key, or to the heading of the screen. */
  readonly go: (place: Partial<CareerPlace>, focus?: string) => void;
  /** The occupations that are compared, by code: four at most. */
  readonly compared: readonly string[];
  /** The occupation there was no room for in the comparison, and how many there is room for. */
  readonly full: { readonly code: string; readonly most: number } | undefined;
  /** Takes an occupation into the comparison, or out of it. */
  readonly compare: (code: string) => void;
  readonly state: ScreenState;
  readonly courses: readonly CareerCourse[];
  /** The row of an occupation; undefined where this pack does not have it. */
  readonly rowOf: (code: string) => number | undefined;
  /** Says a sentence to those who listen to the screen. */
  readonly say: (sentence: string) => void;
  /** Focuses what has this key after the next redraw. */
  readonly focus: (key: string) => void;
  /** Draws the screen anew, for state that a screen keeps itself. */
  readonly redraw: () => void;
}
