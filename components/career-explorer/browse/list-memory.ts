import { sortKeys, type CareerWish } from '../../../src/careers/career-wish.js';
import type { PageAnswers } from '../career-keeping.js';

/** What outlives a reload of the page. Nothing of it says who looked. */
export interface ListMemory {
  readonly wish: CareerWish;
  readonly compared: readonly string[];
  /** What was said to activities; absent where a plan is around, which alone keeps it. */
  readonly said?: PageAnswers | undefined;
}

/** One for each explorer of each page. */
function keyOf({ id }: HTMLElement): string {
  return `ilp-careers ${location.pathname}#${id}`;
}

/** Keeps what somebody looks for, until the tab is closed. */
export function keepList(host: HTMLElement, memory: ListMemory): void {
  try {
    sessionStorage.setItem(keyOf(host), JSON.stringify(memory));
  } catch {
    // Storage may be full or forbidden; the page then begins anew.
  }
}

/**
 * Gives what was looked for before the page was reloaded, or come back to, or left for itself, as by a link
 * to another language. Whoever follows a link from elsewhere begins anew: on a shared device that may be
 * another person.
 */
export function recallList(host: HTMLElement): ListMemory | undefined {
  const [visit] = performance.getEntriesByType('navigation');
  if (!visit || !('type' in visit) || (visit.type === 'navigate' && !isFromHere())) return undefined;
  try {
    const memory: unknown = JSON.parse(sessionStorage.getItem(keyOf(host)) ?? '');
    return isMemory(memory) ? memory : undefined;
  } catch {
    return undefined;
  }
}

function isFromHere(): boolean {
  return document.referrer.split(/[?#]/)[0] === location.origin + location.pathname;
}

function isMemory(value: unknown): value is ListMemory {
  if (!isRecord(value) || !isTexts(value.compared) || !isRecord(value.wish)) return false;
  const { text, sort, chosen } = value.wish;
  const isSort = sortKeys.some((key) => key === sort);
  const isWish = typeof text === 'string' && isSort && isRecord(chosen);
  return isWish && Object.values(chosen).every(isTexts) && isSaid(value.said);
}

/** Every answer stays a text: what is none of ours counts as no answer. */
function isSaid(said: unknown): boolean {
  return (
    said === undefined || (isRecord(said) && isRecord(said.answers) && isTexts(Object.values(said.answers)))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
