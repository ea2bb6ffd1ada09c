/** The school year a day lies in, named by its ending year; a school year begins in July. */
export function schoolYearOf(day: string): number {
  return Number(day.slice(0, 4)) + (day.slice(5, 7) >= '07' ? 1 : 0);
}
