import { courseNameWords } from '../course-names/en.js';
import { deedSaid, deedWords } from '../deeds/en.js';
import { isolated, isolatedLast } from '../format.js';

/** What the course plan says, in English. This is the type of every other language. */
export const en = {
  ...deedWords,
  ...courseNameWords,
  heading: 'My courses',
  headingOf: (name: string) => `Courses of ${isolated(name)}`,
  headingOther: 'Courses',
  notHere: 'The courses cannot be shown right now.',
  readOnly: 'You can read these courses. You cannot change them here.',
  empty: 'No classes yet.',
  emptyHelp: 'Add what you take now. Then add what you would like to take. You can change it at any time.',
  emptyOther: 'The student has no classes here yet.',
  noCohort: 'The school has not said when grade 12 ends. Until then the years have no grade.',

  years: 'Years',
  yearShown: 'Year that is shown',
  grade: (grade: number) => (grade > 12 ? 'After grade 12' : `Grade ${grade}`),
  beyond: 'A year more',
  /** Such as “2026–27”. */
  schoolYear: (from: number, to: string) => `${from}–${to}`,
  now: 'This year',

  addCourse: 'Add a class',
  addTo: (place: string) => `Add a class: ${place}`,
  addYear: 'Add a year after grade 12',
  methods: {
    creditByExamination: 'Credit by exam',
    creditRecovery: 'Earned back',
    onlineCredit: 'Online',
    transferCredit: 'From another school',
    correspondenceCredit: 'By mail',
    occupationalExperience: 'Through work',
    other: 'Another way',
  },
  dualCredits: {
    dualEnrollment: 'College class in high school',
    advancedCourse: 'Can count in college',
    concurrentEnrollment: 'College class in high school',
  },
  confirmations: {
    toBeConfirmed: 'To be confirmed',
    confirmed: 'Confirmed',
    refused: 'Does not count here',
  },
  alternateFor: (title: string) => `Instead of ${isolated(title)}`,
  repeats: 'Taken again',
  before9: 'Before grade 9',

  move: 'Move',
  moveCourse: (title: string, place: string) => `Move ${isolated(title)} (${place})`,
  whereTo: (title: string) => `Where shall ${isolated(title)} go?`,
  moveKeys: 'Arrow keys choose a place. Enter puts the class there. Escape leaves it where it is.',
  place: 'Place',
  moveHere: 'Move it there',
  moveUp: 'One place up',
  moveDown: 'One place down',
  here: 'It would go here',
  courseRemoved: (title: string) => `You took out ${isolated(title)}.`,
  courseRemovedElsewhere: 'This class was taken out on another page.',
  restore: 'Put it back',

  check: 'Am I on track?',
  checkOther: 'On track?',
  checking: 'Looking at the plan …',

  /** Said once, to those who listen to the screen. */
  said: {
    ...deedSaid,
    pickedUp: (title: string) =>
      `Picked up ${isolatedLast(title)} Arrow keys choose a place. Enter puts it there. Escape leaves it.`,
    aimed: (place: string, credits: string) => `${place}. ${credits} with it.`,
    stays: (title: string) => `${isolated(title)} stays where it was.`,
    moved: (title: string, place: string) => `${isolated(title)} is in ${place} now.`,
    movedTo: (place: number, count: number) => `Moved. Now class ${place} of ${count}.`,
    added: (title: string, place: string) => `Added ${isolated(title)}: ${place}.`,
    removed: (title: string) => `Took out ${isolatedLast(title)} Undo brings it back.`,
    restored: 'It is back.',
    undone: 'Undone.',
  },
};

/** The words of the course plan. */
export type CourseWords = typeof en;
