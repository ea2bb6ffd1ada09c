import { isolated, isolatedLast } from '../format.js';

/** How the two plans stand in a row, and why, in English. The other plan is the IEP, or a further plan where there is none. */
export const standingWords = {
  standings: {
    aligned: 'They match',
    onlyInPlan: 'Only in my plan',
    onlyInIep: 'Only in my IEP',
    disagree: 'Not the same yet',
    notYetDue: 'Later',
    empty: 'Nothing here yet',
  },
  standingsOther: { onlyInPlan: 'Only in the plan', onlyInIep: 'Only in the IEP' },
  onlyInColumn: (name: string) => `Only in: ${isolated(name)}`,
  reasons: {
    linkedSame: 'Somebody looked at both and said that they are the same.',
    sameWords: 'Both say it in the same words.',
    computed: 'They were compared here, and they fit.',
    iepEmpty: 'The other plan says nothing about it. Should it stand in both?',
    beforeDue: 'The other plan need not say it yet.',
    onlyPlanPartly: 'A part of it stands in the plan alone. Should it stand in both?',
    planEmpty: 'The plan says nothing about it yet. Should it stand in both?',
    noPlanSide: 'A plan has no place for it. It is good to know.',
    onlyIepPartly: 'A part of it stands in the other plan alone. Should it stand in both?',
    notCompared: 'Nobody has said yet whether they mean the same. Talk it over.',
    different: 'They say different things. Both stay as they are. Talk it over.',
    stale: 'One of the two was last looked at more than a year ago.',
    otherDate: 'The IEP names a day that does not fit the birth date.',
    uncheckedDate:
      'The IEP names another day than the age counted here. Nobody has checked that age with the law yet. Ask the school.',
    lateNotice: 'The IEP tells the student of these rights later than a year before.',
    otherHolder: 'The student has reached the birthday, yet the plan says that somebody else decides.',
    due: 'By now, something should stand here.',
    dueUnknown: 'Nobody can tell yet whether something should stand here by now.',
    neither: 'Neither plan says anything about it.',
  },
  /** From when on something matters. */
  later: {
    transition: 'Planning for adult life has to start later.',
    transferOfRights: 'A year before the student decides, the IEP has to say so.',
    leaving: 'It is for the last year of school.',
    on: (day: string) => `From ${isolatedLast(day)}`,
    meeting: (meeting: string, birthday: string) =>
      `From the yearly meeting on ${isolated(meeting)} on. The IEP made there counts on the birthday, ${isolatedLast(birthday)}`,
    in: (schoolYear: string) => `In the school year ${isolatedLast(schoolYear)}`,
    earlier: (schoolYear: string, day: string) =>
      `In the school year ${isolated(schoolYear)}, or from ${isolated(day)} if that is earlier.`,
    unchecked: 'Nobody has checked this age with the law yet. Ask the school.',
    estimate: 'This is a guess from the grade. Nobody gave a birth date.',
  },
};
