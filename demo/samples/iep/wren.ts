import { importIepJson } from 'ilp-elements/crosswalk/import';
import { wren, wrensCaseManager } from '../../../stories/fixtures/people.js';
import { iepPairOf } from './hand-over.js';

/**
 * The extract of Wren's IEP as a district's system wrote it, eight months ago: older than the day by which
 * the team had to look at the IEP again, so that a newer one may be in force.
 */
export const wrensExtractFile = {
  schema: 1,
  source: { system: 'Riverbend special education system', exportedOn: '2026-03-20' },
  iepDate: '2025-11-11',
  annualReviewDate: '2026-11-10',
  transferOfRightsDate: '2028-04-11',
  birthDate: '2010-04-11',
  gradeLevel: 10,
  items: [
    {
      id: 'rb-2201',
      section: 'strengths',
      words: 'Wren sees how things work and explains it clearly in ASL. She works with care and finishes.',
    },
    {
      id: 'rb-2202',
      section: 'transitionAssessment',
      words: 'Likes building and repairing best. Wants work with her hands and her own tools.',
      name: 'Career interest inventory in ASL',
      date: '2025-10-07',
    },
    {
      id: 'rb-2203',
      section: 'employmentGoal',
      words: 'Wren will take part in supported work in manufacturing.',
    },
    {
      id: 'rb-2204',
      section: 'educationGoal',
      words: 'After high school, Wren will complete a training program in a skilled trade.',
    },
    {
      id: 'rb-2205',
      section: 'independentLivingGoal',
      words: 'Wren will choose and set up an apartment with alerts that flash.',
    },
    {
      id: 'rb-2206',
      section: 'annualGoal',
      words: 'Wren will solve four of five problems with angles from drawings of a building.',
      date: '2026-11-10',
    },
    {
      id: 'rb-2207',
      section: 'annualGoal',
      words: 'Wren will plan the interpreter for each work site at least a week ahead.',
      date: '2026-11-10',
    },
    {
      id: 'rb-2208',
      section: 'presentLevels',
      words: 'Wren reads drawings and schedules on her own. Angles in them are what she works on now.',
      date: '2025-11-11',
    },
    {
      id: 'rb-2209',
      section: 'progressReport',
      words: 'Solved three of five problems in February.',
      date: '2026-02-27',
    },
    {
      id: 'rb-2210',
      section: 'coursesOfStudy',
      words: 'English 3, Algebra 2, US History, Circuits 1 at the community college',
    },
    { id: 'rb-2211', section: 'diplomaPath', words: 'Standard diploma in May 2028' },
    {
      id: 'rb-2212',
      section: 'instruction',
      words: 'How to ask for an interpreter, and what the law says about it',
      provider: 'Teacher D.',
      frequency: 'Once a week in fall',
    },
    {
      id: 'rb-2213',
      section: 'communityExperiences',
      words: 'Visit two Deaf-owned shops',
      provider: 'Career specialist T.',
    },
    {
      id: 'rb-2214',
      section: 'employmentAndAdultLiving',
      words: 'Four weeks of supported work on a packing line',
      provider: 'Manufacturing plant',
      date: '2026-06-30',
    },
    {
      id: 'rb-2215',
      section: 'relatedServices',
      words: 'ASL interpreter in college classes and at work sites',
      provider: 'Interpreter W.',
      frequency: 'Every class and shift',
    },
    {
      id: 'rb-2216',
      section: 'accommodation',
      words: 'Notes and slides the day before',
      applicability: 'All classes, college included',
    },
    {
      id: 'rb-2217',
      section: 'accommodation',
      words: 'Captions on every video',
      applicability: 'All classes',
    },
    {
      id: 'rb-2218',
      section: 'accommodation',
      words: 'Test directions in ASL',
      applicability: 'State and district tests',
    },
    {
      id: 'rb-2219',
      section: 'assistiveTechnology',
      words: 'Video relay on her phone, and a pager that shakes for work sites',
    },
    {
      id: 'rb-2220',
      section: 'agencyInvitation',
      words: 'Invited to the next meeting. Consent: asked, not given yet.',
      name: 'Division of Vocational Rehabilitation',
    },
    {
      id: 'rb-2221',
      section: 'agencyLinkage',
      words: 'May pay for tools and an interpreter during an apprenticeship.',
      name: 'Division of Vocational Rehabilitation',
    },
    {
      id: 'rb-2222',
      section: 'preEmploymentTransition',
      words: 'Workplace readiness training in ASL',
      provider: 'Division of Vocational Rehabilitation',
    },
    {
      id: 'rb-2223',
      section: 'transferOfRights',
      words: 'Wren and her parents are told which rights are hers at 18.',
      date: '2027-04-11',
    },
    { id: 'rb-2224', section: 'teamMember', words: 'Student', name: 'Wren A.' },
    { id: 'rb-2225', section: 'teamMember', words: 'Parent, by video', name: 'Parent A.' },
    { id: 'rb-2226', section: 'teamMember', words: 'IEP teacher', name: 'Teacher D.' },
    { id: 'rb-2227', section: 'teamMember', words: 'Career specialist', name: 'Career specialist T.' },
    {
      id: 'rb-2228',
      section: 'parentParticipation',
      words: 'Both parents took part by video, with their own interpreter.',
      date: '2025-11-11',
    },
    {
      id: 'rb-2229',
      section: 'annualReview',
      words: 'The team looks at all of it again.',
      date: '2026-11-10',
    },
  ],
} as const;

/** What came of reading it. */
export const wrensImport = importIepJson(wrensExtractFile);

/** Her IEP, as her case manager brought it in. */
export const iep = iepPairOf(wrensImport, wren, { by: wrensCaseManager, on: '2026-03-20' });
