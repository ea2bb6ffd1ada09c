const said = new Set<string>();

/** Tells a developer about something in the page's own setting that has no effect, once for each page. */
export function warnOnce(sentence: string): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(sentence);
}
