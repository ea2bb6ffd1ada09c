/** OneRoster 1.2 takes its grades from CEDS 000100. */
const early: Readonly<Record<string, number>> = { k: 0, kg: 0, kindergarten: 0 };

/** Reads one grade level: 0 for kindergarten, 1 to 13; undefined for anything else. */
export function gradeLevel(text: string): number | undefined {
  const plain = text.toLowerCase();
  if (Object.hasOwn(early, plain)) return early[plain];
  const [, digits] = /^(?:grade)?0?(\d{1,2})(?:st|nd|rd|th)?$/.exec(plain) ?? [];
  const grade = Number(digits);
  return digits !== undefined && grade >= 1 && grade <= 13 ? grade : undefined;
}
