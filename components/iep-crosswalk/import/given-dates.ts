import { iepFacts, type GivenDates, type IepFact } from '../../../src/crosswalk/extract/read-dates.js';
import { datesOf, parsed, type DraftSide } from './typed-draft.js';

/** It lies beside what is typed as lines, kept and told of like that, but goes with its file. */
const givenBox = 'import.given';

/** The dates of the IEP, and its grade, that were given by hand for a file; null where one was emptied. */
export function givenDates(side: Pick<DraftSide, 'store'> | undefined): GivenDates {
  const fields = parsed(side?.store.snapshot.unsent[givenBox]);
  const emptied = iepFacts.filter((fact) => fields[fact] === null).map((fact) => [fact, null] as const);
  return { ...datesOf(fields), ...Object.fromEntries<null>(emptied) };
}

/** Gives a date of the IEP, or its grade, by hand; null takes out what the file says. Says whether it was kept. */
export function giveFact(side: DraftSide, fact: IepFact, value: string | number | null): boolean {
  const text = JSON.stringify({ ...givenDates(side), [fact]: value });
  side.deeds.keepUnsent(givenBox, text);
  return side.store.snapshot.unsent[givenBox] === text;
}

/** Forgets what was given by hand: its file was let go. */
export function forgetGiven(side: DraftSide | undefined): void {
  side?.deeds.keepUnsent(givenBox, undefined);
}

/** Whether anything was given by hand. */
export function hasGiven(side: Pick<DraftSide, 'store'> | undefined): boolean {
  return side?.store.snapshot.unsent[givenBox] !== undefined;
}
