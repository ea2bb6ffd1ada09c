import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { OwnWords } from '../../src/i18n/dictionary.js';
import type { PlanWords } from '../../src/i18n/plan/dictionary.js';
import type { Store } from '../../src/store/store.js';
import type { LiveRegion } from '../shared/live-region.js';
import { LocaleController } from '../shared/locale-controller.js';
import type { SaveTeller } from '../shared/save-teller.js';
import { IlpSignInNeededEvent } from '../shared/sign-in-event.js';

interface Loaded {
  readonly parts: typeof import('../shared/save-parts.js');
  readonly locale: LocaleController<PlanWords>;
  readonly teller: SaveTeller;
}

/**
 * How safe the work is, for an element with a store of its own: what `<ilp-plan>` would say around
 * it. A page with a provider never loads the parts of this.
 */
export class GoalStatus {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #live: LiveRegion;
  readonly #own: () => OwnWords<PlanWords> | undefined;
  #isLoading = false;
  #loaded: Loaded | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    live: LiveRegion,
    own: () => OwnWords<PlanWords> | undefined,
  ) {
    this.#host = host;
    this.#live = live;
    this.#own = own;
  }

  /** Takes note of the store as it is now; undefined where a provider tells of it. */
  note(store: Store | undefined): void {
    if (store && !this.#isLoading) void this.#load();
    this.#loaded?.teller.note(store);
  }

  /** The same line as the provider's. While the plan opens, the element says so itself. */
  line(store: Store | undefined): TemplateResult | typeof nothing {
    if (!this.#loaded || !store || store.snapshot.phase === 'opening') return nothing;
    const { parts, locale } = this.#loaded;
    const { tone, sentence, canRetry } = parts.saveNotice(locale.words, store.snapshot);
    const handleRetryClick = () => void store.refresh();
    return html`
      <div class="status ${tone}" part="status">
        <span class="mark" aria-hidden="true"></span>
        <span>${sentence}</span>
        ${
          canRetry
            ? html`<button type="button" part="retry" data-key="retry" @click=${handleRetryClick}>
                ${locale.words.tryAgain}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  async #load(): Promise<void> {
    this.#isLoading = true;
    const parts = await import('../shared/save-parts.js').catch(() => undefined);
    if (!parts) return;
    const locale = new LocaleController(this.#host, parts.planDictionary, this.#own);
    const teller = new parts.SaveTeller({
      say: (status) => this.#live.say(parts.saveSentence(locale.words, status, navigator.onLine)),
      signIn: () => this.#host.dispatchEvent(new IlpSignInNeededEvent()),
    });
    this.#loaded = { parts, locale, teller };
    this.#host.requestUpdate();
  }
}
