import type { LitElement } from 'lit';
import { careerRecordOf, keptCareers } from '../../../src/careers/kept-careers.js';
import type { RecordChange } from '../../../src/edits/edit.js';
import { compareOrder, inOrder } from '../../../src/edits/order.js';
import type { CareerKeptWords } from '../../../src/i18n/career-kept/dictionary.js';
import type { Career, CareerKind } from '../../../src/model/career.js';
import type { JsonObject } from '../../../src/model/json.js';
import { emptyDocument, type Plan } from '../../../src/model/plan.js';
import { wantedValue, type Problem, type ProblemAnswer } from '../../../src/store/problem.js';
import type { Store } from '../../../src/store/store.js';
import { today } from '../../shared/day.js';
import { askHost } from '../../shared/deeds/ask-host.js';
import { IlpEditEvent, type EditDetail } from '../../shared/edit-event.js';
import type { FocusKeeper } from '../../shared/focus-keeper.js';
import type { LiveRegion } from '../../shared/live-region.js';
import { IlpOpenEvent } from '../../shared/open-event.js';
import { markRemoved, placeAmong } from '../../shared/record-changes.js';
import type { ProblemDeeds } from '../../shared/problems/problem-context.js';
import type { ActivityAnswer } from '../career-keeping.js';
import { answerChanges, beginAnswers, goalChanges, keepChanges, type CareerName } from './career-changes.js';

/** What the deeds are carried out with. */
export interface KeepingWorkParts {
  readonly host: LitElement;
  readonly live: Pick<LiveRegion, 'say'>;
  readonly focus: Pick<FocusKeeper, 'want'>;
  readonly words: () => CareerKeptWords;
}

const noPlan = emptyDocument('plan', '') as Plan;

/** Carries out what a person asks for in the explorer: a change of the plan, and one sentence about it. */
export class KeepingWork implements ProblemDeeds {
  readonly #parts: KeepingWorkParts;
  #store: Store | undefined;
  #lastRemoved: { readonly id: string; readonly isElsewhere?: boolean } | undefined;
  /** By career: the reason that could not be kept. */
  readonly #refused = new Map<string, string>();

  constructor(parts: KeepingWorkParts) {
    this.#parts = parts;
  }

  /** Works on this plan from now on. */
  use(store: Store): void {
    this.#store = store;
  }

  /** Another plan, or another person: what was removed is not theirs to undo. */
  forget(): void {
    this.#store = undefined;
    this.#lastRemoved = undefined;
    this.#refused.clear();
  }

  /** The plan as it is now; an empty one where there is none to read. */
  get plan(): Plan {
    const body = this.#store?.snapshot.body;
    return body?.kind === 'plan' ? body : noPlan;
  }

  /** What was taken off the list last, as long as it still is. */
  get lastRemoved(): Career | undefined {
    const career = this.plan.careers?.[this.#lastRemoved?.id ?? ''];
    return career?.removed ? career : undefined;
  }

  /** How many careers stand before where it stood. */
  get lastPlace(): number {
    const { lastRemoved } = this;
    return lastRemoved
      ? keptCareers(this.plan).filter((each) => compareOrder(each, lastRemoved) < 0).length
      : 0;
  }

  /** True: somebody else removed it, or another page, while the person was in it. */
  get isLastElsewhere(): boolean {
    return this.#lastRemoved?.isElsewhere === true;
  }

  /** Tells of a career that went while the person was in it. */
  noteGone(id: string): void {
    const isKnown = this.#lastRemoved?.id === id || this.#problemsOf(id).length > 0;
    if (isKnown || !this.plan.careers?.[id]?.removed) return;
    this.#lastRemoved = { id, isElsewhere: true };
    this.#say(this.#parts.words().removedElsewhere);
  }

  readonly refusedWhy = ({ id }: Career): string | undefined => this.#refused.get(id);

  readonly toggle = (kind: CareerKind, code: string, title: string, shown = title): void => {
    const before = careerRecordOf(this.plan, kind, code);
    if (before && !before.removed) this.#takeOff(before, shown);
    else if (this.#make(keepChanges(this.plan, { kind, code, title }))) this.#say(this.#said.kept(shown));
  };

  readonly putBack = ({ id, title }: Career): void => {
    if (!this.#make([markRemoved(['careers', id], false)])) return;
    this.#say(this.#said.putBack(title ?? ''));
    this.#parts.focus.want(`${id}.remove`);
  };

  readonly writeWhy = ({ id }: Career, was: string, why: string): boolean => {
    const change = { type: 'text', record: ['careers', id], field: 'why', was, value: why } as const;
    const status = this.#change([change]);
    const isRefused = status === 'refused';
    const isNews = isRefused || this.#refused.has(id);
    if (isRefused) this.#refused.set(id, why);
    else this.#refused.delete(id);
    if (isNews) this.#parts.host.requestUpdate();
    // It is kept, though with another page's words among it: the next change builds on what is in the box.
    if (status === 'applied' || status === 'unchanged') return true;
    // A host that prevents a change may have made it itself.
    return (this.plan.careers?.[id]?.why ?? '') === why || this.#isAside(id, why);
  };

  readonly place = ({ id }: Career, to: number): void => {
    const shown = keptCareers(this.plan).map((career) => career.id);
    const change = placeAmong(['careers', id], inOrder(this.plan.careers), shown, to);
    if (change && this.#make([change])) this.#say(this.#said.moved(to + 1, shown.length));
  };

  readonly answerActivity = (activity: string, answer: ActivityAnswer | undefined): void => {
    this.#make(answerChanges(this.plan, activity, answer, today()));
  };

  readonly startOver = (): void => {
    if (this.#make(beginAnswers(this.plan, today()))) this.#say(this.#said.startedOver);
  };

  /** Makes a goal of a career, and shows it where another element of the page can; says whether it was made. */
  makeGoal(name: CareerName, fields: JsonObject): boolean {
    const { id, changes } = goalChanges(this.plan, name, fields);
    // The goal may be there where its note on the career waits in a question.
    if (!this.#make(changes) && !this.plan.goals?.[id]) return false;
    this.#say(this.#said.goalMade);
    this.openGoal(id);
    return true;
  }

  readonly openGoal = (id: string): void => {
    this.#parts.host.dispatchEvent(new IlpOpenEvent({ kind: 'goal', id }));
  };

  unsent(name: string): string | undefined {
    return this.#store?.snapshot.unsent[name];
  }

  readonly keepUnsent = (name: string, words: string | undefined): void => {
    this.#store?.keepUnsent(name, words);
  };

  /** Ends what is being typed. */
  readonly rest = (): void => {
    this.#store?.rest();
  };

  readonly answer = (problem: Problem, answer: ProblemAnswer): void => {
    const { record, field } = problem;
    if (!this.#ask({ type: 'answer', ids: record, ...(field === undefined ? {} : { field }) })) return;
    const result = this.#store?.answer(problem.id, answer);
    if (!result || result.status === 'refused') return;
    this.#lastRemoved = undefined;
    this.#say(this.#said.answered);
    if (field !== undefined) this.#parts.focus.want(`${record[1] ?? ''}.${field}`);
  };

  readonly writeNew = (problem: Problem, isOpen: boolean): void => {
    const mine = wantedValue(problem);
    this.draftAnswer(problem, isOpen ? (typeof mine === 'string' ? mine : '') : undefined);
    this.#parts.focus.want(isOpen ? `new-${problem.id}` : `${problem.id}.new`);
  };

  readonly draftAnswer = (problem: Problem, draft: string | undefined): void => {
    this.#store?.draftAnswer(problem.id, draft);
  };

  get #said(): CareerKeptWords['said'] {
    return this.#parts.words().said;
  }

  #say(sentence: string): void {
    this.#parts.live.say(sentence);
  }

  #takeOff({ id }: Career, title: string): void {
    if (!this.#make([markRemoved(['careers', id], true)])) return;
    this.#lastRemoved = { id };
    this.#say(this.#said.removed(title));
    this.#parts.host.requestUpdate();
  }

  #problemsOf(id: string): readonly Problem[] {
    return this.#store?.snapshot.problems.filter(({ record }) => record[1] === id) ?? [];
  }

  /** Words that wait in a question are safe there. */
  #isAside(id: string, why: string): boolean {
    const holdsIt = (change: RecordChange) =>
      change.type === 'text' && change.field === 'why' && change.value === why;
    return this.#problemsOf(id).some(({ changes }) => changes.some(holdsIt));
  }

  /** What a button does is a step of its own, however soon after the last; says whether it was made. */
  #make(changes: readonly RecordChange[]): boolean {
    this.rest();
    const status = this.#change(changes);
    if (status === 'refused') this.#say(this.#parts.words().refused);
    if (status === 'unchanged') this.#say(this.#said.unchanged);
    return status === 'applied';
  }

  /** Makes one step of several changes, once the host was asked about each record. */
  #change(changes: readonly RecordChange[]): 'applied' | 'unchanged' | 'set-aside' | 'refused' | 'prevented' {
    const store = this.#store;
    if (!store || changes.length === 0) return 'prevented';
    if (!askHost(changes, (detail) => this.#ask(detail))) return 'prevented';
    const { status } = store.edit(...changes);
    if (status === 'applied') this.#lastRemoved = undefined;
    return status;
  }

  #ask(detail: EditDetail): boolean {
    const event = new IlpEditEvent(detail);
    return this.#parts.host.dispatchEvent(event);
  }
}
