/** One event of a stream. */
export interface StreamEvent {
  /** Its name; `message` where the server names none. */
  readonly type: string;
  readonly data: string;
}

/** Longer than any word of a change; a stream that holds a longer line is not one of ours. */
const longestLine = 100_000;

/**
 * Makes a reader of the text of an event stream (WHATWG HTML, "Server-sent events"): it takes pieces,
 * cut anywhere, and gives the events that are complete. Comments, ids and retry times are passed over.
 * @throws Error where a line does not end
 */
export function eventReader(): (piece: string) => StreamEvent[] {
  let rest = '';
  let type = '';
  let data: string[] = [];

  const takeLine = (line: string): StreamEvent | undefined => {
    if (line === '') {
      const event = { type: type || 'message', data: data.join('\n') };
      const isWhole = data.length > 0;
      [type, data] = ['', []];
      return isWhole ? event : undefined;
    }
    const colon = line.indexOf(':');
    const [field, value] =
      colon < 0 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')];
    if (field === 'event') type = value;
    if (field === 'data') data.push(value);
    return undefined;
  };

  return (piece) => {
    // A carriage return at the end may be half of a line's end.
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    if (rest.length > longestLine) throw new Error('A line of the stream does not end.');
    return lines.map(takeLine).filter((event) => event !== undefined);
  };
}
