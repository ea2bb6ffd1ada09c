import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Goal } from '../../src/model/goal.js';
import type { Plan } from '../../src/model/plan.js';
import { goalDictionary } from '../../src/i18n/goals/dictionary.js';
import { commonGoalDomains } from '../../src/packs/goal-domains.js';
import type { KeptCopies } from '../../src/store/kept-copies.js';
import type { Store, UndoResult } from '../../src/store/store.js';
import type { HostWords } from '../shared/contexts.js';
import { controls } from '../shared/controls.styles.js';
import { today } from '../shared/day.js';
import { FocusKeeper } from '../shared/focus-keeper.js';
import { headingLevel } from '../shared/heading.js';
import { LiveRegion } from '../shared/live-region.js';
import { LocaleController } from '../shared/locale-controller.js';
import { OwnFields } from '../shared/own-fields.js';
import { StatusLater } from '../shared/status-later.js';
import { tokens } from '../shared/tokens.styles.js';
import { version } from '../shared/version.js';
import { ItemStates } from '../shared/deeds/item-state.js';
import { deskModel } from './desk-model.js';
import { GoalDesk, type SharedContext } from './goal-desk.js';
import { IlpEditEvent } from './goal-editor.events.js';
import { GoalExtras } from './goal-extras.js';
import type { GoalWish } from './goal-filter.js';
import { goalEditorStyles } from './goal-editor.styles.js';
import { goalEditorView } from './goal-editor.view.js';
import { stepAskedBy } from '../shared/undo-keys.js';
import { goalListStyles } from './goal-list.styles.js';
import { goalNotesStyles } from './goal-notes.styles.js';
import { GoalParts } from './goal-parts.js';
import { GoalSources } from './goal-sources.js';
import { GoalWork } from './goal-work.js';
import { sharedAs } from './shared-goal.js';
import { showGoal } from './show-goal.js';

/**
 * The student's goals in their own words, with steps, dates and the team's wording beside them.
 * Everything is saved as it is written; what two people wrote at once is shown side by side, and
 * whoever may only read sees plain text.
 *
 * @summary My goals: write, order, tick off, put away and bring back.
 * @fires {IlpEditEvent} ilp-edit - A person is about to change the plan; preventing it keeps the change from being made. It carries the kind of change, ids and the field, never a word of theirs, and stops at `<ilp-plan>`.
 * @fires {IlpAccessEvent} ilp-access - A person who may read the IEP saw what it says helps with a goal: who, what, when and why. It does not bubble.
 * @fires {IlpSignInNeededEvent} ilp-sign-in-needed - Where no `<ilp-plan>` is around: storage wants the person to sign in again; what was typed is kept.
 * @csspart status - Where no `<ilp-plan>` is around: the sentence that says how safe the work is.
 * @csspart retry - The button beside it that tries again after a failure.
 * @csspart goal - One goal.
 * @csspart own-words - The student's own words.
 * @csspart team-wording - The same goal as adults put it.
 * @csspart steps - The steps of a goal.
 * @csspart problem - Something that waits for an answer, such as two versions.
 * @csspart incoming - What came in for a field while it is being written in.
 * @csspart add - The button that adds a goal.
 * @csspart empty - What is shown before there is a goal.
 * @csspart removed - The list of removed goals.
 * @csspart add-private - The button that adds a goal only the student can read.
 * @csspart drafts - The goals only the student can read.
 * @csspart filter - The two choices of which goals to show.
 * @csspart archived - The goals that were put away.
 * @csspart strengths - What the student can do, and what helps.
 * @csspart about - The section in which the student writes that.
 * @csspart benchmarks - How far to get in each school year.
 * @csspart progress - How it is going.
 * @csspart talk - Ideas and comments on a goal.
 * @csspart plan-talk - Ideas and comments on the plan.
 * @csspart experience - What the student has done.
 * @csspart review - Who has read the plan.
 * @csspart supports - What an IEP says helps with a goal, for those who may see it.
 * @csspart reason - The question why somebody at school looks at an IEP.
 * @csspart paper - The buttons that print the plan and save it as a file.
 */
export class IlpGoalEditor extends LitElement {
  static override readonly styles = [tokens, controls, goalEditorStyles, goalListStyles, goalNotesStyles];
  static readonly version = version;

  readonly #sources = new GoalSources(this, {
    leaving: () => this.#fields.leave(),
    swapped: () => this.#swapped(),
  });
  readonly #locale = new LocaleController(this, goalDictionary, () => this.#sources.words?.goals);
  readonly #focus = new FocusKeeper(this);
  readonly #live = new LiveRegion(this);
  readonly #cards = new ItemStates(() => {
    this.requestUpdate();
  });
  readonly #fields = new OwnFields(this, {
    left: (key, hadNews) => this.#handleFieldLeft(key, hadNews),
    news: () => this.#live.say(this.#locale.words.said.changedElsewhere),
  });
  readonly #parts = new GoalParts(this, () => this.#sources.words);
  readonly #plan = this.#desk('plan', () => this.#sources.store);
  readonly #draft = this.#desk(
    'draft',
    () => this.#sources.draft,
    (goal) => this.#extras.isMoved(goal, this.#plan, this.#draft),
    () => this.#plan.shownGoals.length + this.#plan.archivedGoals.length,
  );
  readonly #extras = new GoalExtras({
    root: () => this.renderRoot,
    drop: (list, id, to) => {
      const desk = list === 'drafts' ? this.#draft : this.#plan;
      desk.work.place(['goals', id], desk.shownIds(), to);
    },
    changed: () => {
      this.requestUpdate();
    },
  });
  readonly #status = new StatusLater({
    host: this,
    live: this.#live,
    own: () => this.#sources.words?.plan,
    load: async () => import('./lazy.js'),
  });
  /** The document that was changed last: undo begins there. */
  #lastChanged: GoalDesk['place'] = 'plan';
  /** True from a deed of the person's own to the redraw that shows it. */
  #isOwnDeed = false;

  /** A live plan; wins over the one of `<ilp-plan>`. */
  @property({ attribute: false }) store: Store | undefined;

  /** The student's own live draft, which nobody else can load; wins over the one of `<ilp-plan>`. */
  @property({ attribute: false }) draftStore: Store | undefined;

  /** The copies that are kept of the plan when people agree; they win over those of `<ilp-plan>`. */
  @property({ attribute: false }) copies: KeptCopies | undefined;

  /** The level of the heading “My goals”, from 1 to 5; goals are one level below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Words of the host's own in place of ours; those of `<ilp-plan>` where absent. */
  @property({ attribute: false }) words: HostWords | undefined;

  constructor() {
    super();
    this.addEventListener('keydown', this.#handleKeydown);
    this.addEventListener('pointerdown', this.#handlePointerdown);
  }

  #handlePointerdown(event: PointerEvent): void {
    const [pressed] = event.composedPath();
    const handle = pressed instanceof Element && pressed.closest<HTMLElement>('[data-drag]');
    if (!handle) return;
    this.#parts.ask('more'); // How dragging looks.
    void this.#extras.drag(event, handle);
  }

  /** The keys of undo and redo, except in a text field, where they are the browser's. */
  #handleKeydown(event: KeyboardEvent): void {
    const step = stepAskedBy(event);
    if (!step) return;
    event.preventDefault();
    if (step === 'redo') this.#handleRedo();
    else this.#handleUndo();
  }

  readonly #handleUndo = (): void => {
    this.#step('canUndo', (work) => work.undo());
  };

  readonly #handleRedo = (): void => {
    this.#step('canRedo', (work) => work.redo());
  };

  /** Takes a step in the document that was changed last; in the other one where nothing is left there. */
  #step(can: 'canUndo' | 'canRedo', step: (work: GoalWork) => UndoResult): void {
    for (const { snapshot, work } of this.#desks) if (snapshot?.[can] && step(work) !== 'nothing') return;
  }

  readonly #handleWish = (wish: GoalWish): void => {
    const { filter, goals } = this.#plan;
    filter.choose(wish, goals);
    const { words } = this.#locale;
    this.#live.say(`${words.goalsShown(this.#plan.shownGoals.length, goals.length)}.`);
    if (!filter.isOn) this.#focus.want('filter-domain');
    this.requestUpdate();
  };

  #handleFieldLeft(key: string, hadNews: boolean): void {
    for (const { store } of this.#desks) store?.rest();
    if (hadNews) this.#cards.redraw(key.split('.')[0] ?? '');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#extras.rest();
  }

  protected override willUpdate(): void {
    this.#noteRemovedElsewhere();
    this.#showAsked();
    if (this.#desks.some(({ snapshot }) => snapshot?.problems.length)) this.#parts.askForProblems();
  }

  protected override updated(): void {
    this.#status.note(this.#sources.ownStore);
    if (this.#plan.snapshot?.phase === 'open') this.#parts.askAllSoon();
    void this.#extras.settle(this.#sources.store, this.#sources.draft);
  }

  /** Shows a goal that somebody wants to see, as soon as the plan has it; once. */
  #showAsked(): void {
    const asked = this.#sources.asked.value;
    if (asked && !asked.isShown) asked.isShown = showGoal(asked.id, this.#plan, this.#cards, this.#focus);
  }

  /** A goal may go while somebody is in it: then they are told, and where it went. */
  #noteRemovedElsewhere(): void {
    const focused = this.shadowRoot?.activeElement?.closest<HTMLElement>('.goals > [data-item]');
    const goalId = focused?.dataset.item;
    if (goalId && !this.#isOwnDeed)
      for (const desk of this.#desks) desk.noteLost(goalId, this.#locale.words.goalRemovedElsewhere);
    this.#isOwnDeed = false;
  }

  /** Both documents, the one that was changed last first. */
  get #desks(): readonly GoalDesk[] {
    return this.#lastChanged === 'plan' ? [this.#plan, this.#draft] : [this.#draft, this.#plan];
  }

  override render(): unknown {
    const { store, ownStore, copies } = this.#sources;
    const plan = deskModel(this.#plan, this.#shared('plan'), this.#cards);
    const isShared = (id: string) => sharedAs(this.#plan.body, id) !== undefined;
    const draft = this.#draft.store && deskModel(this.#draft, this.#shared('draft'), this.#cards, isShared);
    return goalEditorView({
      ...{ plan, draft },
      last: (this.#lastChanged === 'draft' ? draft : undefined) ?? plan,
      ...{ wish: this.#plan.filter.wish, choose: this.#handleWish },
      ...{ store, status: this.#status.line(ownStore), copies: copies.known },
      cardOf: (id) => this.#cards.of(id),
      undo: this.#desks.some(({ snapshot }) => snapshot?.canUndo) ? this.#handleUndo : undefined,
      redo: this.#desks.some(({ snapshot }) => snapshot?.canRedo) ? this.#handleRedo : undefined,
    });
  }

  #swapped(): void {
    this.#cards.forget();
    this.#plan.work.forget();
    this.#draft.work.forget();
    this.#plan.filter.showAll();
    this.#extras.rest();
  }

  #desk(
    place: GoalDesk['place'],
    store: () => Store | undefined,
    isElsewhere?: (goal: Goal) => boolean,
    numberedBefore?: () => number,
  ): GoalDesk {
    const work = new GoalWork({
      store,
      words: () => this.#locale.words,
      ...{ states: this.#cards, live: this.#live, focus: this.#focus },
      ask: (detail) => {
        this.#lastChanged = place;
        this.#isOwnDeed = true;
        const event = new IlpEditEvent(detail);
        return this.dispatchEvent(event);
      },
      load: (section) => {
        this.#parts.ask(section);
      },
      undone: (before, after) => {
        const { now } = this.#parts.more;
        if (typeof now === 'string') return this.#locale.words.said.undone;
        const desk = place === 'plan' ? this.#plan : this.#draft;
        return now.views.undoneWords(now.words, goalsOf(before), goalsOf(after), (id) =>
          desk.nameOf(id, this.#locale.words),
        );
      },
      share: (goalId) => {
        const { words } = this.#locale;
        if (!this.#extras.share(goalId, this.#plan, this.#draft, words)) this.#live.say(words.partMissing);
      },
    });
    return new GoalDesk(place, store, work, isElsewhere, numberedBefore);
  }

  #shared(place: GoalDesk['place']): SharedContext {
    const { words, locale, around } = this.#locale;
    const { packs: pack } = this.#sources;
    return {
      ...{ words, locale, around, pack },
      domains: pack.goalDomains ?? commonGoalDomains,
      today: today(),
      // Private goals stand under a heading of their own.
      level: headingLevel(this.headingLevel) + (place === 'plan' ? 1 : 2),
      ...{ fields: this.#fields, parts: this.#parts },
    };
  }
}

function goalsOf(document: object | undefined): Plan['goals'] {
  return (document as Plan | undefined)?.goals;
}

export * from './goal-editor.events.js';
