import { isolated, plural } from '../format.js';

/** What the part “What I have done” says, in English. This is the type of every other language. */
export const en = {
  help: 'Jobs, clubs, helping out, caring for family. It all counts.',
  empty: 'Nothing written yet.',
  list: 'What I have done',
  listOther: 'What the student has done',
  add: 'Add something I did',
  untitled: (number: number) => `Number ${number}, no name yet`,

  fields: {
    title: 'What it was',
    kind: 'What kind',
    place: 'Where',
    supervisor: 'An adult who can tell about it',
    startDate: 'Start',
    endDate: 'End',
    minutes: 'Hours so far',
    paid: 'I was paid',
    reflection: 'What I learned',
  },
  reflectionOther: 'What the student learned',
  paidOther: 'Paid',
  yes: 'Yes',
  supervisorHelp: 'A given name and one letter are enough.',
  noKind: 'Not chosen',
  kinds: {
    workBasedLearning: 'Learning at a place of work (work-based learning)',
    serviceLearning: 'Helping others (service learning)',
    job: 'Job',
    club: 'Club, team or group',
    familyCare: 'Caring for family',
    other: 'Something else',
  },
  since: (day: string) => `since ${isolated(day)}`,
  until: (day: string) => `until ${isolated(day)}`,
  between: (start: string, end: string) => `${isolated(start)} to ${isolated(end)}`,

  /** `amount` is the number as it is written, `count` its value. */
  hours: (amount: string, count: number) =>
    plural('en', count, { one: `${amount} hour`, other: `${amount} hours` }),
  hoursToAdd: 'Hours to add',
  addHours: 'Add hours',
  addHoursTo: (title: string) => `Add hours to ${isolated(title)}`,

  beginWith: 'You can begin with:',
  beginnings: { learned: 'I learned that', good: 'I was good at', next: 'Next time I want to' },
  beginReflection: (beginning: string, title: string) => `${beginning} … (${isolated(title)})`,

  moveUp: (title: string) => `Move up: ${isolated(title)}`,
  moveDown: (title: string) => `Move down: ${isolated(title)}`,
  remove: (title: string) => `Remove: ${isolated(title)}`,
  removedNote: 'You removed something you did.',
  removed: (count: number) =>
    plural('en', count, { one: '1 removed entry', other: `${count} removed entries` }),
  removedHelp: 'Nothing is lost. You can put it back.',
  restore: (title: string) => `Put it back: ${isolated(title)}`,

  sums: 'Hours by kind',
  kindColumn: 'Kind',
  hoursColumn: 'Hours',
  total: 'All together',
  inAll: (hours: string) => `${hours} in all.`,
  /** `done` is a number, `needed` a time in hours, `what` the law's name for it. */
  towards: (done: string, needed: string, what: string) => `${done} of ${needed} for: ${isolated(what)}.`,
  stillToGo: (hours: string) => `Still to go: ${hours}.`,
  allDone: 'All the hours are there.',
  countedKinds: (kinds: string) => `What counts here: ${kinds}.`,
  notForAll: 'Not everyone needs these hours. Your school counselor knows more.',
  seeTheLaw: 'See the law',

  /** Said once, to those who listen to the screen. */
  said: {
    added: 'Added. Now say what it was.',
    removed: 'Removed. Undo brings it back.',
    restored: 'It is back.',
    movedTo: (place: number, count: number) => `Moved. Now number ${place} of ${count}.`,
    hoursAdded: (added: string, total: string) => `${added} added. Now ${total}.`,
    begun: 'The beginning is in the box. Go on writing.',
  },
};

/** The words of the part “What I have done”. */
export type GoalExperienceWords = typeof en;
