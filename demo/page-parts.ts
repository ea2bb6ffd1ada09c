/** Says whether a text is one of these. */
export function isOneOf<T extends string>(choices: readonly T[], text: string): text is T {
  return choices.some((choice) => choice === text);
}

/** Gives the element of an id, which has to be there. */
export function byId(id: string): HTMLElement {
  return partOf(id, HTMLElement);
}

/** Gives the element of an id and a kind, such as a select. */
export function partOf<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page lacks #${id}, or it is no ${kind.name}.`);
}

/** Fills a select with values and labels. */
export function fillSelect(
  select: HTMLSelectElement,
  choices: readonly (readonly [value: string, label: string])[],
  value: string,
): void {
  const options = choices.map(([key, label]) => new Option(label, key, false, key === value));
  select.replaceChildren(...options);
}

/** Makes an element of a class with texts and elements in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...content: readonly (string | Node)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}
