import type { AxeResults, Result } from 'axe-core';
import type { AxeAnswer, Finding } from './findings.js';

/** Runs axe with every rule it has over this page; it is loaded for that alone. */
export async function runAxe(): Promise<AxeAnswer> {
  const { default: axe } = await import('axe-core');
  const rules = axe.getRules().map(({ ruleId }) => ruleId);
  const results: AxeResults = await axe.run(document, {
    rules: Object.fromEntries(rules.map((id) => [id, { enabled: true }])),
  });
  return {
    version: axe.version,
    rules: rules.length,
    wrong: results.violations.map(findingOf),
    unsure: results.incomplete.map(findingOf),
  };
}

function findingOf({ id, help, impact, helpUrl, nodes }: Result): Finding {
  return {
    rule: id,
    help,
    impact: impact ?? 'minor',
    address: helpUrl,
    places: nodes.map(({ target, failureSummary, any, all, none }) => ({
      where: target.flat().join(' → '),
      what: failureSummary ?? [...any, ...all, ...none].map(({ message }) => message).join(' '),
    })),
  };
}
