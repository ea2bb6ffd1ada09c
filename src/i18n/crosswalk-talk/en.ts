import { isolated, plural } from '../format.js';
import { consentWords } from './en-consents.js';
import { proposalWords } from './en-proposals.js';

/** What people do about a row, in English. This is the type of every other language. */
export const en = {
  ...proposalWords,
  ...consentWords,
  summary: (count: number) => (count > 0 ? `Talk about this (${count})` : 'Talk about this'),

  waiting: {
    note: (count: number) =>
      plural('en', count, {
        one: '1 question waits for your answer:',
        other: `${count} questions wait for your answer:`,
      }),
  },

  /** Who can read what is written beside the IEP, before it is written. */
  readers: {
    'iep-shared': 'You, your family and your IEP teacher can read this.',
    'iep-team': 'You, your family and your IEP teacher can read this.',
  },
  readersOther: {
    'iep-shared': 'The student, the family and the IEP teacher can read this.',
    'iep-team': 'The family and the IEP teacher can read this. An adult student can, too.',
  },
  /** Where words are kept before they are sent: said under the box, and read with it. */
  untilSent: 'Until you send it, it is kept on this page only.',
  untilSentOther: 'Until you send it, it is kept on this page only.',
  /** Who wrote it, and when. */
  byAt: (name: string, when: string) => `${isolated(name)}, ${isolated(when)}`,
  send: 'Send',

  links: {
    heading: 'These belong together',
    none: 'Nothing is linked yet.',
    plan: 'My plan:',
    planOther: 'The plan:',
    iep: 'My IEP:',
    iepOther: 'The IEP:',
    judgement: 'Do they say the same?',
    same: 'They say the same',
    different: 'Not the same yet',
    unsaid: 'Nobody has said yet',
    reworded: 'Somebody said it before. The words of the IEP have changed since. Please look again.',
    /** What stands in another row than the thing it is linked to: a goal, help for it, or something else. */
    belongsAs: {
      goal: 'This goal belongs to it.',
      help: 'This help belongs to it.',
      other: 'This belongs to it.',
    },
    takeAway: 'Take the link away',
    takeAwayOf: (plan: string, iep: string) =>
      `Take the link away: “${isolated(plan)}” and “${isolated(iep)}”`,
    gone: 'The link was taken away.',

    choose: 'Belongs with …',
    chooseHelp: 'Choose one thing. Then tick what belongs with it. Both plans stay as they are.',
    nothingChosen: 'Choose one thing',
    inPlan: 'My plan',
    inPlanOther: 'The plan',
    inIep: 'My IEP',
    inIepOther: 'The IEP',
    belongs: (words: string) => `What belongs with “${isolated(words)}”?`,
    nothingToTick: 'There is nothing here to link it with.',
    moreIep: 'Show more of the IEP',
    morePlan: 'Show more of the plan',
    less: 'Show less',
    moreIepLegend: 'More of the IEP: help and goals',
    morePlanLegend: 'More of the plan',
    unnamed: 'Nothing written',
  },

  gone: {
    help: (count: number) =>
      plural('en', count, {
        one: '1 link leads to something that is not there any more.',
        other: `${count} links lead to something that is not there any more.`,
      }),
    clean: 'Take these links away',
    cleaned: (count: number) =>
      plural('en', count, { one: '1 link was taken away.', other: `${count} links were taken away.` }),
  },

  /** Words that cannot be sent from where they were written. */
  kept: {
    note: 'You wrote this, and it is not sent. Its place is not here any more. Copy it if you need it.',
    forget: 'I do not need it',
  },

  /** Said once, to those who listen to the screen. */
  saidLinks: {
    linked: 'Linked. They belong together.',
    unlinked: 'The link was taken away.',
    back: 'The link is back.',
    linksBack: 'The links are back.',
    same: 'Noted: They say the same.',
    different: 'Noted: Not the same yet. Both stay as they are.',
    unsaid: 'Noted: Nobody has said yet.',
  },

  /** Questions about two versions: what each field is called. */
  fields: {
    'links.judgement': 'Whether the two say the same',
    'links.wordsHash': 'The words of the IEP it was said of',
    'proposals.words': 'What was asked of the IEP team',
    'proposals.reason': 'Why it was asked',
    'proposals.decision': 'What the IEP team said',
    'proposals.answer': 'What the IEP team wrote back',
    'consents.decision': 'Whether words of the IEP may be copied',
    'consents.result': 'What came of it in the plan',
  },
};

/** The words of what people do about a row. */
export type CrosswalkTalkWords = typeof en;
