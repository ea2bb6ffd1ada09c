import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CareerParts } from '../../src/careers/career-parts.js';
import type { mostCompared } from '../../src/careers/compare.js';
import { careerDictionary, type CareerWords } from '../../src/i18n/careers/dictionary.js';
import type { Store } from '../../src/store/store.js';
import { ContextReader } from '../shared/context-reader.js';
import { wordsContext, type HostWords } from '../shared/contexts.js';
import { controls } from '../shared/controls.styles.js';
import { FocusKeeper } from '../shared/focus-keeper.js';
import { headingLevel } from '../shared/heading.js';
import { LiveRegion } from '../shared/live-region.js';
import { LocaleController } from '../shared/locale-controller.js';
import { tokens } from '../shared/tokens.styles.js';
import { version } from '../shared/version.js';
import type { CareerContext, CareerCourse, ScreenState } from './career-context.js';
import { CareerList } from './browse/career-list.js';
import { keepList, recallList } from './browse/list-memory.js';
import { prepareSearch } from './browse/listed.js';
import { findStyles } from './browse/find.styles.js';
import { jobTableStyles } from './browse/job-table.styles.js';
import { handleRowClick } from './browse/row-clicks.js';
import { CareerData, usableParts, type CareerBase } from './career-data.js';
import { IlpCareerPlaceEvent } from './career-explorer.events.js';
import { careerExplorerStyles } from './career-explorer.styles.js';
import { careerExplorerView } from './career-explorer.view.js';
import { isSamePlace, placeOf, type CareerPlace, type CareerScreen } from './career-place.js';
import { CareerScreens } from './career-screens.js';
import { CareerVisit } from './career-visit.js';
import { KeepingLoader } from './keeping-loader.js';

/** The same number as the comparison's, without its code. */
const most: typeof mostCompared = 4;

/**
 * The career-cluster explorer: what work there is, what it pays, what it takes and whether it grows,
 * with the source of every figure. Works with no plan at all; with one, the student keeps what
 * interests them.
 *
 * @summary Explore careers: clusters, occupations, pay, education and growth.
 * @fires {IlpCareerPlaceEvent} ilp-career-place - Somebody went to another screen, cluster or occupation; for a host that keeps its address in step.
 * @fires {IlpEditEvent} ilp-edit - A person is about to change the plan; preventing it keeps the change from being made.
 * @fires {IlpOpenEvent} ilp-open - A person wants to see a goal they made of a career. Inside `<ilp-plan>` the goal editor shows it; a host that shows it on another page goes there, and prevents the event.
 * @fires {IlpSignInNeededEvent} ilp-sign-in-needed - Where no `<ilp-plan>` is around: storage wants the person to sign in again; what was typed is kept.
 * @csspart status - Where no `<ilp-plan>` is around: the sentence that says how safe the work is.
 * @csspart retry - The button beside it that tries again after a failure.
 * @csspart problem - Something that waits for an answer, such as two versions of why a career is kept.
 * @csspart nav - The buttons that lead to the parts of the explorer.
 * @csspart search - The search field.
 * @csspart clusters - The clusters to choose from.
 * @csspart cluster - The cluster that is looked at, with its pathways.
 * @csspart filters - The filters.
 * @csspart chosen - The filters that are on, each with a way to take it away.
 * @csspart count - How many jobs are listed, in words.
 * @csspart chart - The list as a picture.
 * @csspart table - The list of jobs; cards where there is no room for a table.
 * @csspart more - The button that shows more of the list.
 * @csspart none - What to do where no job fits.
 * @csspart sources - Where the figures come from.
 * @csspart empty - What is said where nothing is kept or compared yet.
 * @csspart note - Something that is not there, such as a cluster of an old address.
 * @csspart loading - What is said while something is on its way.
 * @csspart failed - What is said where something did not arrive, with a button that tries again.
 * @cssprop --ilp-width-wide - How wide the explorer may get.
 */
export class IlpCareerExplorer extends LitElement {
  static override readonly styles = [tokens, controls, careerExplorerStyles, findStyles, jobTableStyles];
  static readonly version = version;

  readonly #hostWords = new ContextReader(this, wordsContext, () => {
    this.requestUpdate();
  });
  readonly #locale = new LocaleController(this, careerDictionary, () => this.#ownWords?.careers);
  readonly #focus = new FocusKeeper(this);
  readonly #live = new LiveRegion(this);
  readonly #screens = new CareerScreens(this, () => this.#ownWords);
  readonly #keeping = new KeepingLoader(this, {
    live: this.#live,
    focus: this.#focus,
    own: () => this.#ownWords,
    swapped: () => {
      this.#compared = [];
      this.#state = {};
    },
    load: async () => import('./keeping/plan-keeping.js'),
    failed: () => {
      this.#live.say(this.#locale.words.planFailed);
    },
  });
  readonly #visit = new CareerVisit(this, this.#focus);
  readonly #list = this.#newList();
  #data: CareerData | undefined;
  #rows: { readonly of: CareerBase; readonly byCode: ReadonlyMap<string, number> } | undefined;
  #compared: readonly string[] = [];
  #full: CareerContext['full'];
  #state: ScreenState = {};
  #words: CareerWords | undefined;
  #failure: string | undefined;
  #ready: CareerData | undefined;

  /** A live plan; wins over the one of `<ilp-plan>`. Without either, nothing is kept. */
  @property({ attribute: false }) store: Store | undefined;

  /** A district's own data, as `careersOf` makes them of a pack; ours of the whole country where absent. */
  @property({ attribute: false }) careers: CareerParts | undefined;

  /** Classes at the student's school, each with the clusters it leads to. */
  @property({ attribute: false }) courses: readonly CareerCourse[] = [];

  /** The screen that is shown. */
  @property() screen: CareerScreen = 'find';

  /** The cluster that is looked at, by id, such as `health`. */
  @property() cluster: string | undefined;

  /** The occupation whose page is open, by its O*NET-SOC code, such as `29-1141.00`. */
  @property() occupation: string | undefined;

  /** The level of the heading “Explore careers”, from 1 to 5. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Words of the host's own in place of ours; those of `<ilp-plan>` where absent. */
  @property({ attribute: false }) words: HostWords | undefined;

  readonly #handleGo = (to: Partial<CareerPlace>, focus?: string): void => {
    const place = { ...this.#place, ...to };
    if (isSamePlace(place, this.#place)) return;
    Object.assign(this, place);
    this.#visit.goes(focus);
    this.dispatchEvent(new IlpCareerPlaceEvent(place));
  };

  readonly #handleCompare = (code: string): void => {
    const { words } = this.#locale;
    const others = this.#compared.filter((each) => each !== code);
    const isNew = others.length === this.#compared.length;
    this.#full = isNew && others.length === most ? { code, most } : undefined;
    if (!this.#full) this.#compared = isNew ? [...others, code] : others;
    this.#live.say(this.#full ? words.comparedMost(most) : words.compared(this.#compared.length, most));
    this.requestUpdate();
  };

  readonly #handleRetry = (): void => {
    this.#live.say(this.#locale.words.tryingAgain);
    void this.#data?.base.ask();
  };

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', (event) => {
      const context = this.#context;
      if (context) handleRowClick(context, event);
    });
    return root;
  }

  readonly #handleHide = (): void => {
    keepList(this, { wish: this.#list.wish, compared: this.#compared, said: this.#keeping.said });
  };

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener('pagehide', this.#handleHide);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener('pagehide', this.#handleHide);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('careers') || !this.#data) {
      this.#data = new CareerData(usableParts(this.careers), this, () => this.#locale.around);
      if (this.hasUpdated) this.#forget();
      else this.#recall();
    }
    this.#data.base.want();
    const place = this.#place;
    this.#list.cluster = place.cluster;
    const isElsewhere = this.#visit.note(place);
    if (isElsewhere) {
      this.#screens.askFor(place);
      this.#full = undefined;
    }
    const { words } = this.#locale;
    // What was said of another screen, or in another language, is no longer true of this one.
    if (isElsewhere || words !== this.#words) this.#live.clear();
    this.#words = words;
  }

  protected override updated(): void {
    this.#visit.arrived();
    this.#noteFailure();
    if (this.#ready === this.#data) return;
    const context = this.#context;
    if (context?.place.screen !== 'find') return;
    this.#ready = context.data;
    void prepareSearch(context);
  }

  /** Tells what could not be loaded, once, to those who cannot see it. */
  #noteFailure(): void {
    const failure = this.renderRoot.querySelector('[part=failed] > p')?.textContent;
    if (failure && failure !== this.#failure) this.#live.say(failure);
    this.#failure = failure;
  }

  #recall(): void {
    const memory = recallList(this);
    if (!memory) return;
    this.#list.recall(memory.wish);
    this.#compared = memory.compared.slice(0, most);
    if (memory.said) this.#keeping.recall(memory.said);
  }

  /** Other data are there: what was looked for and compared in the former is not in these. */
  #forget(): void {
    this.#list.forget();
    this.#compared = [];
    this.#state = {};
  }

  #newList(): CareerList {
    const list = new CareerList(this, () => {
      const count = this.renderRoot.querySelector('.count')?.textContent;
      if (count) this.#live.say(`${count}.`);
    });
    this.addController(list);
    return list;
  }

  get #ownWords(): HostWords | undefined {
    return this.words ?? this.#hostWords.value;
  }

  get #place(): CareerPlace {
    return placeOf(this);
  }

  override render(): TemplateResult {
    const { words, locale } = this.#locale;
    return careerExplorerView({
      words,
      locale,
      level: headingLevel(this.headingLevel),
      context: this.#context,
      hasFailed: this.#data?.base.now === 'failed',
      screens: this.#screens,
      handleRetry: this.#handleRetry,
    });
  }

  /** What every screen is drawn with, once the data are there. */
  get #context(): CareerContext | undefined {
    const { words, locale } = this.#locale;
    const data = this.#data;
    const base = data?.base.ifThere;
    if (!data || !base) return undefined;
    return {
      ...{ words, locale, data, ...base },
      level: headingLevel(this.headingLevel),
      list: this.#list,
      place: this.#place,
      go: this.#handleGo,
      compared: this.#compared,
      full: this.#full,
      compare: this.#handleCompare,
      ...this.#keeping.now,
      state: this.#state,
      courses: this.courses,
      rowOf: (code) => this.#rowsOf(base).get(code),
      say: (sentence) => {
        this.#live.say(sentence);
      },
      focus: (key) => {
        this.#focus.want(key);
      },
      redraw: () => {
        this.requestUpdate();
      },
    };
  }

  #rowsOf(base: CareerBase): ReadonlyMap<string, number> {
    if (this.#rows?.of !== base)
      this.#rows = { of: base, byCode: new Map(base.table.code.map((code, row) => [code, row])) };
    return this.#rows.byCode;
  }
}

export * from './career-explorer.events.js';
export type { CareerCourse } from './career-context.js';
