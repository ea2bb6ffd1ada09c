import { make } from '../page-parts.js';
import type { LiveWords } from './live-words.js';

/** What a window shows: whose portal it is, and where that is found. */
export interface PaneShowing {
  readonly name: string;
  readonly address: string;
  readonly words: LiveWords;
}

/** One of the two windows, with a network that can be cut. */
export interface Pane {
  readonly element: HTMLElement;
  show(showing: PaneShowing): void;
}

/** Makes a window; `say` tells everybody what became of its network. */
export function makePane(id: string, say: (sentence: string) => void): Pane {
  const title = make('h2', '');
  title.id = `${id}-title`;
  const state = make('p', 'network');
  const [button, reopen] = [makeButton(''), makeButton('reopen')];
  const frame = make('iframe', '');
  const element = make('section', 'pane', make('div', 'pane-head', title, state, button, reopen), frame);
  element.id = id;
  element.setAttribute('aria-labelledby', title.id);
  let now: PaneShowing | undefined;

  const isCut = (): boolean => frame.dataset.network === 'cut';
  const draw = (): void => {
    if (!now) return;
    const { name, words } = now;
    title.textContent = name;
    frame.title = words.window(name);
    state.textContent = isCut() ? words.off : words.on;
    const whose = () => make('span', 'out-of-sight', words.forPerson(name));
    button.replaceChildren(isCut() ? words.back : words.cut, whose());
    reopen.replaceChildren(words.reopen, whose());
  };

  // As a page that is closed and opened again; a network that was cut stays so.
  reopen.addEventListener('click', () => frame.contentWindow?.location.reload());

  button.addEventListener('click', () => {
    if (!now) return;
    frame.dataset.network = isCut() ? 'on' : 'cut';
    draw();
    // What a browser tells a page whose network goes or comes.
    frame.contentWindow?.dispatchEvent(new Event(isCut() ? 'offline' : 'online'));
    say(isCut() ? now.words.saidCut(now.name) : now.words.saidBack(now.name));
  });

  return {
    element,
    show: (showing) => {
      const isOther = showing.address !== now?.address;
      now = showing;
      if (isOther) frame.dataset.network = 'on';
      // The browser's Back belongs to this page, not to who was looked at before.
      if (isOther) frame.contentWindow?.location.replace(showing.address);
      draw();
    },
  };
}

function makeButton(className: string): HTMLButtonElement {
  const button = make('button', className);
  button.type = 'button';
  return button;
}
