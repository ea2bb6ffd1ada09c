/** A file that somebody takes along. */
export interface FileToKeep {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly text: string;
}

/** Some browsers read the file a while after the click. */
const readMs = 10_000;

/** Gives a file to the browser to keep; where a page may not do so, nothing happens. */
export function download({ name, type, text }: FileToKeep): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  // Never put into the page: the host's own listeners to links have nothing to do with it.
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, readMs);
}
