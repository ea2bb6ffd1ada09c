import { isolated, plural } from '../format.js';

/** What years, steps and progress say, in English. This is the type of every other language. */
export const en = {
  benchmarks: {
    help: 'How far do you want to get each year?',
    helpOther: 'How far the student wants to get each year.',
    thisYear: 'This school year',
    item: (number: number, goal: number) => `Year ${number} of goal ${goal}`,
    by: (year: string) => `By the end of ${year}`,
    noYear: 'No year yet',
    year: 'School year',
    words: 'How far I want to get',
    reached: 'Reached',
    notReached: 'Not reached yet',
    reachedName: (year: string, goal: number) => `Reached: ${year}, goal ${goal}`,
    add: (year: string) => `Add ${year}`,
    addName: (year: string, goal: number) => `Add ${year} to goal ${goal}`,
    added: (year: string) => `${year} added.`,
    removeName: (year: string, goal: number) => `Remove ${year} from goal ${goal}`,
    removed: 'Year removed. Undo brings it back.',
    removedNote: 'You removed a year.',
    steps: 'Steps for this year',
  },

  step: {
    name: (step: number, goal: number) => `More about step ${step} of goal ${goal}`,
    owner: 'Who does it',
    ownMe: 'I do it myself',
    benchmark: 'For which year',
    noBenchmark: 'No year',
    removedBenchmark: 'A year that was removed',
    upName: (step: number, goal: number) => `Move up step ${step} of goal ${goal}`,
    downName: (step: number, goal: number) => `Move down step ${step} of goal ${goal}`,
    movedTo: (place: number, count: number) => `Moved. Now step ${place} of ${count}.`,
    restored: 'The step is back.',
  },

  progress: {
    add: 'Write how it is going',
    addName: (goal: number) => `Write how it is going with goal ${goal}`,
    added: 'New entry. It starts with today.',
    entry: (entry: number, goal: number) => `Entry ${entry} of goal ${goal}`,
    date: 'Date',
    noDate: 'No date',
    note: 'What happened',
    noteHelp: 'What did you do, see or learn?',
    evidence: 'Show it',
    evidenceHelp: 'A link or a note that shows your work.',
    keptAsNote: 'This is kept as a note. A link starts with https://',
    isLink: 'This is a link:',
    newPage: '(opens a new page)',
    feeling: 'How did it feel?',
    feelings: { great: 'It felt great', okay: 'It was okay', hard: 'It was hard', none: 'I leave this out' },
    value: 'How far I was that day',
    change: 'Change',
    changeName: (entry: number, goal: number) => `Change entry ${entry} of goal ${goal}`,
    finish: 'Close',
    finishName: (entry: number, goal: number) => `Close entry ${entry} of goal ${goal}`,
    removeName: (entry: number, goal: number) => `Remove entry ${entry} of goal ${goal}`,
    removed: 'Entry removed. Undo brings it back.',
    removedNote: 'You removed an entry.',
    noWords: 'No words yet.',
  },

  reflect: {
    title: 'Need a start? Pick one. It goes into the box.',
    wentWell: 'One thing that went well is',
    learned: 'I learned that',
    next: 'Next time I want to',
  },
  advocate: {
    title: 'To say what helps you:',
    helps: 'What helps me is',
    works: 'I work best when',
    ask: 'I would like to ask for',
  },
  lesson: {
    title: 'How to ask for what I need',
    first: 'Say what you want to do.',
    second: 'Say what is hard, and what helps you.',
    third: 'Ask for one thing. Say when you need it.',
    example: '“I want to take good notes. Fast talk is hard for me. May I have the slides before class?”',
  },

  measure: {
    title: 'Count it, if you like',
    help: 'A number that shows how far you are.',
    type: 'How I count',
    types: {
      none: 'I do not count this',
      percent: 'As a part of 100 (percent)',
      count: 'As a number of things',
      scale: 'On a scale from 1 to 5',
    },
    ranges: {
      percent: 'A number from 0 to 100.',
      count: 'A number from 0 up.',
      scale: 'A number from 1 to 5.',
    },
    what: 'What I count',
    whatHelp: 'Such as listeners, pages or hours.',
    from: 'Where it begins',
    to: 'Where I want to get',
    fromTo: (from: string, to: string) => `From ${isolated(from)} to ${isolated(to)}.`,
    fromOnly: (from: string) => `It began with ${isolated(from)}.`,
    toOnly: (to: string) => `The goal is ${isolated(to)}.`,
    now: (now: string) => `Now ${isolated(now)}.`,
    fromEntries: 'The number comes from your newest entry that has one.',
    addOne: 'Add 1',
    addOneName: (goal: number) => `Add 1 to the count of goal ${goal}`,
    takeOne: 'Take 1 away',
    takeOneName: (goal: number) => `Take 1 away from the count of goal ${goal}`,
  },

  chart: {
    title: 'My numbers over time',
    titleOther: 'The numbers over time',
    value: 'Number',
    baseline: (value: string) => `Where it began: ${isolated(value)}`,
    target: (value: string) => `Where it is to get: ${isolated(value)}`,
    all: (count: number) => `All ${count} numbers`,
  },

  putBack: {
    entries: (count: number) =>
      plural('en', count, { one: '1 removed entry', other: `${count} removed entries` }),
    benchmarks: (count: number) =>
      plural('en', count, { one: '1 removed year', other: `${count} removed years` }),
    button: 'Put it back',
    name: (words: string) => `Put it back: ${isolated(words)}`,
    entryRestored: 'The entry is back.',
    benchmarkRestored: 'The year is back.',
  },
};

/** The words of years, steps and progress. */
export type GoalProgressWords = typeof en;
