import type { IepSection } from '../model/iep.js';
import type { ChecklistItem } from '../packs/crosswalk-part.js';
import type { StatePack } from '../packs/state-pack.js';
import { stateOf } from './state-ages.js';

const services: readonly IepSection[] = [
  'instruction',
  'communityExperiences',
  'employmentAndAdultLiving',
  'relatedServices',
  'dailyLivingSkills',
  'functionalVocationalEvaluation',
  'agencyLinkage',
];

const goals: ChecklistItem = {
  id: 'postsecondaryGoals',
  check: 'present',
  sections: [['employmentGoal'], ['educationGoal']],
};
const assessment: ChecklistItem = {
  id: 'transitionAssessment',
  check: 'present',
  sections: [['transitionAssessment']],
};
const transitionServices: ChecklistItem = {
  id: 'transitionServices',
  check: 'present',
  sections: [services],
};
const courses: ChecklistItem = { id: 'coursesOfStudy', check: 'present', sections: [['coursesOfStudy']] };
const annualGoals: ChecklistItem = { id: 'annualGoals', check: 'related', sections: [['annualGoal']] };
const invited: ChecklistItem = { id: 'studentInvited', check: 'invited', sections: [['teamMember']] };
const agencies: ChecklistItem = { id: 'agencyInvited', check: 'consent', sections: [['agencyInvitation']] };

/** The eight items of Indicator 13 (20 USC 1416(a)(3)(B)), in the order of the federal checklist. */
const federal: readonly ChecklistItem[] = [
  goals,
  { id: 'updatedAnnually', check: 'updated', sections: [['employmentGoal', 'educationGoal']] },
  assessment,
  transitionServices,
  courses,
  annualGoals,
  invited,
  agencies,
];

/**
 * What states ask in place of it. Wisconsin's Postsecondary Transition Plan has eight parts of its own: the
 * age of majority is one, that the goals are updated is none, and services take in pre-employment ones.
 */
const states: Readonly<Record<string, readonly ChecklistItem[]>> = {
  WI: [
    invited,
    assessment,
    goals,
    annualGoals,
    { ...transitionServices, sections: [[...services, 'preEmploymentTransition']] },
    agencies,
    courses,
    { id: 'ageOfMajority', check: 'present', sections: [['transferOfRights']], due: 'transferOfRights' },
  ],
};

/** The items of the self-check in a place: of the pack, else the state, else federal law. */
export function checklistFor(
  pack: StatePack | undefined,
  state: string | undefined = stateOf(pack),
): readonly ChecklistItem[] {
  const own = state !== undefined && Object.hasOwn(states, state) ? states[state] : undefined;
  return pack?.crosswalk?.checklist ?? own ?? federal;
}
