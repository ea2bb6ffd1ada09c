// Runs the steps of `npm test`, shows one line for each and adds up what passed and failed.

/**
 * @typedef {object} StepResult
 * @property {number} passed
 * @property {number} failed
 * @property {string} [note] a few words beside the step's name
 * @property {string} [output] what the step has to show; shown when it failed or asks for it
 * @property {boolean} [show] shows the output of a step that passed
 *
 * `runsAside`: it runs after others of its kind, beside the rest.
 *
 * @typedef {{ name: string, runsAside?: boolean, run(options: { files: string[], browsers: string[] }): Promise<StepResult> }} Step
 */

/** Makes the result of a step that only passes or fails as a whole. */
export const gate = (isPassed, output, more = {}) => ({
  passed: isPassed ? 1 : 0,
  failed: isPassed ? 0 : 1,
  output,
  ...more,
});

export class Totals {
  passed = 0;
  failed = 0;

  constructor(failed = 0) {
    this.failed = failed;
  }

  /** Runs one step; a step that throws has failed. */
  async take(step, options) {
    const start = performance.now();
    const result = await step.run(options).catch((error) => gate(false, error.stack));
    this.passed += result.passed;
    this.failed += result.failed;
    const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
    const mark = result.failed > 0 ? '✗' : '✓';
    console.log(`${mark} ${step.name.padEnd(9)} ${seconds.padStart(8)}  ${result.note ?? ''}`.trimEnd());
    if (result.output && (result.failed > 0 || result.show)) console.log(indent(result.output));
  }
}

const indent = (text) =>
  text
    .split('\n')
    .map((line) => (line ? `    ${line}` : line))
    .join('\n');
