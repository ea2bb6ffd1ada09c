// Reads how long the main thread of a tab has worked.

/** A Chromebook's processor is several times slower than the one this runs on. */
export const slowDown = Number(process.env.SLOW_DOWN ?? 4);

/**
 * Reads how long the main thread has worked, in milliseconds, with its parts. Counted in the thread's own
 * time, in which it does not wait while other programs have the processor. The tab is slowed down.
 */
export async function timeReader(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name) => metrics.find((metric) => metric.name === name).value * 1000;
    const all = of('TaskDuration');
    return { all, script: all - of('LayoutDuration') - of('RecalcStyleDuration') };
  };
}

/** What was spent between two readings. */
export function minus(one, other) {
  return { all: one.all - other.all, script: one.script - other.script };
}

/** Each round in another order, so that nobody always comes after the same one. */
export function shuffled(list) {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(Math.random() * (at + 1));
    [copy[at], copy[other]] = [copy[other], copy[at]];
  }
  return copy;
}
