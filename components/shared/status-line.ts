import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { OwnWords } from '../../src/i18n/dictionary.js';
import { planDictionary, type PlanWords } from '../../src/i18n/plan/dictionary.js';
import type { Store } from '../../src/store/store.js';
import type { LiveRegion } from './live-region.js';
import { LocaleController } from './locale-controller.js';
import { saveLine } from './save-line.styles.js';
import { saveNotice } from './save-notice.js';
import { SaveTeller } from './save-teller.js';
import { saveSentence } from './save-words.js';
import { IlpSignInNeededEvent } from './sign-in-event.js';

/** What the line is made with. */
export interface StatusLineParts {
  readonly host: ReactiveControllerHost & HTMLElement;
  readonly live: LiveRegion;
  /** The host's own words in place of the provider's. */
  readonly own: () => OwnWords<PlanWords> | undefined;
}

/** How safe the work is, as `<ilp-plan>` would say it: a line to read, and sentences to hear. */
export class StatusLine {
  readonly #locale: LocaleController<PlanWords>;
  readonly #teller: SaveTeller;

  constructor({ host, live, own }: StatusLineParts) {
    this.#locale = new LocaleController(host, planDictionary, own);
    this.#teller = new SaveTeller({
      say: (status) => {
        live.say(saveSentence(this.#locale.words, status, navigator.onLine));
      },
      signIn: () => host.dispatchEvent(new IlpSignInNeededEvent()),
    });
    const { shadowRoot } = host;
    if (saveLine.styleSheet) shadowRoot?.adoptedStyleSheets.push(saveLine.styleSheet);
  }

  /** Takes note of the store as it is now. */
  note(store: Store | undefined): void {
    this.#teller.note(store);
  }

  /** The line; nothing while the plan opens, for the element says that itself. */
  draw(store: Store): TemplateResult | typeof nothing {
    if (store.snapshot.phase === 'opening') return nothing;
    const { words } = this.#locale;
    const { tone, sentence, canRetry } = saveNotice(words, store.snapshot);
    const handleRetryClick = () => void store.refresh();
    return html`
      <div class="status ${tone}" part="status">
        <span class="mark" aria-hidden="true"></span>
        <span>${sentence}</span>
        ${
          canRetry
            ? html`<button type="button" part="retry" data-key="retry" @click=${handleRetryClick}>
                ${words.tryAgain}
              </button>`
            : nothing
        }
      </div>
    `;
  }
}
