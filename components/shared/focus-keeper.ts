import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** An item and its neighbours before a redraw: where focus may go, in this order. */
interface Place {
  readonly list: string;
  readonly ids: readonly string[];
}

interface Remembered {
  readonly element: HTMLElement;
  readonly key: string;
  readonly otherwise: string | undefined;
  readonly places: readonly Place[];
  readonly selection: readonly [number, number] | undefined;
}

/**
 * Keeps the keyboard's place across a redraw. It reads three attributes of the view:
 *
 * - `data-key` names what can be focused, `data-otherwise` what takes its place while it is disabled;
 * - `data-item` and `data-list` mark an item and its list: when it is gone, focus goes to the next
 *   item, else to the one before;
 * - `data-about` names an item that something is asked about: where the item is gone, focus goes there;
 * - `data-add` names the list a button adds to: where the list is empty, focus goes there;
 * - `data-key="screen"` is the heading of what is shown: focus goes there before it goes to nothing.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: Host;
  #before: Remembered | undefined;
  #wanted: string | undefined;
  #isToBeSeen = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Focuses what has this key after the next redraw. */
  want(key: string): void {
    this.#wanted = key;
    this.#host.requestUpdate();
  }

  /** After the next redraw what has the focus is scrolled into view, where it is not there already. */
  reveal(): void {
    this.#isToBeSeen = true;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const active = this.#active();
    const keyed = active?.closest<HTMLElement>('[data-key], [data-item]');
    this.#before = active ? remember(active, keyed ?? active) : undefined;
  }

  hostUpdated(): void {
    const wanted = this.#wanted === undefined ? null : byAttribute(this.#root(), 'key', this.#wanted);
    const before = this.#before;
    this.#before = undefined;
    this.#wanted = undefined;
    if (wanted) wanted.focus();
    else if (before && !isUsable(before.element, this.#active())) this.#restore(before);
    if (this.#isToBeSeen) this.#active()?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.#isToBeSeen = false;
  }

  #restore(before: Remembered): void {
    const root = this.#root();
    const keys = [before.key, before.otherwise].filter((key) => key !== undefined);
    const again = keys
      .map((key) => byAttribute(root, 'key', key))
      .find((found) => found && canTakeFocus(found));
    const target = again ?? nearestItem(root, before.places);
    target?.focus({ preventScroll: again !== undefined });
    if (before.selection && target instanceof HTMLTextAreaElement)
      target.setSelectionRange(...before.selection);
  }

  #root(): ParentNode {
    return this.#host.renderRoot;
  }

  #active(): HTMLElement | null {
    const root = this.#host.renderRoot;
    return root instanceof ShadowRoot ? (root.activeElement as HTMLElement | null) : null;
  }
}

function byAttribute(root: ParentNode, name: string, value: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-${name}="${CSS.escape(value)}"]`);
}

/** A removed record may stand in another list under the same id. */
function itemOf(root: ParentNode, list: string, id: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-list="${CSS.escape(list)}"][data-item="${CSS.escape(id)}"]`);
}

function isDisabled(element: Element): boolean {
  return element.matches(':disabled');
}

/** What is not drawn, such as a year on a narrow screen, takes no focus. */
function canTakeFocus(element: Element): boolean {
  return !isDisabled(element) && element.getClientRects().length > 0;
}

/** Still focused, and still able to be: a browser drops a button that was disabled a moment later. */
function isUsable(element: HTMLElement, active: HTMLElement | null): boolean {
  return element === active && element.isConnected && !isDisabled(element);
}

function remember(element: HTMLElement, keyed: HTMLElement): Remembered {
  const { key = '', otherwise } = keyed.dataset;
  const isText = element instanceof HTMLTextAreaElement;
  return {
    element,
    key,
    otherwise,
    places: placesOf(keyed),
    selection: isText ? [element.selectionStart, element.selectionEnd] : undefined,
  };
}

/** The places of the items an element lies in, the innermost first. */
function placesOf(element: Element): Place[] {
  const places: Place[] = [];
  let item = element.closest<HTMLElement>('[data-item]');
  while (item) {
    const near = [item, item.nextElementSibling, item.previousElementSibling];
    const ids = near.flatMap((each) => (each instanceof HTMLElement ? (each.dataset.item ?? []) : []));
    places.push({ list: item.dataset.list ?? '', ids });
    item = item.parentElement?.closest<HTMLElement>('[data-item]') ?? null;
  }
  return places;
}

function nearestItem(root: ParentNode, places: readonly Place[]): HTMLElement | null {
  for (const { list, ids } of places) {
    const [own = ''] = ids;
    const asked = itemOf(root, list, own) ? null : byAttribute(root, 'about', own);
    const found = asked ?? ids.map((id) => itemOf(root, list, id)).find((item) => item);
    const target = found ?? byAttribute(root, 'add', list);
    if (target) return target;
  }
  return root.querySelector<HTMLElement>('[data-add], [data-key="screen"]');
}
