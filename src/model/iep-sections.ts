/**
 * The parts of an IEP that stand beside a plan, in the words of 34 CFR 300.320, 300.43(a)(2) and
 * 300.321; the six kinds of transition services are parts of their own, for not all are for everybody.
 */
export const iepSections = [
  'strengths',
  'transitionAssessment',
  'employmentGoal',
  'educationGoal',
  'independentLivingGoal',
  'annualGoal',
  'progressReport',
  'presentLevels',
  'coursesOfStudy',
  'diplomaPath',
  'nonacademicParticipation',
  'instruction',
  'communityExperiences',
  'employmentAndAdultLiving',
  'relatedServices',
  'dailyLivingSkills',
  'functionalVocationalEvaluation',
  'accommodation',
  'modification',
  'assistiveTechnology',
  'summaryOfPerformance',
  'agencyLinkage',
  'teamMember',
  'agencyInvitation',
  'annualReview',
  'parentParticipation',
  'transferOfRights',
  'preEmploymentTransition',
  'localProvision',
] as const;
export type IepSection = (typeof iepSections)[number];

/**
 * The parts that are for the IEP team alone, the student's family in it: what shows how a disability
 * affects a student. The others are for everybody who may load an IEP at all.
 */
const teamSections: ReadonlySet<IepSection> = new Set<IepSection>([
  'independentLivingGoal',
  'annualGoal',
  'presentLevels',
  'diplomaPath',
  'relatedServices',
  'dailyLivingSkills',
  'functionalVocationalEvaluation',
  'accommodation',
  'modification',
  'assistiveTechnology',
  'agencyInvitation',
  'localProvision',
]);

/** The kinds of documents an IEP is kept in here, by who may load them. */
export const iepKinds = ['iep-shared', 'iep-team'] as const;
export type IepKind = (typeof iepKinds)[number];

/** The document a part of an IEP is kept in. */
export function iepKindOf(section: IepSection): IepKind {
  return teamSections.has(section) ? 'iep-team' : 'iep-shared';
}
