/** A line of a calendar holds at most this many bytes, its end not counted (RFC 5545, 3.1). */
const longestLine = 75;

/** Control letters, which no text may hold, and lone halves of letters, which no file can. */
const unfit = /\p{Control}|\p{Surrogate}/gu;

/** Writes a text as a value (RFC 5545, 3.3.11). */
export function calendarText(text: string): string {
  return text
    .replace(/[\\;,]/g, (letter) => `\\${letter}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replaceAll('\t', ' ')
    .replace(unfit, '');
}

/** Ends a line, and folds it where it is too long; never within a letter, whatever it takes in bytes. */
export function calendarLine(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const letter of line) {
    const size = bytesOf(letter);
    if (bytes + size > longestLine) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += letter;
    bytes += size;
  }
  return `${folded}\r\n`;
}

/** How many bytes a letter takes in UTF-8. */
function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
