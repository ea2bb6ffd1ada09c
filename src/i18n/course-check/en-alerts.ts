import { isolated, isolatedLast } from '../format.js';

/** What should be looked at in a plan of courses, why, and what would settle it, in English. */
export const alertWords = {
  alerts: {
    prerequisiteMissing: 'Another class comes first',
    corequisiteMissing: 'Another class goes with it',
    approvalRequired: 'The school has to say yes',
    minimumGrade: 'A grade is asked for',
    notOffered: 'Not taught at that time',
    duplicate: 'In the plan twice',
    noInfo: 'Something is not known yet',
    failedRequiredCourse: 'Still needed',
    requiredCourseNotFound: 'A class is still to choose',
    insufficientSubjectCredit: 'More credits are needed here',
    insufficientTotalCredits: 'More credits are needed in all',
    markBelowThreshold: 'A higher grade is needed',
    invalidCourse: 'Not in the catalog',
  },
  severities: { blocking: 'To settle', information: 'Good to know', resolved: 'Settled by the school' },

  reasons: {
    asksFor: (names: string) => `It asks for ${isolatedLast(names)}`,
    approval: 'A yes from the school is asked for.',
    approvalBy: (who: string) => `A yes is asked for: ${isolatedLast(who)}`,
    placed: 'Placed by the school.',
    ruleInWords: 'The catalog says:',
    grade: (grades: string) => `It is for these grades: ${grades}.`,
    term: (terms: string) => `It is taught in: ${terms}.`,
    takenOnce: (title: string) => `${isolated(title)} counts once.`,
    takenOften: (title: string, most: number) => `${isolated(title)} counts ${most} times at most.`,
    missingFacts: (facts: string) => `Not known yet: ${facts}.`,
    failed: (names: string) => `It was not passed. It would count for ${isolatedLast(names)}`,
    nothingFits: (count: number) => `Classes still to choose: ${count}.`,
    credits: (left: string, needed: string) => `Still to plan: ${left} of ${needed}.`,
    mark: (mark: string, least: string) =>
      `The grade is ${isolated(mark)}. ${isolated(least)} or better is asked for.`,
    unknownCode: (code: string) => `The catalog has no class with the code ${isolatedLast(code)}`,
  },
  needFaults: {
    tooLate: (title: string) => `${isolated(title)} comes too late in the plan.`,
    markBelow: (title: string, least: string) =>
      `${isolated(least)} or better is asked for in ${isolatedLast(title)}`,
    markBelowRecommended: (title: string, least: string) =>
      `${isolated(least)} or better is a good start in ${isolatedLast(title)}`,
    markPending: (title: string, least: string) =>
      `${isolated(title)} is not over yet. ${isolated(least)} or better is asked for.`,
    markUnknown: (title: string, least: string) =>
      `The grade in ${isolated(title)} is not known. ${isolated(least)} or better is asked for.`,
    timeUnknown: (title: string) => `The plan does not say when ${isolated(title)} is.`,
    courseUnknown: (title: string) => `The catalog does not list ${isolatedLast(title)}`,
  },
  facts: {
    credits: 'credits',
    schoolYear: 'year',
    term: 'term',
    result: 'how it went',
    mark: 'grade',
    course: 'which class',
  },
  remedies: {
    take: (names: string) => `Take ${isolatedLast(names)}`,
    takeBefore: (names: string) => `Take ${isolated(names)} first.`,
    takeBeside: (names: string) => `Take ${isolated(names)} at the same time or before.`,
    moveBefore: (title: string) => `Move ${isolated(title)} to an earlier term.`,
    moveBeside: (title: string) => `Move ${isolated(title)} to the same term or before.`,
    moveToGrades: (grades: string) => `Move it to one of these grades: ${grades}.`,
    moveToTerms: (terms: string) => `Move it to: ${terms}.`,
    mark: (title: string, least: string) => `Earn ${isolated(least)} or better in ${isolatedLast(title)}`,
    approval: 'Ask your school.',
    ask: (own: string, asked: string) => `Ask whether ${isolated(own)} counts as ${isolatedLast(asked)}`,
    approvalBy: (who: string) => `Ask: ${isolatedLast(who)}`,
    enter: (facts: string) => `Add what is missing: ${facts}.`,
    credits: (amount: string) => `Add classes with ${amount}.`,
    remove: 'Take one of them out.',
    replace: 'Choose another class.',
  },
  placed: 'Placed by the school',
  /** A class of another school may stand for the one that is asked for. */
  askWhether: 'Ask whether a class from the other school counts',
  perhapsCounts: (own: string, asked: string) =>
    `Perhaps ${isolated(own)} from the other school counts as ${isolatedLast(asked)}`,
  /** Over a decision about another reason: this one is still open. */
  earlier: 'What the school decided was about something else',
  whatHelps: 'What helps',
  andMore: (names: string, count: number) => `${names} and ${count} more`,
};
