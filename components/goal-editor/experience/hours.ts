/** Minutes as hours; two decimals are finer than a minute, so that nothing is lost on the way back. */
export function hoursOf(minutes: number): number {
  return Math.round(Math.max(0, minutes) / 0.6) / 100;
}

/** Hours as whole minutes. */
export function minutesOf(hours: number): number {
  return Math.round(hours * 60);
}

/**
 * The minutes to add so that the hours change from what was shown to what was typed. Others may have
 * taken away as well, and a time below none is shown as none: what is missing there is made good first.
 */
export function minutesToAdd(stored: number, was: number, typed: number): number {
  return Math.max(0, Math.max(0, stored) + typed - was) - stored;
}
