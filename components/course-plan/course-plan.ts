import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Catalog } from '../../src/courses/catalog.js';
import type { GraduationPlan } from '../../src/courses/graduation-plan.js';
import { placeKey, type TermPlace } from '../../src/courses/timeline.js';
import { courseDictionary } from '../../src/i18n/courses/dictionary.js';
import type { PlannedCourse } from '../../src/model/planned-course.js';
import type { KeptCopies } from '../../src/store/kept-copies.js';
import type { Store } from '../../src/store/store.js';
import type { HostWords } from '../shared/contexts.js';
import { controls } from '../shared/controls.styles.js';
import { today } from '../shared/day.js';
import { ItemStates } from '../shared/deeds/item-state.js';
import { IlpEditEvent } from '../shared/edit-event.js';
import { FocusKeeper } from '../shared/focus-keeper.js';
import { headingLevel } from '../shared/heading.js';
import { LiveRegion } from '../shared/live-region.js';
import { LocaleController } from '../shared/locale-controller.js';
import { OwnFields } from '../shared/own-fields.js';
import { StatusLater } from '../shared/status-later.js';
import { tokens } from '../shared/tokens.styles.js';
import { stepAskedBy } from '../shared/undo-keys.js';
import { version } from '../shared/version.js';
import { boardStyles } from './board/board.styles.js';
import { CourseMoves } from './board/course-moves.js';
import type { CourseContext } from './course-context.js';
import type { CourseSection } from './course-deeds.js';
import { CourseDesk } from './course-desk.js';
import { courseTitle, placeName } from './course-names.js';
import { CourseParts, lazyFile } from './course-parts.js';
import { coursePlanStyles } from './course-plan.styles.js';
import { coursePlanView } from './course-plan.view.js';
import { CourseSources } from './course-sources.js';
import { CourseWork } from './course-work.js';
import { CrosswalkDesk } from './crosswalk-desk.js';
import { NotesKeeper } from './notes-keeper.js';

/**
 * The student's courses, years by terms: what was taken, what is planned, and what is still missing to
 * finish school. Everything is saved as it is done.
 *
 * @summary My courses: a timeline of years and terms with a check that explains itself.
 * @fires {IlpEditEvent} ilp-edit - A person is about to change the plan; preventing it keeps the change from being made. It carries the kind of change, ids and the field, never a word of theirs, and stops at `<ilp-plan>`.
 * @fires {IlpOpenEvent} ilp-open - A person wants to see the goal a class helps with: kind `goal` and its id. Inside `<ilp-plan>` the goal editor shows it; a host that shows it elsewhere prevents the event.
 * @fires {IlpAccessEvent} ilp-access - A person who may read the IEP saw what it says helps in a class: who, what, when and why. It does not bubble.
 * @fires {IlpSignInNeededEvent} ilp-sign-in-needed - Where no `<ilp-plan>` is around: storage wants the person to sign in again; what was typed is kept.
 * @csspart status - Where no `<ilp-plan>` is around: the sentence that says how safe the work is.
 * @csspart retry - The button beside it that tries again after a failure.
 * @csspart problem - Something that waits for an answer, such as two places for one class.
 * @csspart incoming - What came in for a field while it is being written in.
 * @csspart check - “Am I on track?”: what it takes to finish school, and how the plan stands.
 * @csspart plans - The plan and the other plans that are tried.
 * @csspart trying - That another plan is shown, and what can be done with it.
 * @csspart compare - Plans side by side.
 * @csspart ways - The ways to finish school.
 * @csspart years - Which years are shown, and how they are parted.
 * @csspart timeline - The years.
 * @csspart year - One school year.
 * @csspart term - One part of a school year.
 * @csspart add - The button that adds a class to a part of a year.
 * @csspart transfer - The section with the credits of another school.
 * @csspart paper - Printing and saving the courses, and opening others.
 * @csspart careers - The section about where the classes lead.
 * @csspart supports - What an IEP says helps in a class, for those who may see it.
 * @csspart reason - The question why somebody at school looks at an IEP.
 * @csspart review - Who has read the plan, who agrees, and what changed since.
 * @csspart empty - What is shown before there is a class.
 * @cssprop --ilp-width-wide - How wide the timeline may get.
 */
export class IlpCoursePlan extends LitElement {
  static override readonly styles = [tokens, controls, coursePlanStyles, boardStyles];
  static readonly version = version;

  readonly #sources = new CourseSources(this, {
    leaving: () => this.#fields.leave(),
    swapped: () => this.#forget(),
    gone: () => this.#forget(),
  });
  readonly #locale = new LocaleController(this, courseDictionary, () => this.#sources.words?.courses);
  readonly #focus = new FocusKeeper(this);
  readonly #live = new LiveRegion(this);
  readonly #items = new ItemStates<CourseSection>(() => {
    this.requestUpdate();
  });
  readonly #fields = new OwnFields(this, {
    left: () => this.#sources.store?.rest(),
    news: () => this.#live.say(this.#locale.words.said.changedElsewhere),
  });
  readonly #parts = new CourseParts(this, () => this.#sources.words);
  readonly #desk = new CourseDesk(() => this.#sources.store);
  readonly #notes = new NotesKeeper({
    changed: () => {
      this.requestUpdate();
    },
    say: (sentence) => this.#live.say(sentence),
  });
  readonly #workParts = {
    words: () => this.#locale.words,
    ...{ states: this.#items, live: this.#live, focus: this.#focus },
    load: () => {
      this.#parts.askAll();
    },
    undone: () => this.#locale.words.said.undone,
  };
  readonly #work = new CourseWork({
    ...this.#workParts,
    store: () => this.#sources.store,
    ask: (detail) => this.#ask(new IlpEditEvent(detail)),
    collection: () => this.#desk.collection,
    courses: () => this.#desk.courses,
    lookAt: ({ schoolYear }) => this.#showYear(schoolYear),
    sentences: {
      moved: (course, to) => this.#locale.words.said.moved(this.#titleOf(course), this.#placeName(to)),
      added: (title, to) => this.#locale.words.said.added(title, this.#placeName(to)),
      removed: (course) => {
        const { said, courseRemoved } = this.#locale.words;
        const title = this.#titleOf(course);
        return { said: said.removed(title), note: courseRemoved(title) };
      },
    },
  });
  readonly #crosswalk = new CrosswalkDesk(
    {
      ...this.#workParts,
      store: () => this.#sources.crosswalkStore,
      // What is changed beside an IEP is for this element's own listeners alone.
      ask: (detail) => this.#ask(new IlpEditEvent(detail, { bubbles: false })),
    },
    this.#work,
  );
  readonly #moves = new CourseMoves({
    host: this,
    live: this.#live,
    focus: this.#focus,
    context: () => this.#context,
    terms: this.#desk.places,
    creditsWith: (course, term) => this.#notes.creditsWith(this.#context, course, term),
  });
  readonly #status = new StatusLater({
    host: this,
    live: this.#live,
    own: () => this.#sources.words?.plan,
    load: lazyFile.load,
  });
  #year: { readonly shown: number | undefined } | undefined;

  /** A live plan; wins over the one of `<ilp-plan>`. */
  @property({ attribute: false }) store: Store | undefined;

  /** What joins the plan with the IEP, live, for those who may load it; wins over the one of `<ilp-plan>`. */
  @property({ attribute: false }) crosswalkStore: Store | undefined;

  /** The copies that are kept of the plan when people agree; they win over those of `<ilp-plan>`. */
  @property({ attribute: false }) copies: KeptCopies | undefined;

  /** The courses of the district, as `importCatalogCsv` or a pack gives them. */
  @property({ attribute: false }) catalog: Catalog | undefined;

  /** Graduation plans of the host's own, the usual one first, as `checkGraduationPlan` lets them in; they win over those of the pack. */
  @property({ attribute: false }) graduationPlans: readonly GraduationPlan[] | undefined;

  /** The level of the heading “My courses”, from 1 to 4; years are one level below, terms two. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Words of the host's own in place of ours; those of `<ilp-plan>` where absent. */
  @property({ attribute: false }) words: HostWords | undefined;

  constructor() {
    super();
    this.addEventListener('keydown', this.#handleKeydown);
    this.addEventListener('pointerdown', this.#moves.handlePointerdown);
  }

  /** The keys of undo and redo, except in a text field, where they are the browser's. */
  #handleKeydown(event: KeyboardEvent): void {
    const step = stepAskedBy(event);
    if (!step) return;
    event.preventDefault();
    if (step === 'redo') this.#handleRedo();
    else this.#handleUndo();
  }

  #ask(event: IlpEditEvent): boolean {
    const isLeft = this.dispatchEvent(event);
    this.#notes.noteDeed(isLeft);
    return isLeft;
  }

  readonly #handleUndo = (): void => {
    this.#work.undo();
  };

  readonly #handleRedo = (): void => {
    this.#work.redo();
  };

  readonly #showYear = (schoolYear: number | undefined): void => {
    this.#year = { shown: schoolYear };
    this.requestUpdate();
  };

  readonly #showPlan = (whatIf: string | undefined): void => {
    this.#fields.leave();
    this.#moves.forget();
    this.#desk.show(whatIf);
    this.requestUpdate();
  };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#moves.cancelDrag();
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const { snapshot, courses, body } = this.#desk;
    if (snapshot?.phase === 'open') this.#parts.askSoon();
    this.#notes.sort(snapshot?.problems ?? []);
    this.#work.reopen();
    const rules = { graduationPlans: this.graduationPlans, crosswalk: this.#crosswalk.body };
    if (snapshot?.phase === 'open') this.#notes.look({ context: this.#context, courses, body, ...rules });
  }

  protected override updated(): void {
    this.#status.note(this.#sources.ownStore);
  }

  #forget(): void {
    this.#items.forget();
    this.#work.forget();
    this.#moves.forget();
    this.#desk.forget();
    this.#crosswalk.forget();
    this.#notes.forget();
    this.#year = undefined;
  }

  #titleOf(course: PlannedCourse): string {
    return courseTitle(this.#context, course);
  }

  #placeName(place: TermPlace): string {
    return placeName(this.#context, place);
  }

  get #context(): CourseContext {
    const { words, locale, around } = this.#locale;
    return this.#desk.contextFor({
      ...{ words, locale, around, today: today() },
      catalog: this.#parts.usable(this.catalog),
      pack: this.#sources.packs,
      level: headingLevel(this.headingLevel),
      fields: this.#fields,
      parts: this.#parts,
      ...{ deeds: this.#work, decided: this.#crosswalk.place, conversions: this.#notes.conversions },
    });
  }

  override render(): unknown {
    const context = this.#context;
    const years = this.#desk.years(context);
    const { snapshot, courses } = this.#desk;
    const { store, ownStore, copies } = this.#sources;
    const { body: crosswalk, open: beside } = this.#crosswalk;
    return coursePlanView({
      ...{ context, snapshot, years, courses, store, crosswalk, beside, copies },
      status: this.#status.line(ownStore),
      mover: this.#moves.mover,
      yearShown: this.#year ? this.#year.shown : this.#desk.yearToShow(context.thisYear),
      showYear: this.#showYear,
      whatIf: this.#desk.whatIf,
      showPlan: this.#showPlan,
      itemOf: (id) => this.#items.of(id),
      notes: this.#notes,
      addYear: this.#canAddYear(context) ? this.#handleAddYear : undefined,
      lastRemoved: this.#work.lastRemoved,
      note: this.#work.note,
      undo: snapshot?.canUndo ? this.#handleUndo : undefined,
      redo: snapshot?.canRedo ? this.#handleRedo : undefined,
    });
  }

  #canAddYear(context: CourseContext): boolean {
    const grades = this.#desk.grades;
    return !grades.includes(13) && context.mayAdd(context.collection);
  }

  /** The new year gets the focus, at the button that adds a class to it. */
  readonly #handleAddYear = (): void => {
    const years = this.#desk.places().map(({ schoolYear = 0 }) => schoolYear);
    const schoolYear = Math.max(...years) + 1;
    this.#desk.addYear();
    this.#showYear(schoolYear);
    this.#focus.want(`add.${placeKey({ schoolYear, term: 'yearRound' })}`);
  };
}

export * from './course-plan.events.js';
