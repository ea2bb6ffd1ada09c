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

/** Rules whose answer depends on the colours of the page. */
const colours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** Everything axe finds wrong, one line each. */
export async function axeViolations(
  context: Element | Document,
  which: 'all' | 'colours' = 'all',
): Promise<readonly string[]> {
  const off = [...wholePage, ...notErrors].map((id) => [id, { enabled: false }] as const);
  const isWanted = (id: string) => which === 'all' || colours.includes(id);
  const on = axe.getRules().map(({ ruleId }) => [ruleId, { enabled: isWanted(ruleId) }] as const);
  const { violations } = await axe.run(context, {
    rules: { ...Object.fromEntries(on), ...Object.fromEntries(off) },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
  );
}
