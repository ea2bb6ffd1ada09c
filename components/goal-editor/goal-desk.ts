import { inOrder } from '../../src/edits/order.js';
import { studentRoles } from '../../src/model/people.js';
import { type Plan } from '../../src/model/plan.js';
import type { Goal } from '../../src/model/goal.js';
import type { Problem } from '../../src/store/problem.js';
import type { Store, StoreSnapshot } from '../../src/store/store.js';
import { recordReaders } from '../shared/deeds/record-readers.js';
import type { CardContext } from './card-context.js';
import type { GoalWords } from '../../src/i18n/goals/dictionary.js';
import type { ItemStates } from '../shared/deeds/item-state.js';
import { GoalFilter } from './goal-filter.js';
import type { GoalWork } from './goal-work.js';
import { ProblemGroups } from '../shared/problems/problem-groups.js';
import { TalkGroups } from './talk-groups.js';

/** What the cards of both documents have in common. */
export type SharedContext = Omit<
  CardContext,
  | 'place'
  | 'viewerId'
  | 'viewerRole'
  | 'isStudent'
  | 'people'
  | 'student'
  | 'deeds'
  | 'isCurrent'
  | 'recordAt'
  | 'mayWrite'
  | 'mayAdd'
  | 'unsent'
  | 'spellcheck'
>;

/**
 * One document on the desk: the plan, which others read, or the student's draft. It sorts what the
 * document holds for the cards, and keeps what they are drawn from the same object while it is the same.
 */
export class GoalDesk {
  readonly place: 'plan' | 'draft';
  readonly work: GoalWork;
  readonly problems = new ProblemGroups(goalOf);
  readonly talk = new TalkGroups();
  readonly filter = new GoalFilter();
  readonly #store: () => Store | undefined;
  readonly #isElsewhere: (goal: Goal) => boolean;
  readonly #numberedBefore: () => number;
  #context: { readonly from: readonly unknown[]; readonly made: CardContext } | undefined;

  /**
   * `isElsewhere` tells of goals that the other document holds by now: they are not shown twice.
   * `numberedBefore` says how many goals have a number already.
   */
  constructor(
    place: 'plan' | 'draft',
    store: () => Store | undefined,
    work: GoalWork,
    isElsewhere: (goal: Goal) => boolean = () => false,
    numberedBefore: () => number = () => 0,
  ) {
    this.place = place;
    this.work = work;
    this.#store = store;
    this.#isElsewhere = isElsewhere;
    this.#numberedBefore = numberedBefore;
  }

  get store(): Store | undefined {
    return this.#store();
  }

  get snapshot(): StoreSnapshot | undefined {
    return this.store?.snapshot;
  }

  /** The document as far as it is there; a draft has goals alone. */
  get body(): Partial<Plan> {
    return (this.snapshot?.body ?? {}) as Partial<Plan>;
  }

  /** Sorts problems, suggestions and comments as they are now. */
  sort(): void {
    this.problems.sort(this.snapshot?.problems ?? []);
    this.talk.sort(this.body.suggestions, this.body.comments);
  }

  /** The goals in their order, but for those put away; a removed one only while it is asked about. */
  get goals(): readonly Goal[] {
    return [
      ...this.#all().filter((goal) => !this.#isPutAway(goal)),
      ...this.#all('removed').filter((goal) => this.#isAsked(goal)),
    ];
  }

  /** Those of the goals that the person wants to see. What asks for an answer is never hidden. */
  get shownGoals(): readonly Goal[] {
    return this.filter.shown(this.goals, (goal) => this.#isAsked(goal));
  }

  get archivedGoals(): readonly Goal[] {
    return this.#all().filter((goal) => this.#isPutAway(goal));
  }

  get removedGoals(): readonly Goal[] {
    return this.#all('removed').filter((goal) => !this.#isAsked(goal));
  }

  /** Tells the person that the goal they were in was removed elsewhere, where it was. */
  noteLost(goalId: string, note: string): void {
    if (this.removedGoals.some(({ id }) => id === goalId))
      this.work.noteRemovedElsewhere(['goals', goalId], note);
  }

  /** The goals that are shown and have a place among each other, by id, as they are now. */
  readonly shownIds = (): readonly string[] =>
    this.shownGoals.filter(({ removed }) => !removed).map(({ id }) => id);

  /** The number of the first goal that is shown. */
  get firstNumber(): number {
    return this.#numberedBefore() + 1;
  }

  /** The name of a goal that is shown, such as “Goal 2”. */
  nameOf(goalId: string, words: GoalWords): string | undefined {
    const place = this.shownIds().indexOf(goalId);
    if (place < 0) return undefined;
    const number = this.firstNumber + place;
    return this.place === 'plan' ? words.goal(number) : words.privateGoal(number);
  }

  /** What all cards of the document share: the same object as long as nothing in it changes. */
  contextFor(shared: SharedContext, cards: ItemStates): CardContext {
    const { store, snapshot, body } = this;
    const from = [...Object.values(shared), cards, store, snapshot?.readOnly];
    const { person = null, name = null } = body.student ?? {};
    const all = [...from, body.people, person, name];
    if (this.#context && all.every((part, index) => part === this.#context?.from[index]))
      return this.#context.made;
    const isOwn = store ? isStudent(store) : true;
    const made: CardContext = {
      ...shared,
      place: this.place,
      viewerId: store?.viewer.id ?? '',
      viewerRole: store?.viewer.role ?? 'student',
      isStudent: isOwn,
      people: body.people,
      student: { person, name },
      spellcheck: (field) => (isOwn || field === 'teamWording' ? 'true' : 'false'),
      deeds: this.work,
      isCurrent: () => this.store === store && store?.snapshot.phase !== 'closed',
      ...recordReaders(store),
    };
    this.#context = { from: all, made };
    return made;
  }

  #all(which?: 'removed'): readonly Goal[] {
    return inOrder(this.body.goals, which).filter((goal) => !this.#isElsewhere(goal));
  }

  #isPutAway(goal: Goal): boolean {
    return goal.status === 'archived' && !this.#isAsked(goal);
  }

  #isAsked({ id }: Goal): boolean {
    return this.problems.of(id).length > 0;
  }
}

function isStudent({ viewer }: Store): boolean {
  return studentRoles.includes(viewer.role);
}

/** The goal a problem is about; empty where it is about none. */
function goalOf({ record }: Problem): string {
  return record[0] === 'goals' ? (record[1] ?? '') : '';
}
