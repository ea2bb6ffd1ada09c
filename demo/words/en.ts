/** What the portal says to a student in one way and to an adult in another. */
export interface Said {
  readonly navPlan: string;
  readonly navCourses: string;
  readonly coursesTitle: string;
  readonly coursesLead: string;
  readonly careersLead: string;
  readonly navPeople: string;
  readonly navPrivacy: string;
  readonly skip: string;
  readonly title: (name: string) => string;
  readonly lead: string;
  readonly privacyWho: string;
  readonly leaveText: string;
  readonly signedOut: string;
  readonly stillKept: string;
  readonly refusedText: string;
  readonly pageOnly: string;
  readonly calendarHelp: string;
  readonly calendarWords: string;
  readonly calendarButton: string;
  readonly calendarNone: string;
  readonly calendarTitle: string;
  readonly calendarStep: string;
  readonly calendarGoal: string;
}

/** What the page of the plan and the IEP says, by who may read an IEP. */
export interface Beside {
  readonly navBeside: string;
  readonly besideTitle: string;
  readonly besideLead: string;
}

const en = {
  portal: 'Student Portal',
  portalNav: 'Portal',
  navCareers: 'Careers',
  careersTitle: 'Careers',
  navToday: 'Coming up',
  signOut: 'Sign out',
  signingOut: 'Signing out …',
  signIn: 'Sign in again',
  grade: (grade: number) => `Grade\u00A0${grade}`,

  demoBar: 'Demo settings',
  settingStudent: 'Student',
  student: 'student',
  settingViewer: 'Who is looking',
  settingLanguage: 'Language',
  settingTheme: 'Colors',
  themeAuto: 'As this device',
  themeLight: 'Light',
  themeDark: 'Dark',
  startOver: 'Bring back this sample',
  startOverHelp: 'What you wrote about this student goes.',
  nowShown: (student: string, viewer: string) => `Now shown: ${student}, seen by ${viewer}`,

  todayTitle: 'Coming up',
  calendarDone: 'due-dates.ics is saved. Open it with your calendar.',
  peopleTitle: 'People who help',
  privacyTitle: 'Where this is kept',
  privacyBrowser: 'In this demo, plans stay in this browser. Nothing is sent anywhere.',
  privacyPage: 'This plan stays in this page. It is gone when the page is closed. Nothing is sent anywhere.',
  privacyServer:
    'In this demo, plans are kept by a server on this computer. What is not sent yet waits in this browser. Nothing goes anywhere else.',
  footText:
    'Riverbend is made up. So are its schools and students. They live in four states, so that you can see the words of each.',

  leaveTitle: 'Some work is not saved yet',
  leaveEdits: 'Some changes are not saved.',
  leaveProblems: (count: number) =>
    count === 1 ? '1 question waits for an answer.' : `${count} questions wait for an answer.`,
  leaveUnsent: (count: number) =>
    count === 1 ? '1 note was written but not sent.' : `${count} notes were written but not sent.`,
  leaveStay: 'Stay here',
  leaveDiscard: 'Erase it and sign out',

  refusedTitle: 'This browser does not keep plans',
  refusedTry: 'Try again',
  refusedGoOn: 'Go on in this page only',

  beside: {
    own: {
      navBeside: 'My two plans',
      besideTitle: 'My two plans',
      besideLead: 'See your plan beside any other plan you have at school. Get ready for your meeting.',
    },
    family: {
      navBeside: 'My two plans',
      besideTitle: 'My two plans',
      besideLead: 'See the plan beside any other plan at school. Get ready for the meeting.',
    },
    staff: {
      navBeside: 'Plan and IEP',
      besideTitle: 'Plan and IEP',
      besideLead: 'See where both say the same, and where they do not yet. Get ready for the meeting.',
    },
    others: {
      navBeside: 'Plan for meetings',
      besideTitle: 'Plan for meetings',
      besideLead: 'The plan on a page, what the student says, and other plans that you may read.',
    },
  },

  own: {
    navPlan: 'My plan',
    navPeople: 'My people',
    navPrivacy: 'My data',
    skip: 'Skip to my plan',
    title: (_name: string) => 'My plan',
    lead: 'What you want, in your own words. You can change it at any time.',
    navCourses: 'My courses',
    coursesTitle: 'My courses',
    coursesLead: 'See all your years at once. Move things around. You can change it at any time.',
    careersLead: 'Look around. Keep what you like. Nothing is decided by it.',
    privacyWho: 'Each part of your plan says who can read it.',
    leaveText: 'If you erase it, it is gone from this computer. You can also stay and finish it.',
    signedOut: 'You are signed out.',
    stillKept:
      'This device may still hold work of yours. Perhaps it is open in another tab. Sign in again to look.',
    refusedText:
      'A private window or a setting may be the reason. You can go on, but then write down what matters. It is gone when you close this page.',
    pageOnly: 'This page keeps your plan only while it is open. Close it, and your changes are gone.',
    calendarHelp:
      'Take the dates of your plan along. Others may see your calendar, so it says only that something is due.',
    calendarWords: 'Show my words in it',
    calendarButton: 'Save my dates for a calendar',
    calendarNone: 'Nothing in your plan is due from today on.',
    calendarTitle: 'My plan',
    calendarStep: 'A step of my plan',
    calendarGoal: 'A goal of my plan',
  },
  other: {
    navPlan: 'Plan',
    navPeople: 'People',
    navPrivacy: 'Data',
    skip: 'Skip to the plan',
    title: (name: string) => `Plan of ${name}`,
    lead: 'The student writes this plan. You can read it, comment and share ideas.',
    navCourses: 'Courses',
    coursesTitle: 'Courses',
    coursesLead: 'What was taken, what is planned, and what is still to earn.',
    careersLead: 'Look around together. The student keeps what they like.',
    privacyWho: 'You see what your part allows. Nothing else comes into this page.',
    leaveText: 'If you erase it, it is gone from this computer. You can also stay and finish it.',
    signedOut: 'You are signed out.',
    stillKept:
      'This device may still hold work of yours. Perhaps it is open in another tab. Sign in again to look.',
    refusedText:
      'A private window or a setting may be the reason. You can go on, but what you write is gone when you close this page.',
    pageOnly: 'This page keeps the plan only while it is open. Close it, and your changes are gone.',
    calendarHelp:
      'Take the dates of the plan along. Others may see your calendar, so it says only that something is due.',
    calendarWords: 'Show the words of the plan in it',
    calendarButton: 'Save the dates for a calendar',
    calendarNone: 'Nothing in the plan is due from today on.',
    calendarTitle: 'A student’s plan',
    calendarStep: 'A step of a plan',
    calendarGoal: 'A goal of a plan',
  },
};

/** The portal's words in English; the type of every other language. */
export type WordSet = Omit<typeof en, 'own' | 'other'> & { readonly own: Said; readonly other: Said };

export default en;
