import { ContextProvider } from '@lit/context';
import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { IepReader } from '../../src/crosswalk/iep-reader.js';
import { planDictionary } from '../../src/i18n/plan/dictionary.js';
import type { PersonRole, Viewer } from '../../src/model/people.js';
import type { StorageAdapter } from '../../src/storage/contract.js';
import type { KeptCopies } from '../../src/store/kept-copies.js';
import type { LeaveResult, Store } from '../../src/store/store.js';
import {
  openContext,
  packsContext,
  wordsContext,
  type HostWords,
  type PlanPacks,
} from '../shared/contexts.js';
import { LiveRegion } from '../shared/live-region.js';
import { LocaleController } from '../shared/locale-controller.js';
import type { IlpOpenEvent } from '../shared/open-event.js';
import { SaveTeller } from '../shared/save-teller.js';
import { saveSentence } from '../shared/save-words.js';
import { tokens } from '../shared/tokens.styles.js';
import { controls } from '../shared/controls.styles.js';
import { version } from '../shared/version.js';
import { isInPageAlone } from './page-alone.js';
import { PageWatch } from './page-watch.js';
import { PlanContexts } from './plan-contexts.js';
import { IlpSignInNeededEvent } from './plan.events.js';
import { PlanSession } from './plan-session.js';
import type { StorageName } from './plan-storage.js';
import { planStyles } from './plan.styles.js';
import { planView } from './plan.view.js';
import { Hints, sourceOf } from './set-up.js';
import { statePack } from './state-pack.js';

/** The properties that say which plan is opened, and for whom. */
const sourceProperties: readonly (keyof IlpPlan)[] = [
  ...(['planId', 'storage', 'adapter', 'device'] as const),
  ...(['viewer', 'viewerId', 'viewerRole', 'viewerName'] as const),
];

/**
 * Opens one plan for one person and hands it to every element inside, in whatever order the parts of
 * the page arrive. For the student it also opens the private draft beside the plan, and for those who
 * may see the IEP what joins it with the plan, and the way to the IEP itself; for nobody else is storage
 * ever asked for one. It says in one sentence how safe the work in all of them is, writes unsaved work
 * down when the page is being hidden, and looks for news when it is seen again or the network is back.
 *
 * @summary The provider: storage, plan and person in; a live plan and draft out to the elements inside.
 * @slot - The page's content, with the elements that show the plan.
 * @fires {IlpSignInNeededEvent} ilp-sign-in-needed - Storage wants the person to sign in again; what was typed is kept.
 * @csspart status - The sentence that says how safe the work is.
 * @csspart retry - The button that tries again after a failure.
 * @cssprop [--ilp-color-text=CanvasText] - Words.
 * @cssprop [--ilp-color-surface=Canvas] - What lies under everything; buttons.
 * @cssprop [--ilp-color-muted] - Help and other quiet words.
 * @cssprop [--ilp-color-card] - Cards, such as a goal.
 * @cssprop [--ilp-color-field=Canvas] - Inside of fields.
 * @cssprop [--ilp-color-line] - Lines that only divide.
 * @cssprop [--ilp-color-edge] - Edges of fields and buttons; 3 to 1 against what is around them.
 * @cssprop [--ilp-color-accent] - The main button, quiet buttons, ticks.
 * @cssprop [--ilp-color-on-accent] - Words on the main button.
 * @cssprop [--ilp-color-tint] - A soft ground for what the person just did.
 * @cssprop [--ilp-color-good] - All is well.
 * @cssprop [--ilp-color-alert] - Something needs the person.
 * @cssprop [--ilp-color-alert-tint] - The ground under what needs the person.
 * @cssprop [--ilp-color-focus] - The ring around what has the focus.
 * @cssprop [--ilp-font=inherit] - Font family.
 * @cssprop [--ilp-space=1rem] - The distance everything is a part or multiple of.
 * @cssprop [--ilp-radius=0.75rem] - Corners of cards.
 * @cssprop [--ilp-radius-small=0.5rem] - Corners of fields and buttons.
 * @cssprop [--ilp-width=46rem] - The widest a column of text gets.
 * @cssprop [--ilp-target=2.5rem] - The least height of what is clicked; 2.75rem under a finger.
 */
export class IlpPlan extends LitElement {
  static override readonly styles = [tokens, controls, planStyles];
  static readonly version = version;

  readonly #localeController = new LocaleController(this, planDictionary, () => this.words?.plan);
  readonly #live = new LiveRegion(this);
  readonly #teller = new SaveTeller({
    say: (status) => this.#live.say(saveSentence(this.#localeController.words, status, navigator.onLine)),
    signIn: () => this.dispatchEvent(new IlpSignInNeededEvent()),
  });
  readonly #session = new PlanSession(() => {
    this.#handleSessionChange();
  });
  readonly #contexts = new PlanContexts(this);
  readonly #page = new PageWatch(this, {
    hidden: () => this.#handlePageHidden(),
    seen: () => this.#handlePageSeen(),
  });
  readonly #wordsProvider = new ContextProvider(this, { context: wordsContext });
  readonly #packsProvider = new ContextProvider(this, { context: packsContext });
  readonly #openProvider = new ContextProvider(this, { context: openContext });
  readonly #hints = new Hints();
  #statePack: PlanPacks | undefined;

  /** The id of the plan, as storage knows it. */
  @property({ attribute: 'plan-id' }) planId: string | undefined;

  /**
   * A storage that needs no more than its name: `indexed-db` keeps plans in this browser, `memory` in this page.
   * Or the address of a server, such as `/ilp/v1`, which knows the person by a cookie of this page's origin.
   */
  @property() storage: StorageName | undefined;

  /** A storage of the host's own; wins over `storage`. */
  @property({ attribute: false }) adapter: StorageAdapter | undefined;

  /** The signed-in person; wins over the three attributes. */
  @property({ attribute: false }) viewer: Viewer | undefined;

  /** The host's id of the signed-in person. */
  @property({ attribute: 'viewer-id' }) viewerId: string | undefined;

  /** The part the signed-in person plays, such as `student` or `counselor`. */
  @property({ attribute: 'viewer-role' }) viewerRole: PersonRole | undefined;

  /** A name of the signed-in person that is fit for a shared list. */
  @property({ attribute: 'viewer-name' }) viewerName: string | undefined;

  /** `shared` keeps unsaved work only, and erases it once saved; `own` also keeps a copy of the plan for offline. */
  @property() device: 'shared' | 'own' = 'shared';

  /** `none` hides the sentence about the state of the plan; it is still said to screen readers. */
  @property() status: 'shown' | 'none' = 'shown';

  /** Words of the host's own in place of ours, by the part of the screen. */
  @property({ attribute: false }) words: HostWords | undefined;

  /** The state whose words and rules are used, such as `AZ`; its pack is loaded when it is named. */
  @property() state: string | undefined;

  /** What the state or district brings along; each part wins over the one of `state`. */
  @property({ attribute: false }) packs: PlanPacks | undefined;

  constructor() {
    super();
    this.addEventListener('ilp-edit', this.#handleEdit);
    this.addEventListener('ilp-open', this.#handleOpen);
  }

  #handleEdit(event: Event): void {
    event.stopPropagation();
  }

  /** What an element inside wants to show is handed down, once nobody around has prevented it. */
  #handleOpen(event: IlpOpenEvent): void {
    queueMicrotask(() => {
      if (!event.defaultPrevented) this.#openProvider.setValue({ ...event.detail, isShown: false });
    });
  }

  #handlePageHidden(): void {
    for (const store of this.#session.stores) {
      store.rest();
      store.keepNow();
    }
  }

  #handlePageSeen(): void {
    this.#session.refresh();
  }

  #handleSessionChange(): void {
    // What one person wanted to see is not shown to the next: between them there is no plan.
    if (!this.store) this.#openProvider.setValue(undefined);
    this.#contexts.update(this.#session);
    this.#teller.note(this.store, ...this.#beside);
    this.#page.asksBeforeLeaving = this.#session.stores.some(isInPageAlone);
    this.requestUpdate();
  }

  /** Whose work the sentence about the plan tells of, too. */
  get #beside(): readonly (Store | undefined)[] {
    return [this.draftStore, this.crosswalkStore, this.teamCrosswalkStore];
  }

  #handleRetryClick = (): void => {
    // The button goes while it tries; the sentence beside it stays.
    this.renderRoot.querySelector<HTMLElement>('.status')?.focus();
    if (this.store && this.store.snapshot.phase !== 'failed') this.#handlePageSeen();
    else void this.open();
  };

  /** The live plan that is open now, if any: for a host that wants to read or change it itself. */
  get store(): Store | undefined {
    return this.#session.store;
  }

  /** The student's own live draft beside it; undefined for everybody else, and until the plan is open. */
  get draftStore(): Store | undefined {
    return this.#session.draftStore;
  }

  /**
   * The live crosswalk document beside it, which joins the plan with the IEP; undefined for whoever may not
   * load one. Its unsaved work is kept in the page alone.
   */
  get crosswalkStore(): Store | undefined {
    return this.#session.crosswalkStore;
  }

  /** The same for the rows of the IEP team; never there for a student who does not hold the rights. */
  get teamCrosswalkStore(): Store | undefined {
    return this.#session.teamCrosswalkStore;
  }

  /**
   * The way to the IEP beside the plan, for those who may load a part of it; undefined for everybody else,
   * and until the plan is open. Nothing of the IEP is loaded until somebody opens it.
   */
  get iep(): IepReader | undefined {
    return this.#session.iep;
  }

  /** The copies of the plan kept when people agree with it or have read it, each as that person saw it. */
  get keptCopies(): KeptCopies | undefined {
    return this.#session.copies;
  }

  /**
   * Signs the person out of this plan on this device, and out of what lies beside it: saves, and erases what the
   * device keeps. Where something is not saved yet in any, it says so and erases nothing, unless
   * `discard` is set. The plan opens again for another person, another plan, or with `open()`.
   */
  async leave(options?: { readonly discard?: boolean }): Promise<LeaveResult> {
    return this.#session.leave(options);
  }

  /** Opens the plan again after `leave()` or a failure; one that is open stays as it is. */
  async open(): Promise<void> {
    await this.#session.open(sourceOf(this));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.#session.use(sourceOf(this));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only being moved is back before this microtask.
    queueMicrotask(() => {
      if (!this.isConnected) void this.#session.rest();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#wordsProvider.setValue(this.words);
    if (changed.has('state')) void this.#loadStatePack();
    if (changed.has('packs')) this.#providePacks();
    this.#hints.note(this);
    if (!this.isConnected || !sourceProperties.some((name) => changed.has(name))) return;
    if (!changed.has('planId')) this.#hints.swapped(changed.get('adapter'), this.adapter);
    void this.#session.use(sourceOf(this));
  }

  /** The former state's words and rules go at once; those of this one come when they have arrived. */
  async #loadStatePack(): Promise<void> {
    const { state } = this;
    this.#statePack = undefined;
    this.#providePacks();
    const pack = state ? await statePack(state) : undefined;
    if (!pack || state !== this.state) return;
    this.#statePack = pack;
    this.#providePacks();
  }

  #providePacks(): void {
    this.#packsProvider.setValue(this.#statePack ? { ...this.#statePack, ...this.packs } : this.packs);
  }

  override render(): TemplateResult {
    const { words, locale } = this.#localeController;
    return planView({
      words,
      locale,
      snapshot: this.store?.snapshot,
      beside: this.#beside.map((store) => store?.snapshot),
      isSetUp: sourceOf(this) !== undefined,
      isBroken: this.#session.isBroken,
      hasLeft: this.#session.hasLeft,
      isStatusShown: this.status !== 'none',
      handleRetryClick: this.#handleRetryClick,
    });
  }
}

export * from './plan.events.js';
export type { HostWords, PlanPacks } from '../shared/contexts.js';
