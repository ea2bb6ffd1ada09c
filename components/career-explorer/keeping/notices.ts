import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { CareerKeptWords } from '../../../src/i18n/career-kept/dictionary.js';
import type { ProblemWords } from '../../../src/i18n/problems/dictionary.js';
import type { Problem } from '../../../src/store/problem.js';
import type { Store } from '../../../src/store/store.js';
import { actionButton } from '../../shared/action-button.view.js';
import { LazyPart } from '../../shared/lazy-part.js';
import type { ProblemContext } from '../../shared/problems/problem-context.js';
import { StatusLine } from '../../shared/status-line.js';
import type { KeepingParts } from '../keeping-loader.js';

type Questions = typeof import('../../shared/problems/part.js');

/** How safe the work is, where no provider says it, and what waits for an answer. */
export class Notices {
  readonly #host: LitElement;
  readonly #parts: KeepingParts;
  readonly #questions: LazyPart<Questions['views'], ProblemWords>;
  #line: StatusLine | undefined;

  constructor(host: LitElement, parts: KeepingParts) {
    this.#host = host;
    this.#parts = parts;
    this.#questions = new LazyPart(host, {
      load: async () => import('../../shared/problems/part.js'),
      own: () => parts.own()?.problems,
    });
  }

  /** Takes note of the store as it is now; undefined where a provider tells of it. */
  note(store: Store | undefined): void {
    // Not in the middle of a redraw: the line asks for one itself.
    if (store && !this.#line) queueMicrotask(() => (this.#line ??= this.#newLine()));
    this.#line?.note(store);
  }

  /** The line, where the store is given, and the questions. */
  draw(
    store: Store | undefined,
    problems: readonly Problem[],
    context: () => ProblemContext,
    words: CareerKeptWords,
  ): TemplateResult {
    return html`
      ${(store && this.#line?.draw(store)) ?? nothing}
      ${problems.length > 0 ? this.#ask(problems, context, words) : nothing}
    `;
  }

  /** Questions are rare: what draws them comes with the first. */
  #ask(problems: readonly Problem[], context: () => ProblemContext, words: CareerKeptWords): unknown {
    const { now } = this.#questions;
    if (now === 'waiting') {
      queueMicrotask(() => void this.#questions.ask());
      return nothing;
    }
    if (now !== 'failed')
      return now.views.problemViews({ context: context(), words: now.words, list: 'questions', problems });
    const handleClick = () => void this.#questions.ask();
    return html`
      <p class="note">${words.questionMissing}</p>
      ${actionButton({ key: 'ask-questions', words: words.tryAgain, handleClick })}
    `;
  }

  #newLine(): StatusLine {
    this.#host.requestUpdate();
    return new StatusLine({ host: this.#host, live: this.#parts.live, own: () => this.#parts.own()?.plan });
  }
}
