import { createContext } from '@lit/context';
import type { StatePack } from '../../src/packs/state-pack.js';
import type { Store } from '../../src/store/store.js';
import type { OwnWords } from '../../src/i18n/dictionary.js';
import type { GoalExperienceWords } from '../../src/i18n/goal-experience/dictionary.js';
import type { GoalHelpWords } from '../../src/i18n/goal-help/dictionary.js';
import type { GoalMoreWords } from '../../src/i18n/goal-more/dictionary.js';
import type { GoalPaperWords } from '../../src/i18n/goal-paper/dictionary.js';
import type { GoalProblemsWords } from '../../src/i18n/goal-problems/dictionary.js';
import type { GoalProgressWords } from '../../src/i18n/goal-progress/dictionary.js';
import type { GoalReviewWords } from '../../src/i18n/goal-review/dictionary.js';
import type { GoalTalkWords } from '../../src/i18n/goal-talk/dictionary.js';
import type { GoalWords } from '../../src/i18n/goals/dictionary.js';
import type { PlanWords } from '../../src/i18n/plan/dictionary.js';

// Keys from the global registry: elements and provider may come from two copies of this package.
// The number is raised when the value takes another form.

/** The dictionaries a host may replace words in, by the part of the screen: one line for each. */
export interface WordParts {
  readonly plan: PlanWords;
  readonly goals: GoalWords;
  readonly goalHelp: GoalHelpWords;
  readonly goalProgress: GoalProgressWords;
  readonly goalTalk: GoalTalkWords;
  readonly goalReview: GoalReviewWords;
  readonly goalExperience: GoalExperienceWords;
  readonly goalPaper: GoalPaperWords;
  readonly goalMore: GoalMoreWords;
  readonly goalProblems: GoalProblemsWords;
}

/** Words of a host's own, by the part of the screen they belong to. */
export type HostWords = { readonly [Part in keyof WordParts]?: OwnWords<WordParts[Part]> };

/** What a state or district brings along; where a part is missing, ours is used. */
export type PlanPacks = Partial<StatePack>;

/** The live plan; undefined while none is open. */
export const storeContext = createContext<Store | undefined>(Symbol.for('ilp:store:1'));

/** The student's own live draft; undefined for everybody else, and until the plan is open. */
export const draftContext = createContext<Store | undefined>(Symbol.for('ilp:draft:1'));

/** Words of the host's own. */
export const wordsContext = createContext<HostWords | undefined>(Symbol.for('ilp:words:1'));

/** Packs of the state or district. */
export const packsContext = createContext<PlanPacks | undefined>(Symbol.for('ilp:packs:1'));
