/** The names of a row and of its two sides, and what it is for. Hard words stand once, in brackets, as the law has them. */
export interface RowWords {
  readonly name: string;
  /** The part of the plan; undefined where a plan holds nothing of the kind. */
  readonly plan?: string;
  /** The part of the IEP. */
  readonly iep: string;
  readonly sentence: string;
  /** What the hard word means. */
  readonly help?: string;
}

/** The rows that have words of ours. */
export type RowId =
  | 'strengths'
  | 'interests'
  | 'careerGoal'
  | 'educationGoal'
  | 'livingGoal'
  | 'benchmarks'
  | 'progress'
  | 'presentLevels'
  | 'courses'
  | 'diploma'
  | 'activities'
  | 'experiences'
  | 'instruction'
  | 'services'
  | 'accommodations'
  | 'modifications'
  | 'technology'
  | 'summary'
  | 'linkages'
  | 'people'
  | 'agencies'
  | 'review'
  | 'family'
  | 'rights'
  | 'preEts'
  | 'incorporated';

/** The rows in plain words, in English. */
export const rowNames: Readonly<Record<RowId, RowWords>> = {
  strengths: {
    name: 'Strengths',
    plan: 'Strengths, and jobs that were kept',
    iep: 'What goes well and what is liked (strengths, preferences and interests)',
    sentence: 'What somebody does well and likes. Both plans start here.',
  },
  interests: {
    name: 'Interests',
    plan: 'Answers about interests',
    iep: 'A look at interests and skills (age-appropriate transition assessment)',
    sentence: 'What somebody likes to do can point to work that fits.',
    help: 'It asks what a student likes and can do. It is no test to pass.',
  },
  careerGoal: {
    name: 'Work after high school',
    plan: 'Goals for work',
    iep: 'Goal for work (postsecondary goal: employment)',
    sentence: 'The job to aim for.',
    help: 'What the student wants to do after high school.',
  },
  educationGoal: {
    name: 'Learning after high school',
    plan: 'Goals for college or training',
    iep: 'Goal for learning (postsecondary goal: education and training)',
    sentence: 'College, training or another way to learn more.',
    help: 'What the student wants to learn after high school.',
  },
  livingGoal: {
    name: 'Life as an adult',
    plan: 'Goals for living on one’s own',
    iep: 'Goal for daily life (postsecondary goal: independent living)',
    sentence: 'A home, money, getting around and free time.',
    help: 'How and where the student wants to live after high school.',
  },
  benchmarks: {
    name: 'Goals for this year',
    plan: 'Goals for now, and how far to get this year',
    iep: 'Goals for this year (annual goals)',
    sentence: 'What to reach by the end of the year.',
    help: 'A goal the school helps with. It can be counted, and it lasts a year.',
  },
  progress: {
    name: 'How it is going',
    plan: 'Notes about how it is going',
    iep: 'Reports about this year’s goals (progress reports)',
    sentence: 'What was done, seen or learned on the way to a goal.',
  },
  presentLevels: {
    name: 'How school is going now',
    plan: 'Classes with marks',
    iep: 'How it is going now (present levels)',
    sentence: 'What goes well in class, and what is still hard.',
    help: 'What goes well now, and what is still hard. The goals of the year start from here.',
  },
  courses: {
    name: 'Classes',
    plan: 'Classes in the plan',
    iep: 'Classes that lead to the goals (courses of study)',
    sentence: 'The classes on the way to graduation. Both plans should name the same ones.',
  },
  diploma: {
    name: 'Way to finish school',
    plan: 'Diploma to aim for',
    iep: 'Diploma or credential the team named',
    sentence: 'Which diploma or credential the classes lead to.',
  },
  activities: {
    name: 'Clubs and activities',
    plan: 'Clubs, and goals outside class',
    iep: 'Taking part outside class (nonacademic and extracurricular activities)',
    sentence: 'Clubs, sports, music and other things beside classes.',
  },
  experiences: {
    name: 'Work and community',
    plan: 'What was done outside class',
    iep: 'Learning at work and in the community (community experiences, employment and adult living)',
    sentence: 'Jobs, visits, helping out and caring for family. It all counts.',
    help: 'Help to get ready for adult life: classes, visits, work and more.',
  },
  instruction: {
    name: 'Skills to learn',
    plan: 'Goals that build skills',
    iep: 'Lessons for adult life (transition services: instruction)',
    sentence: 'Skills for school, for work and for speaking up.',
    help: 'Help to get ready for adult life: classes, visits, work and more.',
  },
  services: {
    name: 'Help from others',
    iep: 'Services (related services, daily living skills, vocational evaluation)',
    sentence: 'People at school who help to reach the goals.',
  },
  accommodations: {
    name: 'What helps in class',
    plan: 'What helps, in the student’s words',
    iep: 'What helps (accommodations)',
    sentence: 'It changes how somebody learns, not what they learn.',
    help: 'It changes how a student learns, not what they learn.',
  },
  modifications: {
    name: 'Changed class work',
    plan: 'Classes that are changed',
    iep: 'Changed class work (modifications)',
    sentence: 'It changes what is learned. Ask which diploma such a class counts for.',
    help: 'It changes what a student learns. Ask which diploma it counts for.',
  },
  technology: {
    name: 'Tools that help',
    iep: 'Tools that help (assistive technology)',
    sentence: 'Apps, devices and other tools, at school and at home.',
  },
  summary: {
    name: 'Summary to take along',
    plan: 'Goals that were reached, and what was done',
    iep: 'Summary at the end of school (summary of performance)',
    sentence: 'What somebody can do and what helps, to show at college or at work.',
    help: 'What the student can do and what helps. The school writes it in the last year.',
  },
  linkages: {
    name: 'Help after high school',
    iep: 'Offices that may help (agency linkages)',
    sentence: 'Offices that may help with work, with college or with paying for it.',
  },
  people: {
    name: 'People around the plan',
    plan: 'Adults in the plan',
    iep: 'People on the team (IEP team)',
    sentence: 'Who helps, and who comes to the meeting. The student comes first.',
  },
  agencies: {
    name: 'Guests from outside school',
    plan: 'People of other offices in the plan',
    iep: 'Offices that are invited, and who said yes to it (agency invitation, with consent)',
    sentence: 'People from outside come only if the family or the adult student says yes.',
  },
  review: {
    name: 'Looking at it again',
    plan: 'When the plan was read or agreed to',
    iep: 'Yearly meeting (annual review)',
    sentence: 'At least once a year, everybody looks at both plans.',
  },
  family: {
    name: 'Family',
    plan: 'When the family read the plan or agreed to it',
    iep: 'How the family takes part (parent participation)',
    sentence: 'The family reads, takes part and gets a copy, in its own language.',
  },
  rights: {
    name: 'Rights as an adult',
    plan: 'Who decides about school now',
    iep: 'What the IEP says about these rights (transfer of rights)',
    sentence: 'At a certain birthday, the state may let the student decide about the IEP.',
    help: 'A state may give the rights about the IEP to the student. In most states that is at 18. The right to see school records is another one. It goes over at 18 in every state.',
  },
  preEts: {
    name: 'Getting to know work',
    iep: 'Getting to know work (pre-employment transition services)',
    sentence: 'Help to get to know jobs while still in school.',
  },
  incorporated: {
    name: 'What the plan takes in',
    iep: 'Parts of the IEP that belong into the plan',
    sentence: 'South Carolina asks that the plan takes in what the IEP says.',
  },
};
