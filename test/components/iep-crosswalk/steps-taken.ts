import { until } from '../support.js';

/** Waits until a story has pressed all that leads to what it shows. */
export async function stepsTaken(main: HTMLElement): Promise<void> {
  const stages = [...main.querySelectorAll<HTMLElement>('[data-steps]')];
  const missing = () => stages.find(({ dataset }) => !['going', 'done'].includes(dataset.steps ?? ''));
  await until(() => missing() ?? stages.every(({ dataset }) => dataset.steps === 'done'), 'its steps');
  const stage = missing();
  if (stage) throw new Error(`The story never came to “${stage.dataset.steps ?? ''}”.`);
}
