import { iepSections, type IepSection } from '../../model/iep.js';
import { plainName } from '../../tables/map-columns.js';
import { iepFacts, type IepFact } from './read-dates.js';
import { spanishFacts, spanishSections } from './spanish-names.js';

/** People write these with or without the words “transition service” before them. */
const serviceNames = (...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => [name, `Transition service: ${name}`, `Transition services: ${name}`]);

const goalNames = (area: string): readonly string[] =>
  ['Postsecondary goal', 'Measurable postsecondary goal', 'Post-school goal'].map(
    (goal) => `${goal}: ${area}`,
  );

/**
 * What people and standards call the sections of an IEP, in a CSV file. Case, blanks and signs do not
 * matter. Names of CEDS are given in full; the names of the sections themselves are understood as well.
 */
export const sectionNames: Readonly<Record<IepSection, readonly string[]>> = {
  strengths: [
    'Strength',
    'Student strengths',
    'Strengths, preferences, and interests',
    'Strengths, interests, and preferences',
    'Student strengths, preferences, and interests',
    'IEP Present Level Student Strengths Description',
  ],
  transitionAssessment: [
    'Transition assessments',
    'Age-appropriate transition assessment',
    'Age-appropriate transition assessments',
  ],
  employmentGoal: ['Employment goals', ...goalNames('employment'), ...goalNames('career')],
  educationGoal: [
    'Education goals',
    'Education and training goal',
    'Training goal',
    ...goalNames('education'),
    ...goalNames('training'),
    ...goalNames('education and training'),
    ...goalNames('education or training'),
  ],
  independentLivingGoal: ['Independent living goals', ...goalNames('independent living')],
  annualGoal: [
    'Annual goals',
    'Goals for this year',
    'Measurable annual goal',
    'Measurable annual goals',
    'IEP goal',
    'IEP goals',
  ],
  progressReport: [
    'Progress reports',
    'Progress',
    'Progress on annual goals',
    'Individualized Program Service Plan Progress Report Description',
  ],
  presentLevels: [
    'Present level',
    'PLAAFP',
    'Present levels of academic achievement and functional performance',
    'IEP Present Level Academic Description',
    'IEP Present Level Functional Description',
    'IEP Present Level General Education Description',
  ],
  coursesOfStudy: ['Course of study', 'Courses'],
  diplomaPath: ['Diploma', 'Diploma option', 'Diploma decision', 'Expected high school outcome'],
  nonacademicParticipation: [
    'Nonacademic and extracurricular participation',
    'Extracurricular activities',
    'Nonacademic activities',
  ],
  instruction: serviceNames('Instruction'),
  communityExperiences: serviceNames('Community experiences', 'Community experience'),
  employmentAndAdultLiving: serviceNames(
    'Employment and adult living',
    'Employment and adult living objectives',
    'Employment and other post-school adult living objectives',
  ),
  relatedServices: serviceNames('Related services', 'Related service'),
  dailyLivingSkills: serviceNames('Daily living skills', 'Acquisition of daily living skills'),
  functionalVocationalEvaluation: serviceNames('Functional vocational evaluation'),
  accommodation: [
    'Accommodations',
    'Testing accommodation',
    'Testing accommodations',
    'Assessment accommodations',
    'Individualized Program Accommodation Description',
  ],
  modification: ['Modifications', 'Program modifications'],
  assistiveTechnology: ['Assistive technology devices and services', 'AT'],
  summaryOfPerformance: ['SOP'],
  agencyLinkage: ['Agency linkages', 'Linkages', 'Interagency linkages'],
  teamMember: [
    'Team members',
    'IEP team',
    'IEP team member',
    'IEP team members',
    'Individualized Program Service Plan Meeting Participants',
  ],
  agencyInvitation: ['Agency invitations', 'Agency invited', 'Agencies invited', 'Agency representative'],
  annualReview: ['Annual IEP review'],
  parentParticipation: ['Family participation', 'Parent input', 'Family input'],
  transferOfRights: [
    'Age of majority',
    'Transfer of rights at age of majority',
    'IEP Transfer of Rights Statement',
  ],
  preEmploymentTransition: [
    'Pre-ETS',
    'Pre-employment transition services',
    'Pre-employment transition service',
  ],
  localProvision: ['Local provisions', 'State or local provision'],
};

/** What people and standards call the facts of the IEP as a whole, each in a row of its own. */
export const factNames: Readonly<Record<IepFact, readonly string[]>> = {
  iepDate: [
    'Date of IEP',
    'Date of the IEP',
    'IEP finalized date',
    'Individualized Program Date',
    'Individualized Program Service Plan Date',
  ],
  annualReviewDate: [
    'Annual review due',
    'Next annual review',
    'Date of next annual review',
    'IEP end date',
    'Individualized Program Service Plan End Date',
  ],
  transferOfRightsDate: ['Date of transfer of rights', 'Age of majority date'],
  birthDate: ['Birthday', 'Birthdate', 'Date of birth', 'DOB'],
  gradeLevel: ['Grade'],
};

/** What a row of a CSV file is about: an item of a section, or a fact of the IEP as a whole. */
export type RowMeaning = { readonly section: IepSection } | { readonly fact: IepFact };

/** Finds what a name in the column of sections means, in English or in Spanish. */
export function rowMeaning(name: string): RowMeaning | undefined {
  return meanings.get(plainName(name));
}

const meanings: ReadonlyMap<string, RowMeaning> = new Map<string, RowMeaning>([
  ...iepSections.flatMap((section) =>
    [section, ...sectionNames[section], ...spanishSections[section]].map(
      (name) => [plainName(name), { section }] as const,
    ),
  ),
  ...iepFacts.flatMap((fact) =>
    [fact, ...factNames[fact], ...spanishFacts[fact]].map((name) => [plainName(name), { fact }] as const),
  ),
]);
