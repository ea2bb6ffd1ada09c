import { LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { inOrder } from '../../src/edits/order.js';
import { recordAt } from '../../src/edits/record-access.js';
import { goalDictionary } from '../../src/i18n/goals/dictionary.js';
import { documentRecord, type Plan } from '../../src/model/plan.js';
import { commonGoalDomains } from '../../src/packs/goal-domains.js';
import { mayAddRecord, mayWriteField } from '../../src/rules/access.js';
import type { Store, StoreSnapshot } from '../../src/store/store.js';
import { ContextReader } from '../shared/context-reader.js';
import { packsContext, wordsContext, type HostWords } from '../shared/contexts.js';
import { controls } from '../shared/controls.styles.js';
import { FocusKeeper } from '../shared/focus-keeper.js';
import { headingLevel } from '../shared/heading.js';
import { LiveRegion } from '../shared/live-region.js';
import { LocaleController } from '../shared/locale-controller.js';
import { OwnFields } from '../shared/own-fields.js';
import { saveLine } from '../shared/save-line.styles.js';
import { StoreController } from '../shared/store-controller.js';
import { tokens } from '../shared/tokens.styles.js';
import { version } from '../shared/version.js';
import type { CardContext } from './card-context.js';
import { CardStates } from './card-state.js';
import { IlpEditEvent } from './goal-editor.events.js';
import { goalEditorStyles } from './goal-editor.styles.js';
import { goalProblemsStyles } from './goal-problems.styles.js';
import { goalEditorView } from './goal-editor.view.js';
import { GoalStatus } from './goal-status.js';
import { GoalWork } from './goal-work.js';
import { ProblemGroups } from './problem-groups.js';

/**
 * The student's goals in their own words, with steps, dates and the team's wording beside them.
 * Everything is saved as it is written; what two people wrote at once is shown side by side, and
 * whoever may only read sees plain text.
 *
 * @summary My goals: write, order, tick off, put away and bring back.
 * @fires {IlpEditEvent} ilp-edit - A person is about to change the plan; preventing it keeps the change from being made. It carries the kind of change, ids and the field, never a word of theirs, and stops at `<ilp-plan>`.
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
 */
export class IlpGoalEditor extends LitElement {
  static override readonly styles = [tokens, controls, saveLine, goalEditorStyles, goalProblemsStyles];
  static readonly version = version;

  readonly #storeController: StoreController = new StoreController(
    this,
    (snapshot) => [...shownParts(snapshot), !this.#storeController.isProvided && snapshot.status],
    {
      leaving: () => {
        this.#fields.leave();
      },
      swapped: () => {
        this.#cards.forget();
        this.#work.forget();
      },
    },
  );
  readonly #hostWords = new ContextReader(this, wordsContext, () => {
    this.requestUpdate();
  });
  readonly #packs = new ContextReader(this, packsContext, () => {
    this.requestUpdate();
  });
  readonly #locale = new LocaleController(
    this,
    goalDictionary,
    () => (this.words ?? this.#hostWords.value)?.goals,
  );
  readonly #focus = new FocusKeeper(this);
  readonly #live = new LiveRegion(this);
  readonly #cards = new CardStates(() => {
    this.requestUpdate();
  });
  readonly #fields = new OwnFields(this, {
    left: (key, hadNews) => this.#handleFieldLeft(key, hadNews),
    news: () => this.#live.say(this.#locale.words.said.changedElsewhere),
  });
  readonly #work = new GoalWork({
    store: () => this.#storeController.store,
    words: () => this.#locale.words,
    cards: this.#cards,
    live: this.#live,
    focus: this.#focus,
    ask: (detail) => this.dispatchEvent(new IlpEditEvent(detail)),
  });
  readonly #status = new GoalStatus(this, this.#live, () => (this.words ?? this.#hostWords.value)?.plan);
  readonly #problems = new ProblemGroups();
  #context: { readonly from: readonly unknown[]; readonly made: CardContext } | undefined;

  /** A live plan; wins over the one of `<ilp-plan>`. */
  @property({ attribute: false }) store: Store | undefined;

  /** The level of the heading “My goals”, from 1 to 5; goals are one level below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Words of the host's own in place of ours; those of `<ilp-plan>` where absent. */
  @property({ attribute: false }) words: HostWords | undefined;

  constructor() {
    super();
    this.addEventListener('keydown', this.#handleKeydown);
  }

  /** The keys of undo and redo, except in a text field, where they are the browser's. */
  #handleKeydown(event: KeyboardEvent): void {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextField(event.composedPath()[0])) return;
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isRedo && key !== 'z') return;
    event.preventDefault();
    if (isRedo) this.#work.redo();
    else this.#work.undo();
  }

  #handleFieldLeft(key: string, hadNews: boolean): void {
    this.#storeController.store?.rest();
    if (hadNews) this.#cards.change(key.split('.')[0] ?? '', {});
  }

  protected override updated(): void {
    this.#status.note(this.#ownStore);
  }

  /** The store, where no provider tells how safe the work in it is. */
  get #ownStore(): Store | undefined {
    return this.#storeController.isProvided ? undefined : this.#storeController.store;
  }

  override render(): TemplateResult {
    const { snapshot } = this.#storeController;
    const body = snapshot?.body as Partial<Plan> | undefined;
    this.#problems.sort(snapshot?.problems ?? []);
    const removed = inOrder(body?.goals, 'removed');
    const asked = removed.filter(({ id }) => this.#problems.of(id).length > 0);
    const goals = [...inOrder(body?.goals), ...asked];
    return goalEditorView({
      context: this.#contextFor(snapshot, body),
      store: this.#storeController.store,
      status: this.#status.line(this.#ownStore),
      snapshot,
      studentName: body?.student?.name ?? undefined,
      goals,
      removed: removed.filter((goal) => !asked.includes(goal)),
      cardOf: (id) => this.#cards.of(id),
      problemsOf: (id) => this.#problems.of(id),
      otherProblems: this.#problems.except(new Set(goals.map(({ id }) => id))),
      removedNote: this.#work.removedNote,
    });
  }

  /** What all cards share: the same object as long as nothing in it changes. */
  #contextFor(snapshot: StoreSnapshot | undefined, body: Partial<Plan> | undefined): CardContext {
    const { words, locale, around } = this.#locale;
    const { store } = this.#storeController;
    const domains = this.#packs.value?.goalDomains ?? commonGoalDomains;
    const readOnly = snapshot?.readOnly;
    const from = [words, locale, around, store, readOnly, body?.people, domains, this.headingLevel];
    if (this.#context && from.every((part, index) => part === this.#context?.from[index]))
      return this.#context.made;
    const made = {
      ...{ words, locale, around, domains },
      viewerId: store?.viewer.id ?? '',
      isStudent: store ? isStudent(store) : true,
      people: body?.people,
      level: headingLevel(this.headingLevel) + 1,
      fields: this.#fields,
      deeds: this.#work,
      ...recordReaders(store),
    };
    this.#context = { from, made };
    return made;
  }
}

/** What of a snapshot the element shows; how safe the work is, the provider says where there is one. */
function shownParts({ phase, body, problems, readOnly, canUndo, canRedo }: StoreSnapshot): unknown[] {
  const { goals, people, student } = (body ?? {}) as Partial<Plan>;
  return [phase, goals, people, student, problems, readOnly, canUndo, canRedo];
}

function isStudent({ viewer }: Store): boolean {
  return viewer.role === 'student' || viewer.role === 'adultStudent';
}

function isTextField(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && target.type !== 'checkbox';
}

/** Reads records, and what this viewer may do with them, from the plan as it is when asked. */
function recordReaders(store: Store | undefined): Pick<CardContext, 'recordAt' | 'mayWrite' | 'mayAdd'> {
  const top = store && documentRecord(store.key.kind);
  const open = () => (store?.snapshot.readOnly === undefined ? store?.snapshot.body : undefined);
  return {
    recordAt: (path) => (store?.snapshot.body ? recordAt(store.snapshot.body, path) : undefined),
    mayWrite(path, field) {
      const body = open();
      return Boolean(store && top && body && mayWriteField(store.viewer, top, body, path, field));
    },
    mayAdd(collection) {
      return Boolean(store && top && open() && mayAddRecord(store.viewer, top, collection));
    },
  };
}

export * from './goal-editor.events.js';
