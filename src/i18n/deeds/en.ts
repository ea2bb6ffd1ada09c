/** Words about what every element lets people do with a plan, in English. This is the type of every other language. */
export const deedWords = {
  whoCanRead: 'You, your family and your school can read this.',
  whoCanReadOther: 'The student, the family and the school can read this.',
  opening: 'Opening …',
  undo: 'Undo',
  redo: 'Redo',
  partMissing: 'This part could not be loaded. Your words are safe.',
  tryAgain: 'Try again',

  dateFaults: {
    unfinished: 'This date is not finished, or there is no such day.',
    'out-of-range': 'Give a year from 1900 to 2199.',
    'no-number': 'Give the month, the day and the year.',
  },
  numberFaults: {
    unfinished: 'This number is not finished.',
    'out-of-range': 'This number is too small or too large.',
    'no-number': 'Give a number, such as 12 or 2.5.',
  },
  faultKept: 'What you typed is still here. It is not saved yet.',

  changedElsewhere: 'Changed somewhere else while you write. It now says:',
  changedElsewhereHelp: 'Go on writing. Both changes are put together when they fit.',
  refused: {
    forbidden: 'You may not change this. What you wrote is still here, so you can copy it.',
    tooLong: 'This text is too long to save. What you wrote is still here. Make it shorter.',
    readOnly: 'This cannot be changed right now. What you wrote is still here, so you can copy it.',
  },
  /** A value or a tick that is as it was before. */
  takenBack: {
    forbidden: 'You may not change this. It is as it was before.',
    readOnly: 'This cannot be changed right now. It is as it was before.',
  },

  me: 'You',
  you: 'You, on another page or device',
  somebody: 'Somebody else',
  nothing: 'Empty',
  cancel: 'Cancel',

  roles: {
    student: 'Student',
    adultStudent: 'Student',
    guardian: 'Guardian',
    parent: 'Parent',
    actingParent: 'Person acting as parent',
    designee: 'Someone the family picked',
    educationalDecisionMaker: 'Educational decision maker',
    counselor: 'School counselor',
    careerSpecialist: 'Career specialist',
    caseManager: 'IEP teacher',
    teacher: 'Teacher',
    paraprofessional: 'Classroom helper',
    specialist: 'Specialist',
    mentor: 'Mentor',
    interpreter: 'Interpreter',
    administrator: 'School leader',
    agencyRepresentative: 'Agency',
    schoolStaff: 'School staff',
  },
};

/** What is said of it to those who listen to the screen, in English. */
export const deedSaid = {
  redone: 'Done again.',
  changedSince: 'Somebody else has changed this since. It stays as it is now.',
  answered: 'Thank you. That is settled.',
  changedElsewhere: 'This text was changed somewhere else. The new text is below the box.',
};

/** The words every element that changes a plan has. */
export type DeedWords = typeof deedWords;

/** What every such element says. */
export type DeedSaid = typeof deedSaid;
