import type { nothing, TemplateResult } from 'lit';
import type { Career, CareerKind } from '../../src/model/career.js';
import type { OwnFields } from '../shared/own-fields.js';

/** What somebody can say to an activity. */
export type ActivityAnswer = 'liked' | 'unsure' | 'disliked';

/** What was said to activities in a page without a plan. */
export type PageAnswers = Pick<InterestNotes, 'answers' | 'date'>;

/** What was said to activities: in the plan, or in this page alone where there is none. */
export interface InterestNotes {
  /** By activity, such as `R3`. */
  readonly answers: Readonly<Record<string, ActivityAnswer>>;
  /** The day of the first answer, `YYYY-MM-DD`; undefined before it. */
  readonly date: string | undefined;
  /** True: kept in the plan; false: gone when the page is closed. */
  readonly isKept: boolean;
  /** Notes an answer; undefined takes it back. Absent for those who may only read. */
  readonly answer: ((activity: string, answer: ActivityAnswer | undefined) => void) | undefined;
  /** Begins anew; what was said before stays in the plan, with its date. */
  readonly startOver: (() => void) | undefined;
}

/** The plan, as the explorer finds it. */
export interface PlanView {
  /**
   * `none`: nothing is around that could open one. `opening`: it is on its way. `shut`: it is not open,
   * as after signing out, or it could not be opened. Only an open one says what is kept and answered.
   */
  readonly plan: 'none' | 'opening' | 'shut' | 'open';
  /** What the plan keeps; undefined where there is no plan, or it is not open yet. */
  readonly keeping: CareerKeeping | undefined;
  /** What was said to activities: of the plan; of this page where there is no plan. */
  readonly interests: InterestNotes;
  /** Asks again for what keeps in the plan, where it did not arrive. */
  readonly retryPlan: (() => void) | undefined;
}

/** What the explorer knows of the plan, and may do in it. */
export interface CareerKeeping {
  /** False: this person may only read what is kept. */
  readonly mayKeep: boolean;
  /** True: the plan is the person's own. */
  readonly isStudent: boolean;
  /** What is kept, in order. */
  readonly careers: readonly Career[];
  readonly find: (kind: CareerKind, code: string) => Career | undefined;
  /** Keeps a cluster or an occupation, or no longer. The title is kept beside the code, and said as it is `shown`. */
  readonly toggle: (kind: CareerKind, code: string, title: string, shown?: string) => void;
  /** Undefined where the plan could not be opened. */
  readonly interests: InterestNotes | undefined;
  /** How safe the work is, where no `<ilp-plan>` says it, and what waits for an answer. */
  readonly notices: TemplateResult;
  /** “Make it a goal”, the form behind it, or the goal that came of it; nothing for those who may only read. */
  readonly goalOffer?: (
    kind: CareerKind,
    code: string,
    title: string,
    shown?: string,
  ) => TemplateResult | typeof nothing;
  /** What the list of what is kept shows and can ask for beside the careers. */
  readonly list: KeptList;
}

/** What the list of what is kept shows and can ask for beside the careers. */
export interface KeptList {
  /** Which activities were answered last, such as `ilp-elements activities 1`; undefined where none were. */
  readonly interestSource: string | undefined;
  readonly fields: OwnFields;
  /** The language people's own words are taken to be in; empty where the page does not say. */
  readonly around: string;
  /** Changes why a career is kept; says whether that was kept. */
  readonly writeWhy: (career: Career, was: string, why: string) => boolean;
  /** The reason that could not be kept, which stays in its box. */
  readonly refusedWhy: (career: Career) => string | undefined;
  /** Gives a career another place, counted from 0. */
  readonly place: (career: Career, to: number) => void;
  /** What was taken off the list last, as long as it still is. */
  readonly lastRemoved: Career | undefined;
  /** How many careers stand before where it stood. */
  readonly lastPlace: number;
  /** True: somebody else took it off, or another page, while the person was in it. */
  readonly isLastElsewhere: boolean;
  /** Puts it back where it was. */
  readonly putBack: (career: Career) => void;
}
