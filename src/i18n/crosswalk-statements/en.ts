import { isolated, isolatedLast } from '../format.js';
import { textWords } from './en-text.js';

export type { StatementTextWords } from './en-text.js';

/** What a plan says for an IEP, in English. This is the type of every other language. */
export const en = {
  heading: 'What my plan says for my IEP',
  headingOther: 'What the plan says for the IEP',
  help: 'These texts come from your plan alone. Your school can copy them into your IEP.',
  helpOther: 'These texts come from the plan alone. Read them, then copy them into the IEP.',
  language: 'Language of the texts',
  languageMissing: 'This language could not be loaded. The texts stay as they are.',

  titles: {
    courses: 'Classes (courses of study)',
    assessments: 'Interests (age-appropriate transition assessment)',
    performance: 'Draft of the summary of performance',
  },
  abouts: {
    courses: 'What was taken, is taken now and is planned, by school year.',
    assessments: 'What the student likes to do. A team needs to ask about more than that.',
    performance: 'What the student can take along from school. The school adds its own part.',
  },
  law: (citation: string) => `See the law: ${isolated(citation)}`,
  textOf: (title: string) => `Text: ${title}`,

  missing: 'What is missing',
  /** Names are empty where there are too many. */
  questions: {
    noCourses: () => 'Which classes does the student take and plan?',
    noYear: (names: string) =>
      names ? `In which school year: ${isolatedLast(names)}` : 'In which school years are the classes?',
    noTitle: () => 'What is the class called that has no name?',
    noCredits: (names: string) =>
      names ? `How many credits: ${isolatedLast(names)}` : 'How many credits do the classes have?',
    emptyGrades: (grades: string) => `What is planned for grade ${grades}?`,
    noAssessment: () => 'What does the student like to do? “Explore careers” can ask it.',
    noDate: () => 'On which day were the activities answered?',
    noInstrument: () => 'What are the activities called?',
    noAfterSchool: () => 'What does the student want after high school: work, learning, living?',
    noStrengths: () => 'What does the student do well?',
    noHelps: () => 'What helps the student?',
    noMarks: () => 'Which grades did the student get?',
    noExperiences: () => 'What has the student done outside class: jobs, clubs, caring for family?',
  },
  questionsOwn: {
    noCourses: () => 'Which classes do you take and plan?',
    noYear: (names: string) =>
      names ? `In which school year: ${isolatedLast(names)}` : 'In which school years are the classes?',
    noTitle: () => 'What is the class called that has no name?',
    noCredits: (names: string) =>
      names ? `How many credits: ${isolatedLast(names)}` : 'How many credits do the classes have?',
    emptyGrades: (grades: string) => `What do you plan for grade ${grades}?`,
    noAssessment: () => 'What do you like to do? “Explore careers” can ask you.',
    noDate: () => 'On which day did you answer the activities?',
    noInstrument: () => 'What are the activities called?',
    noAfterSchool: () => 'What do you want after high school: work, learning, living?',
    noStrengths: () => 'What do you do well?',
    noHelps: () => 'What helps you?',
    noMarks: () => 'Which grades did you get?',
    noExperiences: () => 'What have you done outside class: jobs, clubs, caring for family?',
  },

  copy: 'Copy',
  download: 'Download as text',
  buttonOf: (button: string, title: string) => `${button}: ${title}`,
  copied: 'Copied. You can paste it into the IEP system.',
  selected: 'The text is selected. Copy it with Ctrl and C, or with Command and C.',
  cannotDownload: 'Nothing can be downloaded here. You can copy the text.',
  downloaded: (name: string) => `It is in a file: ${isolated(name)}. Look in your downloads.`,

  text: textWords,
};

/** The words of what a plan says for an IEP. */
export type CrosswalkStatementWords = typeof en;
