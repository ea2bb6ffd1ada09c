import { interestAreas, type InterestArea } from './career-pack.js';

/** An activity by its interest area and number, such as `R3`. */
export type ActivityId = `${InterestArea}${(typeof activityNumbers)[number]}`;

const activityNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** Names this list of activities in what is saved; another list would have another name. */
export const activitySource = 'ilp-elements activities 1';

/**
 * Areas that stand on one screen together. Every line is a round in which each area is asked once, so
 * that whoever stops early has said something to all six. Any two areas meet twice, once in each order.
 */
const rounds = [
  'RI EA CS',
  'SE CI AR',
  'IA RS EC',
  'CR AS IE',
  'ER SI AC',
  'AE SC IR',
  'RA ES IC',
  'CE AI SR',
  'EI RC SA',
  'CA RE IS',
];

/** Every activity, in the order in which they are asked: two by two, never two of one area on a screen. */
export const activities: readonly ActivityId[] = activityNumbers.flatMap((number) =>
  Array.from(rounds[number - 1] ?? '').flatMap((letter) =>
    interestAreas.filter((area) => area === letter).map((area): ActivityId => `${area}${number}`),
  ),
);

/** Gives the area of an activity, or undefined for what is none of ours. */
export function areaOf(activity: string): InterestArea | undefined {
  return activities.some((id) => id === activity)
    ? interestAreas.find((area) => activity.startsWith(area))
    : undefined;
}
