import { ContextProvider } from '@lit/context';
import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { planDictionary } from '../../src/i18n/plan/dictionary.js';
import { personRoles, type PersonRole, type Viewer } from '../../src/model/people.js';
import type { StorageAdapter } from '../../src/storage/contract.js';
import type { LeaveResult, Store, StoreSnapshot } from '../../src/store/store.js';
import {
  packsContext,
  storeContext,
  wordsContext,
  type HostWords,
  type PlanPacks,
} from '../shared/contexts.js';
import { LiveRegion } from '../shared/live-region.js';
import { LocaleController } from '../shared/locale-controller.js';
import { tokens } from '../shared/tokens.styles.js';
import { controls } from '../shared/controls.styles.js';
import { version } from '../shared/version.js';
import { PageWatch } from './page-watch.js';
import { IlpSignInNeededEvent } from './plan.events.js';
import { PlanSession } from './plan-session.js';
import { deviceJournal, isStorageName, storageNamed, type StorageName } from './plan-storage.js';
import { planStyles } from './plan.styles.js';
import { planView } from './plan.view.js';
import { SaveAnnouncer } from './save-announcer.js';
import { saveSentence } from './save-words.js';

/** The properties that say which plan is opened, and for whom. */
const sourceProperties = [
  ...['planId', 'storage', 'adapter', 'device'],
  ...['viewer', 'viewerId', 'viewerRole', 'viewerName'],
];

/**
 * Opens one plan for one person and hands it to every element inside, in whatever order the parts of
 * the page arrive. It says in one sentence how safe the work is, writes unsaved work down when the
 * page is being hidden, and looks for news when the page is seen again or the network is back.
 *
 * @summary The provider: storage, plan and person in; a live plan out to the elements inside.
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
  readonly #announcer = new SaveAnnouncer((status) => {
    this.#live.say(saveSentence(this.#localeController.words, status, navigator.onLine));
  });
  readonly #session = new PlanSession(() => {
    this.#handleSessionChange();
  });
  readonly #storeProvider = new ContextProvider(this, { context: storeContext });
  readonly #wordsProvider = new ContextProvider(this, { context: wordsContext });
  readonly #packsProvider = new ContextProvider(this, { context: packsContext });

  @state() private snapshot: StoreSnapshot | undefined;
  /** The files of the storage itself could not be loaded. */
  @state() private isBroken = false;
  @state() private hasLeft = false;
  #isSignInNeeded = false;
  #turn = 0;

  /** The id of the plan, as storage knows it. */
  @property({ attribute: 'plan-id' }) planId: string | undefined;

  /** A storage that needs no more than its name: `indexed-db` keeps plans in this browser, `memory` in this page. */
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

  /** What the state or district brings along. */
  @property({ attribute: false }) packs: PlanPacks | undefined;

  constructor() {
    super();
    new PageWatch(this, {
      hidden: () => this.#handlePageHidden(),
      seen: () => this.#handlePageSeen(),
    });
    this.addEventListener('ilp-edit', this.#handleEdit);
  }

  #handleEdit(event: Event): void {
    event.stopPropagation();
  }

  #handlePageHidden(): void {
    this.store?.rest();
    this.store?.keepNow();
  }

  #handlePageSeen(): void {
    void this.store?.refresh();
  }

  #handleSessionChange(): void {
    const { store } = this.#session;
    if (this.#storeProvider.value !== store) {
      this.#storeProvider.setValue(store);
      this.#announcer.reset();
      this.#isSignInNeeded = false;
    }
    this.snapshot = store?.snapshot;
    if (!store || store.snapshot.phase === 'opening') return;
    this.#announcer.note(store.snapshot.status);
    this.#askForSignIn(store.snapshot);
  }

  #handleRetryClick = (): void => {
    if (this.isBroken) void this.#open();
    else if (this.snapshot?.phase === 'failed') void this.#session.reopen();
    else void this.store?.refresh();
  };

  /** The live plan that is open now, if any: for a host that wants to read or change it itself. */
  get store(): Store | undefined {
    return this.#session.store;
  }

  /**
   * Signs the person out of this plan on this device: saves, and erases what the device keeps. Where
   * something is not saved yet it says so and erases nothing, unless `discard` is set.
   */
  async leave(options?: { readonly discard?: boolean }): Promise<LeaveResult> {
    const result: LeaveResult = (await this.store?.leave(options)) ?? { status: 'left' };
    if (result.status === 'unsaved') return result;
    await this.#session.use(undefined);
    this.hasLeft = true;
    return result;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only being moved is back before this microtask.
    queueMicrotask(() => {
      if (!this.isConnected) void this.#session.use(undefined);
    });
  }

  protected override willUpdate(): void {
    this.#wordsProvider.setValue(this.words);
    this.#packsProvider.setValue(this.packs);
  }

  protected override updated(changed: PropertyValues): void {
    if (sourceProperties.some((name) => changed.has(name))) void this.#open();
  }

  async #open(): Promise<void> {
    const turn = ++this.#turn;
    this.hasLeft = false;
    const asked = this.#sourceNow();
    if (!asked) return this.#session.use(undefined);
    const parts = await Promise.all([asked.adapter, deviceJournal()]).catch(() => undefined);
    if (!this.isConnected || turn !== this.#turn) return;
    this.isBroken = parts === undefined;
    if (!parts) return;
    const [adapter, journal] = parts;
    await this.#session.use({ ...asked, adapter, journal });
  }

  #sourceNow() {
    const { planId, device } = this;
    const viewer = this.#viewerNow();
    if (!planId || !viewer || !this.#hasStorage()) return undefined;
    const adapter = this.adapter ?? storageNamed(this.storage ?? 'memory');
    return { planId, device, viewer, adapter };
  }

  #hasStorage(): boolean {
    return this.adapter !== undefined || isStorageName(this.storage);
  }

  #viewerNow(): Viewer | undefined {
    if (this.viewer) return this.viewer;
    const { viewerId: id, viewerRole: role, viewerName: name } = this;
    if (!id || !role || !personRoles.includes(role)) return undefined;
    return name ? { id, role, name } : { id, role };
  }

  #askForSignIn({ status, failure }: StoreSnapshot): void {
    const isStatus = status.kind === 'needs-you' && status.reason === 'sign-in';
    const isNeeded = isStatus || failure === 'unauthenticated';
    if (isNeeded && !this.#isSignInNeeded) this.dispatchEvent(new IlpSignInNeededEvent());
    this.#isSignInNeeded = isNeeded;
  }

  override render(): TemplateResult {
    const { words, locale } = this.#localeController;
    return planView({
      words,
      locale,
      snapshot: this.snapshot,
      isSetUp: Boolean(this.planId && this.#viewerNow() && this.#hasStorage()),
      isBroken: this.isBroken,
      hasLeft: this.hasLeft,
      isStatusShown: this.status !== 'none',
      handleRetryClick: this.#handleRetryClick,
    });
  }
}

export * from './plan.events.js';
export type { HostWords, PlanPacks } from '../shared/contexts.js';
