import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Catalog } from '../../src/courses/catalog.js';
import type { GraduationPlan } from '../../src/courses/graduation-plan.js';
import type { PlanColumn } from '../../src/crosswalk/columns.js';
import type { IepReader } from '../../src/crosswalk/iep-reader.js';
import { crosswalkDictionary } from '../../src/i18n/crosswalk/dictionary.js';
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
import { StatusLater } from '../shared/status-later.js';
import { tokens } from '../shared/tokens.styles.js';
import { version } from '../shared/version.js';
import type { CrosswalkModel } from './crosswalk-context.js';
import type { CrosswalkSection } from './crosswalk-deeds.js';
import type { CrosswalkDesk, DeskNow } from './crosswalk-desk.js';
import { CrosswalkParts } from './crosswalk-parts.js';
import { PanelSources } from './crosswalk-sources.js';
import { IlpAccessEvent, IlpProposeEvent } from './iep-crosswalk.events.js';
import { crosswalkStyles } from './iep-crosswalk.styles.js';
import { crosswalkView } from './iep-crosswalk.view.js';

/**
 * The plan and the IEP side by side, row by row, with the law that joins them: something to talk about,
 * never a form, and it writes to no IEP. For whoever may read no IEP, and where there is none, it says in one
 * and the same sentence that there is nothing; what a student says for themselves is there for everybody.
 *
 * @summary My two plans, side by side: where the plan and the IEP say the same, and where they do not yet.
 * @fires {IlpEditEvent} ilp-edit - A person is about to change a document; preventing it keeps the change from being made. It carries the kind of change, ids and the field, never a word of theirs, and does not bubble.
 * @fires {IlpAccessEvent} ilp-access - A person saw a part of the IEP: who, what, when and why. It does not bubble.
 * @fires {IlpProposeEvent} ilp-propose - Somebody asked the IEP team for a change: ids and the row, never a word. It does not bubble.
 * @fires {IlpOpenEvent} ilp-open - A person wants to write in the plan what is still empty: kind `goal` and its id. Inside `<ilp-plan>` the goal editor shows it.
 * @fires {IlpSignInNeededEvent} ilp-sign-in-needed - Where no `<ilp-plan>` is around: storage wants the person to sign in again; what was typed is kept.
 * @csspart status - Where no `<ilp-plan>` is around: the sentence that says how safe the work is.
 * @csspart retry - The button beside it that tries again after a failure.
 * @csspart reason - The question why somebody at school looks.
 * @csspart source - Where the copy of the IEP comes from, and who brought it in.
 * @csspart stale - That the copy may be too old.
 * @csspart fault - What of the IEP could not be shown, and what to do.
 * @csspart contents - What is on the page, each a press away.
 * @csspart filter - Which rows are shown.
 * @csspart group - The rows of one part of life.
 * @csspart row - One row: what it is about, how the two plans stand, and what each of them says.
 * @csspart paper - Printing what is open.
 * @csspart own-page - The student’s plan on a page.
 * @csspart own-script - What the student says at the meeting.
 * @csspart team - What begins when, a look through the IEP, and goals and the help for them; each opens on its own.
 * @csspart statements - What the plan says for the IEP, as texts to copy.
 * @csspart talk - What people do about a row: what belongs together, what is proposed, what may be copied.
 * @csspart problem - Something that waits for an answer, such as two answers to one proposal.
 * @csspart incoming - What came in for a field while it is being written in.
 * @csspart import - For a case manager: bringing in what the IEP says.
 * @csspart import-preview - What a new copy of the IEP would change.
 * @csspart import-outcome - What came of bringing it in.
 * @csspart typed-note - That typed lines are kept in this page alone.
 */
export class IlpIepCrosswalk extends LitElement {
  static override readonly styles = [tokens, controls, crosswalkStyles];
  static readonly version = version;

  readonly #sources = new PanelSources(this, {
    leaving: () => this.#desk?.leave(),
    swapped: () => this.#forget(),
    gone: () => this.#forget(),
    iepSwapped: () => this.#forget(),
  });
  readonly #locale = new LocaleController(this, crosswalkDictionary, () => this.#sources.words?.crosswalk);
  readonly #focus = new FocusKeeper(this);
  readonly #live = new LiveRegion(this);
  readonly #items = new ItemStates<CrosswalkSection>(() => {
    this.requestUpdate();
  });
  readonly #parts = new CrosswalkParts(this, () => this.#sources.words);
  readonly #status = new StatusLater({
    host: this,
    live: this.#live,
    own: () => this.#sources.words?.plan,
    load: async () => import('./lazy.js'),
  });
  #desk: CrosswalkDesk | undefined;
  /** What is drawn now. */
  #model: CrosswalkModel | undefined;

  /** A live plan; wins over the one of `<ilp-plan>`. */
  @property({ attribute: false }) store: Store | undefined;

  /** What joins the plan with the IEP, live, for those who may load it; wins over the one of `<ilp-plan>`. */
  @property({ attribute: false }) crosswalkStore: Store | undefined;

  /** The same for the rows of the IEP team; wins over the one of `<ilp-plan>`. */
  @property({ attribute: false }) teamCrosswalkStore: Store | undefined;

  /** The way to the IEP, for those who may load any of it; wins over the one of `<ilp-plan>`. */
  @property({ attribute: false }) iep: IepReader | undefined;

  /**
   * Further plans of the student that this viewer may read, such as a 504 plan: shown beside the IEP, or where
   * there is none. They are the student's whose plan is open; set them anew when another plan is opened.
   */
  @property({ attribute: false }) columns: readonly PlanColumn[] | undefined;

  /**
   * The id of the plan that `columns` belong to; beside another plan they are not shown. A host that sets both with
   * the id of the plan needs no order.
   */
  @property({ attribute: 'columns-for' }) columnsFor: string | undefined;

  /** The courses of the district, to know them by name. */
  @property({ attribute: false }) catalog: Catalog | undefined;

  /** The graduation plans of the place, to know them by name. */
  @property({ attribute: false }) graduationPlans: readonly Pick<GraduationPlan, 'id' | 'name'>[] | undefined;

  /** The level of the heading, from 1 to 4; a group of rows is one level below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Words of the host's own in place of ours; those of `<ilp-plan>` where absent. */
  @property({ attribute: false }) words: HostWords | undefined;

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const { now } = this.#parts.rows;
    if (!this.#desk && typeof now === 'object') this.#desk = now.views.makeDesk(this, this.#deskParts);
  }

  /** By now the stores are those that are drawn. */
  protected override update(changed: PropertyValues<this>): void {
    this.#model = this.#desk?.model(this.#now);
    super.update(changed);
  }

  protected override updated(): void {
    const { store, ownStore } = this.#sources;
    this.#status.note(ownStore);
    if (store?.snapshot.phase === 'open') this.#parts.askSoon();
    if (this.#model) this.#desk?.settle(this.#model);
  }

  get #deskParts() {
    return {
      sources: this.#sources,
      words: () => this.#locale.words,
      ...{ states: this.#items, live: this.#live, focus: this.#focus, parts: this.#parts },
      // What is changed beside an IEP is for this element's own listeners alone.
      ask: (detail: IlpEditEvent['detail']) =>
        this.dispatchEvent(new IlpEditEvent(detail, { bubbles: false })),
      tellAccess: (detail: IlpAccessEvent['detail']) => {
        this.dispatchEvent(new IlpAccessEvent(detail));
      },
      tellProposal: (detail: IlpProposeEvent['detail']) => {
        this.dispatchEvent(new IlpProposeEvent(detail));
      },
    };
  }

  #forget(): void {
    this.#items.forget();
    this.#desk?.forget();
    this.#live.clear();
  }

  get #now(): DeskNow {
    const { words, locale, around } = this.#locale;
    return {
      ...{ words, locale, around, today: today(), level: headingLevel(this.headingLevel) },
      ...{ pack: this.#sources.pack, catalog: this.catalog, graduationPlans: this.graduationPlans },
      ...{ columns: this.columns, columnsFor: this.columnsFor },
    };
  }

  override render(): unknown {
    const { store, ownStore } = this.#sources;
    const { words, locale } = this.#locale;
    return crosswalkView({
      ...{ words, locale, level: headingLevel(this.headingLevel) },
      ...{ parts: this.#parts, store, model: this.#model },
      status: this.#status.line(ownStore),
    });
  }
}

export * from './iep-crosswalk.events.js';
