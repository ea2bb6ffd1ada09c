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
 * - `color-contrast` asks for 4.5 to 1 where `color-contrast-enhanced` asks for 7 to 1, of the same words: to
 *   look at them twice costs as much as all other rules together.
 */
const notNeeded = ['hidden-content', 'color-contrast'];

/** Rules whose answer depends on the colours of the page. */
const colours = ['color-contrast-enhanced', 'link-in-text-block'];

/** Everything axe finds wrong, one line each. */
export async function axeViolations(
  context: Element | Document,
  which: 'all' | 'colours' | 'others' = 'all',
): Promise<readonly string[]> {
  const off = [...wholePage, ...notNeeded].map((id) => [id, { enabled: false }] as const);
  const isWanted = (id: string) => which === 'all' || colours.includes(id) === (which === 'colours');
  const on = axe.getRules().map(({ ruleId }) => [ruleId, { enabled: isWanted(ruleId) }] as const);
  const { violations } = await axe.run(context, {
    rules: { ...Object.fromEntries(on), ...Object.fromEntries(off) },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
  );
}
