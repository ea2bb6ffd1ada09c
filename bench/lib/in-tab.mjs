// What pages of a bench wait for; runs inside a tab.

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Milliseconds of waiting. */
export const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Two frames, so that what was changed is laid out and painted. */
export async function painted() {
  await frame();
  await frame();
}

const limitMs = 10_000;
const betweenMs = 25;

/**
 * Waits until what is shown is right and painted; says what is wrong with it, where it does not get right.
 *
 * @param {() => string | undefined} problemOf
 */
export async function settled(problemOf) {
  const end = performance.now() + limitMs;
  await painted();
  let problem = problemOf();
  while (problem && performance.now() < end) {
    // A timer: frames would cost those most who wait longest.
    await rest(betweenMs);
    problem = problemOf();
  }
  return problem;
}

/** How many idle moments are waited for, and how long each may load something. */
const idleMoments = 4;
const idleRestMs = 100;

/**
 * Holds back what a page leaves for an idle moment, or chance would decide in which of two figures it is
 * counted. The answer lets it go and waits for what it does.
 */
export function holdIdleWork() {
  const held = [];
  let isHeld = true;
  const { requestIdleCallback: waitForIdle } = window;
  window.requestIdleCallback = (work, options) =>
    isHeld ? held.push(work) : waitForIdle.call(window, work, options);
  return async () => {
    isHeld = false;
    for (const work of held.splice(0)) waitForIdle.call(window, work);
    for (let moment = 0; moment < idleMoments; moment += 1) {
      await new Promise((resolve) => waitForIdle.call(window, resolve));
      await rest(idleRestMs);
    }
    await painted();
  };
}
