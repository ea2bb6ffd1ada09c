import { createContext } from '@lit/context';
import type { IepReader } from '../../src/crosswalk/iep-reader.js';
import type { StatePack } from '../../src/packs/state-pack.js';
import type { KeptCopies } from '../../src/store/kept-copies.js';
import type { Store } from '../../src/store/store.js';
import type { OwnWords } from '../../src/i18n/dictionary.js';
import type { CareerChartWords } from '../../src/i18n/career-chart/dictionary.js';
import type { CareerCompareWords } from '../../src/i18n/career-compare/dictionary.js';
import type { CareerGuideWords } from '../../src/i18n/career-guide/dictionary.js';
import type { CareerInterestWords } from '../../src/i18n/career-interests/dictionary.js';
import type { CareerJobWords } from '../../src/i18n/career-job/dictionary.js';
import type { CareerKeptWords } from '../../src/i18n/career-kept/dictionary.js';
import type { CareerWords } from '../../src/i18n/careers/dictionary.js';
import type { CourseAddWords } from '../../src/i18n/course-add/dictionary.js';
import type { CourseCareersWords } from '../../src/i18n/course-careers/dictionary.js';
import type { CourseCheckWords } from '../../src/i18n/course-check/dictionary.js';
import type { CourseDetailsWords } from '../../src/i18n/course-details/dictionary.js';
import type { CoursePaperWords } from '../../src/i18n/course-paper/dictionary.js';
import type { CourseTransferWords } from '../../src/i18n/course-transfer/dictionary.js';
import type { CourseWaysWords } from '../../src/i18n/course-ways/dictionary.js';
import type { CourseWords } from '../../src/i18n/courses/dictionary.js';
import type { CrosswalkOwnWords } from '../../src/i18n/crosswalk-own/dictionary.js';
import type { CrosswalkRowWords } from '../../src/i18n/crosswalk-rows/dictionary.js';
import type { CrosswalkStatementWords } from '../../src/i18n/crosswalk-statements/dictionary.js';
import type { CrosswalkImportWords } from '../../src/i18n/crosswalk-import/dictionary.js';
import type { CrosswalkSupportWords } from '../../src/i18n/crosswalk-supports/dictionary.js';
import type { CrosswalkTalkWords } from '../../src/i18n/crosswalk-talk/dictionary.js';
import type { CrosswalkTeamWords } from '../../src/i18n/crosswalk-team/dictionary.js';
import type { CrosswalkWords } from '../../src/i18n/crosswalk/dictionary.js';
import type { GoalExperienceWords } from '../../src/i18n/goal-experience/dictionary.js';
import type { GoalHelpWords } from '../../src/i18n/goal-help/dictionary.js';
import type { GoalMoreWords } from '../../src/i18n/goal-more/dictionary.js';
import type { GoalPaperWords } from '../../src/i18n/goal-paper/dictionary.js';
import type { GoalProgressWords } from '../../src/i18n/goal-progress/dictionary.js';
import type { GoalTalkWords } from '../../src/i18n/goal-talk/dictionary.js';
import type { GoalWords } from '../../src/i18n/goals/dictionary.js';
import type { PlanWords } from '../../src/i18n/plan/dictionary.js';
import type { ProblemWords } from '../../src/i18n/problems/dictionary.js';
import type { ReviewWords } from '../../src/i18n/review/dictionary.js';
import type { OpenRequest } from './open-event.js';

// Keys from the global registry: elements and provider may come from two copies of this package.
// The number is raised when the value takes another form.

/** The dictionaries a host may replace words in, by the part of the screen: one line for each. */
export interface WordParts {
  readonly plan: PlanWords;
  readonly goals: GoalWords;
  readonly goalHelp: GoalHelpWords;
  readonly goalProgress: GoalProgressWords;
  readonly goalTalk: GoalTalkWords;
  readonly goalExperience: GoalExperienceWords;
  readonly goalPaper: GoalPaperWords;
  readonly goalMore: GoalMoreWords;
  readonly problems: ProblemWords;
  readonly review: ReviewWords;
  readonly courses: CourseWords;
  readonly courseAdd: CourseAddWords;
  readonly courseCareers: CourseCareersWords;
  readonly courseCheck: CourseCheckWords;
  readonly courseDetails: CourseDetailsWords;
  readonly coursePaper: CoursePaperWords;
  readonly courseTransfer: CourseTransferWords;
  readonly courseWays: CourseWaysWords;
  readonly crosswalk: CrosswalkWords;
  readonly crosswalkRows: CrosswalkRowWords;
  readonly crosswalkOwn: CrosswalkOwnWords;
  readonly crosswalkImport: CrosswalkImportWords;
  readonly crosswalkTalk: CrosswalkTalkWords;
  readonly crosswalkTeam: CrosswalkTeamWords;
  readonly crosswalkSupports: CrosswalkSupportWords;
  readonly crosswalkStatements: CrosswalkStatementWords;
  readonly careers: CareerWords;
  readonly careerJob: CareerJobWords;
  readonly careerChart: CareerChartWords;
  readonly careerCompare: CareerCompareWords;
  readonly careerKept: CareerKeptWords;
  readonly careerInterests: CareerInterestWords;
  readonly careerGuide: CareerGuideWords;
}

/** Words of a host's own, by the part of the screen they belong to. */
export type HostWords = { readonly [Part in keyof WordParts]?: OwnWords<WordParts[Part]> };

/** What a state or district brings along; where a part is missing, ours is used. */
export type PlanPacks = Partial<StatePack>;

/** The live plan; undefined while none is open. */
export const storeContext = createContext<Store | undefined>(Symbol.for('ilp:store:1'));

/** The student's own live draft; undefined for everybody else, and until the plan is open. */
export const draftContext = createContext<Store | undefined>(Symbol.for('ilp:draft:1'));

/** What joins the plan with the IEP, live; undefined for whoever may not load it, and until the plan is open. */
export const crosswalkContext = createContext<Store | undefined>(Symbol.for('ilp:crosswalk:1'));

/** The same for the rows of the IEP team alone, live; never there for a student who does not hold the rights. */
export const teamCrosswalkContext = createContext<Store | undefined>(Symbol.for('ilp:crosswalk-team:1'));

/** The way to the IEP beside the plan; undefined for whoever may load none of it. Nothing is loaded until it is opened. */
export const iepContext = createContext<IepReader | undefined>(Symbol.for('ilp:iep:1'));

/** The copies of the plan that are kept when people agree; undefined while no plan is open. */
export const copiesContext = createContext<KeptCopies | undefined>(Symbol.for('ilp:copies:1'));

/** Words of the host's own. */
export const wordsContext = createContext<HostWords | undefined>(Symbol.for('ilp:words:1'));

/** Packs of the state or district. */
export const packsContext = createContext<PlanPacks | undefined>(Symbol.for('ilp:packs:1'));

/** What somebody wants to see that another element shows; undefined until somebody does. */
export const openContext = createContext<OpenRequest | undefined>(Symbol.for('ilp:open:1'));
