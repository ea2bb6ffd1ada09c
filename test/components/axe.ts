import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

interface Axe {
  readonly run: (context: unknown, options: RunOptions) => Promise<AxeResults>;
  readonly getRules: () => { readonly ruleId: string }[];
}

declare const axe: Axe;

/**
 * Rules that speak of a whole page, which a story is not. Everything else runs: WCAG A, AA and AAA
 * and best practice, experimental rules too.
 */
const wholePage = [
  'bypass',
  'document-title',
  'html-has-lang',
  'landmark-one-main',
  'page-has-heading-one',
  'region',
];

/**
 * - `hidden-content` reports that something is hidden, not that this is wrong.
 */
const notErrors = ['hidden-content'];

/** Everything axe finds wrong, one line each. */
export async function axeViolations(context: Element | Document): Promise<readonly string[]> {
  const off = [...wholePage, ...notErrors].map((id) => [id, { enabled: false }] as const);
  const on = axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }] as const);
  const { violations } = await axe.run(context, {
    rules: { ...Object.fromEntries(on), ...Object.fromEntries(off) },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
  );
}
