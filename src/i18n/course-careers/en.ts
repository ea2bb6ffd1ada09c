import { isolated, plural } from '../format.js';

/** What is said about where classes lead, in English. This is the type of every other language. */
export const en = {
  title: 'Where my classes lead',
  titleOther: 'Where the classes lead',
  help: 'Classes and careers can share a career cluster. Any class can help you, also those not shown here.',
  helpOther: 'Classes and careers can share a career cluster. Other classes can help, too.',
  none: 'You have not kept a career yet. Look around in “Explore careers”, and keep what you like.',
  noneOther: 'The student has not kept a career yet.',
  noCatalog: 'The school’s list of classes is not here. So there is nothing to show beside them.',
  missing: 'The careers could not be loaded.',
  kinds: { cluster: 'Career cluster', occupation: 'Job' },
  clusters: (names: string) => `Career cluster: ${isolated(names)}`,
  planned: 'In your plan',
  plannedOther: 'In the plan',
  nonePlanned: 'No class of this cluster is in the plan yet.',
  noneInCatalog: 'The school’s list names no class for it. Ask what else there is.',
  noCluster: 'Nobody has noted which career cluster it belongs to.',
  more: (count: number) =>
    plural('en', count, { one: 'There is one more class', other: `There are ${count} more classes` }),
  moreFor: (more: string, career: string) => `${more} for ${isolated(career)}`,
  place: 'Where to put it',
  add: 'Add',
  addName: (title: string) => `Add ${isolated(title)}`,
  propose: 'Suggest',
  proposeName: (title: string) => `Suggest ${isolated(title)}`,
};

/** The words about where classes lead. */
export type CourseCareersWords = typeof en;
