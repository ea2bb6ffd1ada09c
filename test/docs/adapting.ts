import { sendKeys } from '@web/test-runner-commands';
import { pause } from '../components/support.js';

/** The distances that somebody may set by WCAG 2.2, 1.4.12, with nothing cut off. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`);

/** All shadow roots below a node, and the document. */
function rootsBelow(node: ParentNode): (Document | ShadowRoot)[] {
  const inner = everyPart(node).flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  return [document, ...inner];
}

/** Every element below a node, those of shadow roots included. */
export function everyPart(node: ParentNode): Element[] {
  return [...node.querySelectorAll('*')].flatMap((part) => [
    part,
    ...(part.shadowRoot ? everyPart(part.shadowRoot) : []),
  ]);
}

/** Sets letters, words, lines and paragraphs apart, as a person's own style sheet does; gives the way back. */
export function setApart(node: ParentNode): () => void {
  const roots = rootsBelow(node);
  for (const root of roots) root.adoptedStyleSheets.push(spacing);
  return () => {
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== spacing);
  };
}

/** What has words that do not fit into it: cut off where it hides them, over its edge where it does not. */
export function cutOff(node: ParentNode): string[] {
  return everyPart(node)
    .filter((part) => part.checkVisibility() && part.textContent.trim() !== '')
    .filter((part) => part instanceof HTMLElement && !isForListeners(part) && isTooSmall(part))
    .map((part) => part.outerHTML.slice(0, 100));
}

/** Words for a screen reader alone take one pixel. */
function isForListeners(part: Element): boolean {
  return part.closest('.hidden') !== null;
}

function isTooSmall(part: HTMLElement): boolean {
  const { overflowX, overflowY, display } = getComputedStyle(part);
  if (display.startsWith('inline') && part.tagName !== 'BUTTON') return false;
  const isClosed = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  const isWide = part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0;
  const isHigh = part.scrollHeight > part.clientHeight + 1 && part.clientHeight > 0;
  const isBox = part.tagName === 'BUTTON';
  return (isWide && (isClosed(overflowX) || isBox)) || (isHigh && (isClosed(overflowY) || isBox));
}

/** What has the focus, in whatever shadow root. */
export function deepFocus(): Element | null {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement;
}

/** One place where Tab stopped, and what is wrong with it. */
export interface Stop {
  readonly name: string;
  readonly faults: readonly string[];
}

/** Goes through a part of the page with Tab until the focus has left it; gives where it stopped. */
export async function tabThrough(main: HTMLElement, most: number): Promise<readonly Stop[]> {
  const end = document.createElement('button');
  end.textContent = 'After all';
  main.after(end);
  main.tabIndex = -1;
  main.focus();
  const stops: Stop[] = [];
  while (stops.length < most) {
    await sendKeys({ press: 'Tab' });
    await pause(0);
    const part = deepFocus();
    if (part === end || !part || !everyPart(main).includes(part)) break;
    stops.push({ name: part.outerHTML.slice(0, 90), faults: faultsOf(part) });
  }
  const isOut = deepFocus() === end;
  end.remove();
  return isOut ? stops : [...stops, { name: 'the end', faults: ['Tab does not lead out'] }];
}

function faultsOf(part: Element): string[] {
  const faults: string[] = [];
  // The small button that opens a calendar is the browser's own, with the browser's own ring.
  if (part.matches('input[type=date]:not(:focus-visible)')) return faults;
  if (!part.matches(':focus-visible')) faults.push('no visible focus');
  const { outlineStyle, outlineWidth } = getComputedStyle(part);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) faults.push('no ring');
  if (!isInSight(part)) faults.push('covered or out of sight');
  return faults;
}

/** Says whether any of nine points of it is seen, and not what lies over it. */
function isInSight(part: Element): boolean {
  const { left, top, width, height } = part.getBoundingClientRect();
  const root = part.getRootNode();
  if (!(root instanceof ShadowRoot || root instanceof Document)) return false;
  const parts = [0.1, 0.5, 0.9];
  const points = parts.flatMap((x) => parts.map((y) => [left + width * x, top + height * y] as const));
  return points.some(([x, y]) => {
    const hit = root.elementFromPoint(x, y);
    return hit !== null && part.contains(hit);
  });
}
