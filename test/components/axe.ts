import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions, Spec } from 'axe-core';

interface Axe {
  readonly run: (context: unknown, options: RunOptions) => Promise<AxeResults>;
  readonly getRules: () => { readonly ruleId: string }[];
  readonly configure: (spec: Spec) => void;
}

declare const axe: Axe;

/** As it comes, the check of 7 to 1 leaves what has less than 4.5 to 1 to the other rule; here it finds both. */
axe.configure({
  checks: [
    {
      id: 'color-contrast-enhanced',
      options: {
        ignoreUnicode: true,
        ignoreLength: false,
        ignorePseudo: false,
        boldValue: 700,
        boldTextPt: 14,
        largeTextPt: 18,
        contrastRatio: { normal: { expected: 7 }, large: { expected: 4.5 } },
        pseudoSizeThreshold: 0.25,
        shadowOutlineEmMax: 0.1,
        textStrokeEmMin: 0.03,
      },
    },
  ],
});

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

/** What is asked of the examples, which take a design system as it is: 4.5 to 1. */
const ofExamples = ['hidden-content', 'color-contrast-enhanced'];

/** Rules whose answer depends on the colours of the page. */
const colours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** Everything axe finds wrong, one line each. */
export async function axeViolations(
  context: Element | Document,
  which: 'all' | 'colours' | 'others' | 'example' = 'all',
): Promise<readonly string[]> {
  const off = [...wholePage, ...(which === 'example' ? ofExamples : notNeeded)].map(
    (id) => [id, { enabled: false }] as const,
  );
  const isWanted = (id: string) =>
    which === 'all' || which === 'example' || colours.includes(id) === (which === 'colours');
  const on = axe.getRules().map(({ ruleId }) => [ruleId, { enabled: isWanted(ruleId) }] as const);
  const { violations } = await axe.run(context, {
    rules: { ...Object.fromEntries(on), ...Object.fromEntries(off) },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
  );
}
