import { noChange, type ElementPart } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type DirectiveResult } from 'lit/directive.js';

/** How long nothing may change before a number is said, so that nobody hears one for each key press. */
const rest = 700;

/** Says a sentence once what it rests on has stood still; never at the first drawing. */
class AfterRestDirective extends AsyncDirective {
  #cause: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  render(_cause: string, _sentence: string, _say: (sentence: string) => void): typeof noChange {
    return noChange;
  }

  override update(
    _part: ElementPart,
    [cause, sentence, say]: [string, string, (sentence: string) => void],
  ): typeof noChange {
    const isFirst = this.#cause === undefined;
    if (this.#cause === cause) return noChange;
    this.#cause = cause;
    clearTimeout(this.#timer);
    if (!isFirst) this.#timer = setTimeout(() => say(sentence), rest);
    return noChange;
  }

  override disconnected(): void {
    clearTimeout(this.#timer);
  }
}

/** Says how many were found, once typing rests: `<p ${afterRest(what was asked, sentence, say)}>`. */
export const afterRest: (
  cause: string,
  sentence: string,
  say: (sentence: string) => void,
) => DirectiveResult = directive(AfterRestDirective);
