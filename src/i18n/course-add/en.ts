import { isolated, isolatedLast, plural } from '../format.js';

/** What adding a class says, in English. This is the type of every other language. */
export const en = {
  panel: (place: string) => `Add a class: ${place}`,
  close: 'Close',
  ways: 'What do you want to add?',
  wayNames: {
    catalog: 'A class from the school’s list',
    placeholder: 'A class I choose later',
    custom: 'A class that is not on the list',
    template: 'Classes for a career cluster',
  },
  noCatalog: 'The school’s list of classes is not here. You can still plan.',
  more: 'Stay here after a class is added, to add another',
  asWhat: 'Add it as',
  firstChoice: 'A class I want to take',
  secondChoice: (title: string) => `My second choice, in case I cannot take ${isolated(title)}`,

  search: 'Find a class',
  searchHelp: 'Type a name, a code, a subject or what it is about.',
  subject: 'Subject',
  everySubject: 'Every subject',
  onlyOffered: (place: string) => `Only classes that are offered here: ${place}`,
  found: (count: number) => plural('en', count, { one: 'One class found', other: `${count} classes found` }),
  ideas: (count: number) =>
    plural('en', count, {
      one: 'One class fits here and fills something you still need',
      other: `${count} classes fit here and fill something you still need`,
    }),
  here: (count: number) =>
    plural('en', count, { one: 'One class is offered here', other: `${count} classes are offered here` }),
  none: 'No class has this name.',
  noneHelp: 'Try a shorter word, or take a filter away. Or add a class that is not on the list.',
  showMore: (count: number) =>
    plural('en', count, { one: 'Show one more class', other: `Show ${count} more classes` }),

  add: 'Add',
  addOne: (title: string) => `Add ${isolated(title)}`,
  code: 'Code',
  everyGrade: 'Every grade',
  everyTerm: 'Every term',
  inPlan: (places: string) => `Already in your plan: ${places}`,

  counts: (names: string) => `Could count for: ${names}`,
  countsFull: (names: string) => `Could count for: ${names}. You have planned all of that.`,
  countsInAll: 'Adds to your credits in all.',
  countsNothing: 'We do not know yet what it counts for. Ask your school.',
  guess: 'This is a guess from its name. Ask your school.',
  requirementLeft: (name: string, left: string) => `${name} (still to plan: ${left})`,
  classes: (count: number) => plural('en', count, { one: 'One class', other: `${count} classes` }),

  before: 'Before you add it',
  mayAdd: 'You can add it all the same.',

  placeholderHelp: 'Keep a place now. Choose the class later.',
  placeholderTitle: (subject: string) => `A class to choose: ${isolated(subject)}`,
  anyTitle: 'A class to choose',
  chooseSubject: 'Choose a subject',
  subjectOpen: 'Any subject',
  title: 'Name of the class',
  credits: 'Credits',
  creditsHelp: 'Such as 1 or 0.5. Leave it empty if you do not know.',
  titleMissing: 'Give the class a name. Then it can be added.',
  keepPlace: 'Keep a place for it',
  addClass: 'Add this class',

  cluster: 'Career cluster',
  chooseCluster: 'Choose a career cluster',
  clusterHelp: 'You see what would go where. Nothing is added until you say so.',
  stepPlace: (place: string) => `Would go here: ${place}`,
  addSteps: (count: number) =>
    plural('en', count, { one: 'Add one class', other: `Add these ${count} classes` }),
  noSteps: 'Tick the classes you want to add.',

  gap: (name: string) => `What could fill this: ${name}`,
  gapPlace: 'When would you take it?',
  gapCount: (count: number) =>
    plural('en', count, { one: 'One class could fill this', other: `${count} classes could fill this` }),
  gapNone: 'No class on the school’s list fills this for sure. Ask your school counselor.',
  fills: (part: string, left: string) => `Fills ${part} of ${left}`,
  fillsOne: 'One of the classes that are asked for',
  gapPlaceholder: 'Keep a place and choose later',

  askSchool: 'Ask your school about this class.',

  /** Said once, to those who listen to the screen. */
  said: {
    chosen: (title: string) => `The place is now for ${isolatedLast(title)}`,
    addedAll: (count: number) =>
      plural('en', count, { one: 'Added one class.', other: `Added ${count} classes.` }),
  },
};

/** The words of adding a class. */
export type CourseAddWords = typeof en;
