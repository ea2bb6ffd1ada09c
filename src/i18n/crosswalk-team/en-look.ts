import { isolated } from '../format.js';

/** A look through the IEP, point by point, in English. */
export const lookWords = {
  look: {
    heading: 'A look through',
    help: 'This is what teams look for when they plan for adult life. Each point stands alone. It helps to talk. It is no finding and no grade.',
    law: (citation: string) => `See the law: ${isolated(citation)}`,
    /** A district's own points bring their own names. */
    items: {
      postsecondaryGoals: 'Goals for work and for learning after high school',
      updatedAnnually: 'Looked at again within a year',
      transitionAssessment: 'A look at interests and skills',
      transitionServices: 'Help to get ready for adult life',
      coursesOfStudy: 'Classes that lead to the goals',
      annualGoals: 'Goals for this year that lead to life after high school',
      studentInvited: 'The student is invited',
      agencyInvited: 'Offices from outside are invited, once somebody said yes',
      ageOfMajority: 'Word about adult rights',
    },
    states: { met: 'It is there', notMet: 'Not yet', notDue: 'Not due yet', cannotTell: 'Cannot tell' },
    reasons: {
      found: 'What is looked for is there. Whether the words are good enough, people say.',
      missing: 'This copy says nothing of the kind.',
      stale: 'The team had to look at the IEP again before today.',
      undated: 'This copy does not say when the IEP was written, or is looked at again.',
      notLoaded: 'It may stand in a part that is not here.',
      notLinked: 'Nobody has linked a goal for this year with a goal for after high school.',
      notRecorded: 'A copy does not tell this. Look in the IEP at school.',
    },
    where: 'Where it stands',
    whereMissing: 'Where it would stand',
    goTo: (row: string) => `Go to: ${isolated(row)}`,
  },
};
