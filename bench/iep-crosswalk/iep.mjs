// A plan of 12 goals and an IEP of 60 items, made up.

const domains = ['employment', 'education', 'independentLiving', 'academic'];
const goalCount = 12;

/** How many items of each section; 60 in all. */
const sections = {
  strengths: 2,
  transitionAssessment: 3,
  employmentGoal: 2,
  educationGoal: 2,
  independentLivingGoal: 2,
  annualGoal: 8,
  presentLevels: 5,
  progressReport: 5,
  coursesOfStudy: 2,
  diplomaPath: 1,
  instruction: 4,
  communityExperiences: 2,
  employmentAndAdultLiving: 2,
  relatedServices: 4,
  accommodation: 6,
  modification: 2,
  assistiveTechnology: 2,
  agencyLinkage: 1,
  agencyInvitation: 1,
  preEmploymentTransition: 1,
  teamMember: 2,
  annualReview: 1,
};

/** The goals as a fixture writes them. */
export const goalDrafts = Array.from({ length: goalCount }, (_, place) => ({
  studentWords: `Goal ${place + 1}: do the work of a licensed electrician, one step further each year.`,
  domain: domains[place % domains.length],
  endDate: '2027-05-21',
  benchmarks: [{ schoolYear: 2027, description: `Show part ${place + 1} of it to somebody who knows.` }],
  progress: [{ on: '2026-10-02', date: '2026-10-02', note: `Part ${place + 1} went well.` }],
}));

/** The extract as a district's system hands it over. */
export const extractFile = {
  schema: 1,
  source: { system: 'Bench', exportedOn: '2026-09-01' },
  iepDate: '2026-08-20',
  annualReviewDate: '2027-08-19',
  transferOfRightsDate: '2028-04-11',
  birthDate: '2010-04-11',
  gradeLevel: 11,
  items: Object.entries(sections).flatMap(([section, count]) =>
    Array.from({ length: count }, (_, place) => ({
      ...{ id: `b-${section}-${place}`, section },
      words: `What the IEP says about ${section}, number ${place + 1}, as its team wrote it down.`,
      ...(section === 'teamMember' ? { name: `Somebody ${place + 1}.` } : {}),
      ...(section === 'accommodation' ? { applicability: 'All classes' } : {}),
      ...(section === 'relatedServices' ? { provider: 'Somebody', frequency: 'Once a week' } : {}),
    })),
  ),
};

/** Pairs that are linked, one for each time: a goal by its place, an item by its id, and the row both stand in. */
export const links = [
  { goal: 0, item: 'b-employmentGoal-0', row: 'careerGoal' },
  { goal: 4, item: 'b-employmentGoal-1', row: 'careerGoal' },
  { goal: 1, item: 'b-educationGoal-0', row: 'educationGoal' },
  { goal: 5, item: 'b-educationGoal-1', row: 'educationGoal' },
  { goal: 8, item: 'b-employmentGoal-0', row: 'careerGoal' },
  { goal: 9, item: 'b-educationGoal-0', row: 'educationGoal' },
];
