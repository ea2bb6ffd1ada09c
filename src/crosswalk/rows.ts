import type { Citation, CrosswalkRow } from './row.js';

/** A place in title 34 of the Code of Federal Regulations, part 300 (IDEA). */
const cfr = (section: string): Citation => ({ words: `34 CFR 300.${section}` });

/** The same, not yet compared with the text of the regulation. */
const unconfirmed = (section: string): Citation => ({ ...cfr(section), isUnconfirmed: true });

/** What begins with transition planning, where it fits the student: “where appropriate”, “as needed”. */
const whereFitting = { due: 'transition', isWhereFitting: true } as const;

/**
 * The rows that hold a plan beside an IEP, made by matching what the states of Colorado, South
 * Carolina, Arizona and Washington ask of a plan with what IDEA asks of an IEP. Their names and
 * sentences are in the dictionary, by id.
 */
export const crosswalkRows: readonly CrosswalkRow[] = [
  {
    ...{ id: 'strengths', group: 'goals', plan: 'strengths', iep: ['strengths'] },
    citations: [cfr('43(a)(2)'), cfr('320(b)(1)'), unconfirmed('324(a)(1)(i)')],
    ...{ direction: 'planToIep', owner: 'student', strength: 'mostly', indicator13: [3] },
  },
  {
    ...{ id: 'interests', group: 'goals', plan: 'interests', iep: ['transitionAssessment'] },
    citations: [cfr('320(b)(1)')],
    ...{
      direction: 'planToIep',
      owner: 'shared',
      strength: 'partially',
      indicator13: [3],
      due: 'transition',
    },
  },
  {
    ...{ id: 'careerGoal', group: 'goals', plan: 'careerGoals', iep: ['employmentGoal'] },
    citations: [cfr('320(b)(1)')],
    ...{ direction: 'both', owner: 'shared', strength: 'mostly', indicator13: [1, 2], due: 'transition' },
  },
  {
    ...{ id: 'educationGoal', group: 'goals', plan: 'educationGoals', iep: ['educationGoal'] },
    citations: [cfr('320(b)(1)')],
    ...{ direction: 'both', owner: 'shared', strength: 'mostly', indicator13: [1, 2], due: 'transition' },
  },
  {
    ...{ id: 'livingGoal', group: 'goals', plan: 'livingGoals', iep: ['independentLivingGoal'] },
    citations: [cfr('320(b)(1)')],
    ...{
      direction: 'iepToPlan',
      owner: 'team',
      strength: 'minimally',
      indicator13: [1, 2],
    },
    ...whereFitting,
  },
  {
    ...{ id: 'benchmarks', group: 'goals', plan: 'benchmarks', iep: ['annualGoal'] },
    citations: [cfr('320(a)(2)')],
    ...{ direction: 'both', owner: 'team', strength: 'partially', indicator13: [6] },
  },
  {
    ...{ id: 'progress', group: 'goals', plan: 'progress', iep: ['progressReport'] },
    citations: [cfr('320(a)(3)')],
    ...{ direction: 'planToIep', owner: 'shared', strength: 'partially' },
  },
  {
    ...{ id: 'presentLevels', group: 'courses', plan: 'marks', iep: ['presentLevels'] },
    citations: [cfr('320(a)(1)')],
    ...{ direction: 'both', owner: 'team', strength: 'partially' },
  },
  {
    ...{ id: 'courses', group: 'courses', plan: 'courses', iep: ['coursesOfStudy'] },
    citations: [cfr('320(b)(2)')],
    ...{
      direction: 'planToIep',
      owner: 'shared',
      strength: 'equivalent',
      indicator13: [5],
      due: 'transition',
    },
  },
  {
    ...{ id: 'diploma', group: 'courses', plan: 'graduationPlan', iep: ['diplomaPath'] },
    citations: [{ words: 'SC Reg 43-235 A(3)' }, unconfirmed('102(a)(3)')],
    ...{ direction: 'both', owner: 'team', strength: 'equivalent', indicator13: [5] },
  },
  {
    ...{ id: 'activities', group: 'goals', plan: 'activities', iep: ['nonacademicParticipation'] },
    citations: [unconfirmed('320(a)(4)'), unconfirmed('320(a)(5)'), cfr('107')],
    ...{ direction: 'both', owner: 'student', strength: 'partially' },
  },
  {
    ...{ id: 'experiences', group: 'goals', plan: 'workExperiences' },
    iep: ['communityExperiences', 'employmentAndAdultLiving'],
    citations: [cfr('43(a)(2)(iii)'), cfr('43(a)(2)(iv)')],
    ...{ direction: 'both', owner: 'shared', strength: 'mostly', indicator13: [4] },
    ...whereFitting,
  },
  {
    ...{ id: 'instruction', group: 'supports', plan: 'skills', iep: ['instruction'] },
    citations: [cfr('43(a)(2)(i)')],
    ...{ direction: 'both', owner: 'shared', strength: 'partially', indicator13: [4] },
    ...whereFitting,
  },
  {
    ...{ id: 'services', group: 'supports' },
    iep: ['relatedServices', 'dailyLivingSkills', 'functionalVocationalEvaluation'],
    citations: [cfr('43(a)(2)(ii)'), cfr('43(a)(2)(v)'), cfr('320(a)(4)')],
    ...{ direction: 'iepToPlan', owner: 'team', strength: 'minimally', indicator13: [4] },
  },
  {
    ...{ id: 'accommodations', group: 'supports', plan: 'whatHelps', iep: ['accommodation'] },
    citations: [cfr('320(a)(4)'), cfr('320(a)(6)')],
    ...{ direction: 'iepToPlan', owner: 'student', strength: 'partially' },
  },
  {
    ...{ id: 'modifications', group: 'courses', plan: 'modifiedCourses', iep: ['modification'] },
    citations: [cfr('320(a)(4)')],
    ...{ direction: 'iepToPlan', owner: 'team', strength: 'equivalent', indicator13: [5] },
  },
  {
    ...{ id: 'technology', group: 'supports', iep: ['assistiveTechnology'] },
    citations: [unconfirmed('324(a)(2)(v)')],
    ...{ direction: 'iepToPlan', owner: 'team', strength: 'partially' },
  },
  {
    ...{ id: 'summary', group: 'dates', plan: 'achievements', iep: ['summaryOfPerformance'] },
    citations: [{ words: '20 USC 1414(c)(5)(B)(ii)' }, unconfirmed('305(e)(3)')],
    ...{ direction: 'planToIep', owner: 'shared', strength: 'partially', due: 'leaving' },
  },
  {
    ...{ id: 'linkages', group: 'people', iep: ['agencyLinkage'] },
    citations: [cfr('43(a)(1)')],
    ...{
      direction: 'planToIep',
      owner: 'shared',
      strength: 'minimally',
      indicator13: [4],
    },
    ...whereFitting,
  },
  {
    ...{ id: 'people', group: 'people', plan: 'people', iep: ['teamMember'] },
    citations: [cfr('321(a)'), cfr('321(b)(1)')],
    ...{ direction: 'both', owner: 'student', strength: 'partially', indicator13: [7] },
  },
  {
    ...{ id: 'agencies', group: 'people', plan: 'agencies', iep: ['agencyInvitation'] },
    citations: [cfr('321(b)(3)'), { words: '20 USC 1416(a)(3)(B)' }],
    ...{ direction: 'both', owner: 'team', strength: 'mostly', indicator13: [8] },
    ...whereFitting,
  },
  {
    ...{ id: 'review', group: 'dates', plan: 'yearlyReview', iep: ['annualReview'] },
    citations: [unconfirmed('324(b)(1)(i)')],
    ...{ direction: 'both', owner: 'shared', strength: 'mostly', indicator13: [2] },
  },
  {
    ...{ id: 'family', group: 'people', plan: 'familyReview', iep: ['parentParticipation'] },
    citations: [cfr('322')],
    ...{ direction: 'both', owner: 'family', strength: 'mostly' },
  },
  {
    ...{ id: 'rights', group: 'dates', plan: 'age', iep: ['transferOfRights'] },
    citations: [cfr('320(c)'), cfr('520'), { words: '34 CFR 99.5(a)' }],
    ...{ direction: 'iepToPlan', owner: 'team', strength: 'equivalent', due: 'transferOfRights' },
  },
  {
    ...{ id: 'preEts', group: 'supports', iep: ['preEmploymentTransition'] },
    citations: [{ words: '34 CFR 361.48(a)', isUnconfirmed: true }],
    ...{ direction: 'both', owner: 'agency', strength: 'partially', indicator13: [4, 8] },
    ...whereFitting,
  },
  {
    ...{ id: 'incorporated', group: 'dates', iep: ['localProvision'], states: ['SC'] },
    citations: [{ words: 'SC Code 59-59-140(6)' }],
    ...{ direction: 'iepToPlan', owner: 'team', strength: 'mostly' },
  },
];
