/** What the picture of pay and growth says, in English. This is the type of every other language. */
export const en = {
  intro: 'Each dot is a job. The same jobs are in the list below.',
  up: (year: number) => `Up: more jobs until ${year}. Below the thick line: fewer jobs.`,
  across: (year: number) => `To the right: more pay. Middle pay for a year, ${year}.`,
  go: 'Go through the jobs in the order of pay',
  pay: (pay: string) => `Middle pay: ${pay}`,
  place: (place: number, count: number) => `${place} of ${count}`,
  others: (count: number) => `Jobs with the same numbers: ${count}`,
  left: (count: number) => `Not in the picture, for pay or growth is not published: ${count}`,
};

/** The words of the picture of pay and growth. */
export type CareerChartWords = typeof en;
