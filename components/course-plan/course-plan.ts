import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Catalog } from '../../src/courses/catalog.js';
import { placeKey, type TermPlace } from '../../src/courses/timeline.js';
import { courseDictionary } from '../../src/i18n/courses/dictionary.js';
import type { PlannedCourse } from '../../src/model/planned-course.js';
import type { Store } from '../../src/store/store.js';
import { ContextReader } from '../shared/context-reader.js';
import { packsContext, wordsContext, type HostWords, type PlanPacks } from '../shared/contexts.js';
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
import { StoreController } from '../shared/store-controller.js';
import { tokens } from '../shared/tokens.styles.js';
import { version } from '../shared/version.js';
import { boardStyles } from './board/board.styles.js';
import { CourseMover } from './board/course-mover.js';
import type { CourseContext } from './course-context.js';
import type { CourseSection } from './course-deeds.js';
import { CourseDesk } from './course-desk.js';
import { courseTitle, creditsInWords, placeName } from './course-names.js';
import { CourseParts } from './course-parts.js';
import { coursePlanStyles } from './course-plan.styles.js';
import { coursePlanView } from './course-plan.view.js';
import { CourseWork } from './course-work.js';
import { NotesKeeper } from './notes-keeper.js';
import type { DragCourse } from './drag-course.js';

/**
 * The student's courses, years by terms: what was taken, what is planned, and what is still missing to
 * finish school. Everything is saved as it is done.
 *
 * @summary My courses: a timeline of years and terms with a check that explains itself.
 * @fires {IlpEditEvent} ilp-edit - A person is about to change the plan; preventing it keeps the change from being made. It carries the kind of change, ids and the field, never a word of theirs, and stops at `<ilp-plan>`.
 * @fires {IlpSignInNeededEvent} ilp-sign-in-needed - Where no `<ilp-plan>` is around: storage wants the person to sign in again; what was typed is kept.
 * @csspart status - Where no `<ilp-plan>` is around: the sentence that says how safe the work is.
 * @csspart retry - The button beside it that tries again after a failure.
 * @csspart problem - Something that waits for an answer, such as two places for one class.
 * @csspart incoming - What came in for a field while it is being written in.
 * @csspart timeline - The years.
 * @csspart year - One school year.
 * @csspart term - One part of a school year.
 * @csspart add - The button that adds a class to a part of a year.
 * @csspart empty - What is shown before there is a class.
 * @cssprop --ilp-width-wide - How wide the timeline may get.
 */
export class IlpCoursePlan extends LitElement {
  static override readonly styles = [tokens, controls, coursePlanStyles, boardStyles];
  static readonly version = version;

  readonly #store: StoreController = new StoreController(
    this,
    ({ phase, body, problems, unsent, readOnly, canUndo, canRedo, status }) => [
      ...[phase, body, problems, unsent, readOnly, canUndo, canRedo],
      !this.#store.isProvided && status,
    ],
    { leaving: () => this.#fields.leave(), swapped: () => this.#forget(), gone: () => this.#forget() },
  );
  readonly #hostWords = new ContextReader(this, wordsContext, () => {
    this.requestUpdate();
  });
  readonly #packs = new ContextReader(this, packsContext, () => {
    this.requestUpdate();
  });
  readonly #locale = new LocaleController(this, courseDictionary, () => this.#ownWords?.courses);
  readonly #focus = new FocusKeeper(this);
  readonly #live = new LiveRegion(this);
  readonly #items = new ItemStates<CourseSection>(() => {
    this.requestUpdate();
  });
  readonly #fields = new OwnFields(this, {
    left: () => this.#store.store?.rest(),
    news: () => this.#live.say(this.#locale.words.said.changedElsewhere),
  });
  readonly #parts = new CourseParts(this, () => this.#ownWords);
  readonly #desk = new CourseDesk(() => this.#store.store);
  readonly #notes = new NotesKeeper();
  readonly #work = new CourseWork({
    store: () => this.#store.store,
    words: () => this.#locale.words,
    states: this.#items,
    live: this.#live,
    focus: this.#focus,
    ask: (detail) => {
      const event = new IlpEditEvent(detail);
      return this.dispatchEvent(event);
    },
    load: () => {
      this.#parts.askAll();
    },
    undone: () => this.#locale.words.said.undone,
    collection: () => this.#desk.collection,
    courses: () => this.#desk.courses,
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
  readonly #mover = new CourseMover({
    courseOf: (id) => this.#desk.courseOf(id),
    places: this.#desk.places,
    isRightToLeft: () => this.#locale.locale.direction === 'rtl',
    drop: (course, to) => {
      this.#showYear(to.schoolYear);
      this.#work.moveCourse(course, to);
    },
    pickedUp: (course) => this.#live.say(this.#locale.words.said.pickedUp(this.#titleOf(course))),
    aimed: (course, to) => this.#handleAimed(course, to),
    stayed: (course) => {
      this.#focus.want(`move.${course.id}`);
      this.#live.say(this.#locale.words.said.stays(this.#titleOf(course)));
    },
    changed: () => {
      this.requestUpdate();
    },
  });
  readonly #status = new StatusLater({
    host: this,
    live: this.#live,
    own: () => this.#ownWords?.plan,
    load: async () => import('./lazy.js'),
  });
  #drag: DragCourse | undefined;
  #year: { readonly shown: number | undefined } | undefined;

  /** A live plan; wins over the one of `<ilp-plan>`. */
  @property({ attribute: false }) store: Store | undefined;

  /** The courses of the district, as `importCatalogCsv` or a pack gives them. */
  @property({ attribute: false }) catalog: Catalog | undefined;

  /** The level of the heading “My courses”, from 1 to 4; years are one level below, terms two. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Words of the host's own in place of ours; those of `<ilp-plan>` where absent. */
  @property({ attribute: false }) words: HostWords | undefined;

  constructor() {
    super();
    this.addEventListener('pointerdown', this.#handlePointerdown);
  }

  #handlePointerdown(event: PointerEvent): void {
    const [pressed] = event.composedPath();
    const handle = pressed instanceof Element && pressed.closest<HTMLElement>('[data-drag]');
    if (handle) void this.#beginDrag(event, handle);
  }

  readonly #handleUndo = (): void => {
    this.#work.undo();
  };

  readonly #handleRedo = (): void => {
    this.#work.redo();
  };

  #handleAimed(course: PlannedCourse, to: TermPlace): void {
    const { said } = this.#locale.words;
    const term = this.#desk.places().find(({ key }) => key === placeKey(to));
    const credits = creditsInWords(this.#context, this.#notes.creditsWith(this.#context, course, term));
    this.#live.say(said.aimed(this.#placeName(to), credits));
  }

  readonly #showYear = (schoolYear: number | undefined): void => {
    this.#year = { shown: schoolYear };
    this.requestUpdate();
  };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#drag?.cancel();
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.#notes.sort(this.#desk.snapshot?.problems ?? []);
  }

  protected override updated(): void {
    this.#status.note(this.#store.isProvided ? undefined : this.#store.store);
    if (this.#desk.snapshot?.phase === 'open') this.#parts.askSoon();
  }

  /** Begins to drag; without the file of it, the keys and buttons remain. */
  async #beginDrag(event: PointerEvent, handle: HTMLElement): Promise<void> {
    const file = await import('./lazy.js').catch(() => undefined);
    this.#drag ??=
      file &&
      new file.DragCourse({
        root: () => this.shadowRoot ?? undefined,
        drop: (id, key, before) => {
          const [course, to] = [this.#desk.courseOf(id), this.#placeOf(key)];
          if (course && to) this.#work.moveCourse(course, to, before);
        },
      });
    this.#mover.forget();
    this.#drag?.begin(event, handle);
  }

  #placeOf(key: string): TermPlace | undefined {
    return this.#desk.places().find((place) => place.key === key);
  }

  #forget(): void {
    this.#items.forget();
    this.#work.forget();
    this.#mover.forget();
    this.#desk.forget();
    this.#drag?.cancel();
    this.#year = undefined;
  }

  #titleOf(course: PlannedCourse): string {
    return courseTitle(this.#context, course);
  }

  #placeName(place: TermPlace): string {
    return placeName(this.#context, place);
  }

  get #ownWords(): HostWords | undefined {
    return this.words ?? this.#hostWords.value;
  }

  get #context(): CourseContext {
    const { words, locale, around } = this.#locale;
    return this.#desk.contextFor({
      ...{ words, locale, around, today: today(), catalog: this.catalog },
      pack: this.#packs.value ?? noPack,
      level: headingLevel(this.headingLevel),
      fields: this.#fields,
      parts: this.#parts,
      deeds: this.#work,
    });
  }

  override render(): TemplateResult {
    const context = this.#context;
    const years = this.#desk.years(context);
    const { snapshot } = this.#desk;
    return coursePlanView({
      ...{ context, snapshot, years },
      store: this.#store.store,
      status: this.#status.line(this.#store.isProvided ? undefined : this.#store.store),
      courses: this.#desk.courses,
      mover: this.#mover,
      yearShown: this.#year ? this.#year.shown : this.#yearToShow(context),
      showYear: this.#showYear,
      itemOf: (id) => this.#items.of(id),
      notes: this.#notes,
      addYear: this.#canAddYear(context) ? this.#handleAddYear : undefined,
      lastRemoved: this.#work.lastRemoved,
      note: this.#work.note,
      undo: snapshot?.canUndo ? this.#handleUndo : undefined,
      redo: snapshot?.canRedo ? this.#handleRedo : undefined,
    });
  }

  /** The present year, where the timeline has it; else the first. */
  #yearToShow({ thisYear }: CourseContext): number | undefined {
    const years = this.#desk.places().map(({ schoolYear }) => schoolYear);
    return years.includes(thisYear) ? thisYear : years[0];
  }

  #canAddYear(context: CourseContext): boolean {
    const grades = this.#desk.grades;
    return !grades.includes(13) && context.mayAdd(context.collection);
  }

  readonly #handleAddYear = (): void => {
    this.#desk.addYear();
    this.#focus.want(`year.${(this.#desk.places().at(-1)?.schoolYear ?? 0) + 1}`);
    this.requestUpdate();
  };
}

const noPack: PlanPacks = Object.freeze({});

export * from './course-plan.events.js';
