import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type DirectiveResult } from 'lit/directive.js';

/** How something is drawn that has to be loaded first. */
export interface Drawing<T> {
  readonly there: (value: T) => unknown;
  readonly waiting: unknown;
  /** `again` asks for it once more. */
  readonly failed: (again: () => void) => unknown;
}

type State<T> = 'waiting' | 'failed' | { readonly value: T };

/** Loads once for the place where it stands, and draws what came. */
class ArrivingDirective<T> extends AsyncDirective {
  #load: (() => Promise<T>) | undefined;
  #drawing: Drawing<T> | undefined;
  #state: State<T> = 'waiting';

  override render(load: () => Promise<T>, drawing: Drawing<T>): unknown {
    this.#drawing = drawing;
    if (this.#load !== load) this.#ask(load);
    return this.#draw();
  }

  #ask(load: () => Promise<T>): void {
    this.#load = load;
    this.#state = 'waiting';
    void this.#wait(load);
  }

  async #wait(load: () => Promise<T>): Promise<void> {
    const state = await load().then(
      (value) => ({ value }),
      () => 'failed' as const,
    );
    if (this.#load !== load) return;
    this.#state = state;
    if (this.isConnected) this.setValue(this.#draw());
  }

  override reconnected(): void {
    this.setValue(this.#draw());
  }

  #draw(): unknown {
    const drawing = this.#drawing;
    if (!drawing) return noChange;
    if (this.#state === 'waiting') return drawing.waiting;
    if (this.#state === 'failed') return drawing.failed(this.#again);
    return drawing.there(this.#state.value);
  }

  readonly #again = (): void => {
    if (!this.#load) return;
    this.#ask(this.#load);
    this.setValue(this.#draw());
  };
}

const arrivingDirective = directive(ArrivingDirective);

/** Draws something that is loaded when it is first drawn; it stays as long as its place does. */
export function arriving<T>(load: () => Promise<T>, drawing: Drawing<T>): DirectiveResult {
  return arrivingDirective(load, drawing as Drawing<unknown>);
}
