/** The screens of the explorer beside the page of one occupation. */
export const careerScreens = ['find', 'interests', 'compare', 'saved', 'guide'] as const;
export type CareerScreen = (typeof careerScreens)[number];

/** Where somebody is in the explorer. */
export interface CareerPlace {
  readonly screen: CareerScreen;
  /** The cluster that is looked at, by id; of a guide, the cluster it is for. */
  readonly cluster: string | undefined;
  /** The occupation whose page is open, by code; it lies over the screen one came from. */
  readonly occupation: string | undefined;
}

/** Says whether two places are the same. */
export function isSamePlace(one: CareerPlace, other: CareerPlace): boolean {
  return one.screen === other.screen && one.cluster === other.cluster && one.occupation === other.occupation;
}

/** Makes a place of what a host set, an old address perhaps: an unknown screen is the first one. */
export function placeOf(set: {
  readonly [Part in keyof CareerPlace]: CareerPlace[Part] | null;
}): CareerPlace {
  return {
    screen: careerScreens.find((each) => each === set.screen) ?? 'find',
    // What is empty or null is no place, however it was written.
    cluster: set.cluster || undefined,
    occupation: set.occupation || undefined,
  };
}
