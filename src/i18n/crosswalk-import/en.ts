import { isolated, isolatedLast, plural } from '../format.js';
import { findingWords } from './en-findings.js';
import { previewWords } from './en-preview.js';

/** What bringing in an IEP says, in English. This is the type of every other language. */
export const en = {
  ...findingWords,
  ...previewWords,
  heading: 'Bring in what the IEP says',
  help: 'A copy of the IEP, to read beside the plan. Nothing here changes the IEP at school. You look at everything before it comes in.',
  helpAgain: 'A new copy takes the place of the one that is here. Links stay with what is still in it.',
  way: 'How do you bring it in?',
  ways: { file: 'From a file', typed: 'By typing or pasting' },

  file: {
    choose: 'Choose a file',
    help: 'A CSV file from a spreadsheet, or a JSON file from the IEP system. In a CSV file each row is one line of the IEP. It needs the columns Section and Words. It can have Name, Date, Provider, How often and Where. A row can also give a date of the whole IEP. Write IEP date, Annual review date or Birthday under Section. Write the day under Words. You can also give these dates by hand before the copy comes in.',
    unreadable: 'The file could not be read. Nothing was changed. Choose it again, or choose another one.',
    name: (file: string) => `File: ${isolatedLast(file)}`,
    refused: 'Nothing came in from this file, and nothing was changed. Here is why:',
    system: 'Where is the file from?',
    systemHelp: 'People read this above the copy.',
    spreadsheet: 'a spreadsheet',
    exportedOn: 'The day the file was made',
  },

  /** A file of nobody, to see how one is written: the names are those that are understood. */
  sample: {
    buttons: { csv: 'Download a sample CSV file', json: 'Download a sample JSON file' },
    given: (name: string) => `It is in a file: ${isolated(name)}. Look in your downloads.`,
    failed: 'Nothing can be downloaded here.',
    file: 'iep-sample',
    system: 'Sample',
    columns: {
      section: 'Section',
      words: 'Words',
      name: 'Name',
      date: 'Date',
      provider: 'Provider',
      frequency: 'How often',
      applicability: 'Where',
    },
    facts: {
      iepDate: 'IEP date',
      annualReviewDate: 'Annual review date',
      transferOfRightsDate: 'Date of transfer of rights',
      birthDate: 'Birthday',
      gradeLevel: 'Grade',
    },
    sections: {
      strengths: 'Strengths',
      employmentGoal: 'Postsecondary goal: employment',
      annualGoal: 'Annual goal',
      relatedServices: 'Related services',
      accommodation: 'Accommodation',
    },
    lines: {
      strengths: { words: 'Explains to others how things work.' },
      employmentGoal: { words: 'After high school, the student will work with plants.' },
      annualGoal: { words: 'The student will plan a week of work and keep to it.', date: '2027-03-11' },
      relatedServices: {
        words: 'Practice in talking with new people',
        provider: 'Speech teacher',
        frequency: '30 minutes a week',
      },
      accommodation: { words: 'More time for tests', name: 'Time', applicability: 'All classes' },
    },
  },

  datesHelp: {
    typed: 'They tell when the team looks at the IEP again. Leave empty what you do not know.',
    file: 'These are the dates in the file. Fill in what is missing, and empty what is wrong. What you write here counts. It is kept on this page alone until you bring the copy in.',
  },
  datesUnfinished: 'A date is not finished. Finish it or empty it. Then bring the copy in.',

  typed: {
    kept: 'What you type is kept on this page alone. It is gone when you close the page or load it again. Bring it in before you leave.',
    notNow: 'Typing is not possible right now. Load the page again, or bring in a file.',
    begin: 'Begin with the copy that is here',
    beginHelp: 'Then change only what is new.',
    none: 'Nothing is typed yet.',
    list: 'Lines',
    count: (count: number) => plural('en', count, { one: '1 line', other: `${count} lines` }),
    add: 'Add a line',
    line: (number: number) => `Line ${number}`,
    unnamed: 'Nothing written yet',
    section: 'Part of the IEP',
    forStudent: 'The student sees this.',
    forTeam: 'Only the IEP team sees this.',
    words: 'What the IEP says, word for word',
    fields: {
      name: 'Name, if it has one',
      date: 'Date, if it has one',
      provider: 'Who sees to it',
      frequency: 'How often and how long',
      applicability: 'Where',
    },
    more: 'Optional',
    done: 'Done',
    doneOf: (line: string) => `Done: ${isolated(line)}`,
    change: 'Change',
    changeOf: (line: string) => `Change: ${isolated(line)}`,
    takeOut: 'Take out',
    takeOutOf: (line: string) => `Take out: ${isolated(line)}`,
    takenOut: 'The line was taken out.',
    putBack: 'Put it back',
    dates: 'Dates of the IEP',
    gradeLevel: 'Grade',
    noGrade: 'Not given',
    look: 'Look at it before it comes in',
  },

  paste: {
    summary: 'Paste several lines at once',
    section: 'All of them are in this part',
    words: 'Paste here',
    help: 'One line is one thing the IEP says. Numbers and bullets at the start are left out.',
    add: 'Add these lines',
    empty: 'Paste or type something first.',
  },

  /** Sections that share a row; the others are called as the row is. */
  sections: {
    communityExperiences: 'In the community (community experiences)',
    employmentAndAdultLiving: 'Work and adult life (employment and adult living)',
    relatedServices: 'Services (related services)',
    dailyLivingSkills: 'Skills for daily life (daily living skills)',
    functionalVocationalEvaluation: 'Work skills (functional vocational evaluation)',
  },

  /** Said once, to those who listen to the screen. */
  said: {
    added: 'A line was added.',
    addedMany: (count: number) =>
      plural('en', count, { one: '1 line was added.', other: `${count} lines were added.` }),
    begun: (count: number) =>
      plural('en', count, {
        one: '1 line of the copy is here to change.',
        other: `${count} lines of the copy are here to change.`,
      }),
    takenOut: 'The line was taken out.',
    back: 'The line is back.',
    left: 'Nothing came in. The copy from before is as it was.',
  },
};

/** The words of bringing in an IEP. */
export type CrosswalkImportWords = typeof en;
