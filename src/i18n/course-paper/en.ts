import { isolated, isolatedLast, plural } from '../format.js';
import { signWords } from '../signatures/en.js';

/** How courses go on paper and into files, and come from one, in English. This is the type of every other language. */
export const en = {
  heading: 'Print, save or open',
  help: 'Take your courses along on paper or in a file. Nothing in them changes.',
  helpOther: 'Take these courses along on paper or in a file. Nothing in them changes.',
  buttons: {
    normal: 'Print my courses on one page',
    large: 'Print my courses in large letters',
    table: 'Download as a table (CSV)',
    file: 'Save as a plan file',
  },
  buttonsOther: {
    normal: 'Print the courses on one page',
    large: 'Print the courses in large letters',
    table: 'Download as a table (CSV)',
    file: 'Save as a plan file',
  },
  fileHelp: 'A plan file holds your whole plan, with your goals. Give it to people you trust.',
  fileHelpOther: 'A plan file holds the whole plan, with the goals. Give it only to people who may read it.',
  cannotPrint: 'This page cannot be printed here. You can download the table.',
  cannotDownload: 'Nothing can be downloaded here. You can print the page.',
  downloaded: (name: string) => `It is in a file: ${isolated(name)}. Look in your downloads.`,

  page: {
    title: 'My courses on a page',
    titleOther: 'The courses on a page',
    otherPlan: (name: string) => `Another plan that is tried: ${isolated(name)}`,
    noName: 'Another plan that is tried',
    name: 'Name',
    schoolYear: (begin: number, end: number) => `School year ${isolated(`${begin}–${end}`)}`,
    printedOn: (day: string) => `Printed on ${isolated(day)}`,
    caption: 'Classes by year and term',
    year: 'Year',
    classes: 'Classes',
    noClasses: 'No classes yet',
    inAll: 'In all',
    ifAccepted: (confirmed: string) => `if all is accepted (as confirmed so far: ${confirmed})`,
    left: 'What is left',
    nothingLeft: 'Nothing is left to plan.',
    noRules: 'The rules for finishing school had not loaded when this was printed.',
    noWay: 'No way to finish school is chosen yet.',
    toShow: 'to show',
    ...signWords,
  },

  columns: {
    schoolYear: 'School year (its end)',
    term: 'Term',
    code: 'Class code',
    title: 'Class',
    subject: 'Subject',
    credits: 'Credits',
    state: 'How it stands',
    mark: 'Grade',
    result: 'How it went',
    method: 'How the credit is earned',
    dualCredit: 'College credit',
    confirmation: 'What this school says',
    school: 'Other school',
    sourceCredits: 'Credits there',
    sourceUnit: 'Counted there in',
    note: 'Note',
  },
  units: {
    carnegieUnit: 'year-long credits',
    semesterHour: 'semester hours',
    quarterHour: 'quarter hours',
    trimesterHour: 'trimester hours',
    fivePerSemester: 'semester credits',
  },

  /** A copy of the plan that was kept when somebody agreed with it. */
  copy: {
    title: 'A copy of the plan',
    asOf: (day: string) => `The plan as it was on ${isolatedLast(day)}`,
    print: 'Print this copy',
    printName: (day: string) => `Print this copy: ${isolated(day)}`,
    file: 'Save this copy as a plan file',
    fileName: (day: string) => `Save this copy as a plan file: ${isolated(day)}`,
  },

  open: {
    title: 'Open courses from a plan file',
    help: 'You see first what is in the file. Nothing changes until you add it.',
    choose: 'Plan file',
    faults: {
      notOurs: 'This is not a plan file. Nothing has changed.',
      newer: 'A newer version wrote this file. It cannot be read here. Nothing has changed.',
      tooLarge: 'This file is too large for a plan. Nothing has changed.',
      unreadable: 'This file cannot be read. Try to choose it again. Nothing has changed.',
      noCourses: 'This plan file has no classes. Nothing has changed.',
    },
    report: (name: string) => `What is in ${isolated(name)}`,
    reported: (count: number) =>
      plural('en', count, {
        one: 'One class could be added. Look at it first.',
        other: `${count} classes could be added. Look at them first.`,
      }),
    planOf: (name: string) => `This is the plan of ${isolatedLast(name)}`,
    fresh: 'What would be added',
    unreadable: (names: string) => `This cannot be read and stays out: ${isolatedLast(names)}`,
    matched: (count: number) =>
      plural('en', count, {
        one: 'One class is in the list of classes here.',
        other: `${count} classes are in the list of classes here.`,
      }),
    own: (count: number) =>
      plural('en', count, {
        one: 'One class has no code. It comes in by its name.',
        other: `${count} classes have no code. They come in by their names.`,
      }),
    already: (count: number) =>
      plural('en', count, {
        one: 'One class is here already. It is not added again.',
        other: `${count} classes are here already. They are not added again.`,
      }),
    ideas: (count: number) =>
      plural('en', count, {
        one: 'One idea of the other school stays there.',
        other: `${count} ideas of the other school stay there.`,
      }),
    mismatches: (count: number) =>
      plural('en', count, {
        one: 'One class does not match the list here. It comes in by its name, without its code.',
        other: `${count} classes do not match the list here. They come in by their names, without codes.`,
      }),
    /** What the file aims at is not on the list of this place; it is not taken over. */
    unknownWays: (count: number) =>
      plural('en', count, {
        one: 'The file names a way to finish school that is not known here. Ask the school which one holds.',
        other: `The file names ${count} ways to finish school that are not known here. Ask the school which one holds.`,
      }),
    noCatalog: 'There is no list of classes here to look them up in.',
    unknownCode: (code: string) => `There is no class with the code ${isolatedLast(code)}`,
    otherCode: (code: string, found: string) =>
      `Here its code is ${isolated(found)}, and not ${isolatedLast(code)}`,
    otherTitle: (code: string, found: string) => `Here ${isolated(code)} is ${isolatedLast(found)}`,
    fromOther: 'These classes are from another school',
    fromOtherHelp: 'Then what is done counts when this school has confirmed it.',
    nothingNew: 'All of these classes are here already.',
    add: 'Add these courses',
    leave: 'Add nothing',
    added: (count: number) =>
      plural('en', count, {
        one: 'One class added. Undo takes it out again.',
        other: `${count} classes added. Undo takes them out again.`,
      }),
    left: 'Nothing was added.',
  },
};

/** The words of printing, saving and opening courses. */
export type CoursePaperWords = typeof en;
