import { isolated, isolatedLast, plural } from '../format.js';

const lines = (count: number): string => plural('en', count, { one: '1 line', other: `${count} lines` });

/** What is said before a copy comes in, and what came of it, in English. */
export const previewWords = {
  preview: {
    heading: 'Before it comes in',
    headingFor: (name: string) => `Before it comes in for ${isolatedLast(name)}`,
    lines: (count: number) => `${lines(count)} of the IEP can come in.`,
    nothing: 'No line can come in yet.',
    source: (system: string, day: string) => `A copy from ${isolated(system)}, of ${isolatedLast(day)}`,
    typed: (day: string) => `A copy typed in on ${isolatedLast(day)}`,
    dates: 'Dates of the IEP',
    noDate: 'Not given',
    factsGone: 'The copy that is here knows these. This one does not, so they would be gone:',
    otherBirthday:
      'The birthday is another one than in the copy that is here. Look whether it is the right student.',
    otherGrade: 'The grade is another one than in the plan. Look whether it is the right student.',
    changes: 'What changes',
    added: 'New',
    same: 'The same',
    changed: 'Changed',
    gone: 'Not there any more',
    lost: (count: number) =>
      plural('en', count, {
        one: '1 link leads to a line that is not in the new copy. It would lead to nothing.',
        other: `${count} links lead to lines that are not in the new copy. They would lead to nothing.`,
      }),
    lostLink: (words: string) => `A link would be lost: “${isolated(words)}”`,
    unnamed: 'Nothing written',
    show: 'Read the lines',
    before: 'Before:',
    now: 'Now:',
    readers: 'Who sees what',
    shared: 'The student sees these, and so do the family and you:',
    team: 'Only the IEP team sees these: you and the family, and a student who is an adult:',
    sharedNone: 'There is nothing in it for the student to see.',
    teamNone: 'Nothing in it is for the IEP team alone.',
    everyDate: 'Everybody who may see the IEP sees its dates, too.',
    findings: (count: number) => `Please look at this (${count})`,
    bring: 'Bring it in',
    bringing: 'Bringing it in …',
    leave: 'Not now',
    said: (added: number, changed: number, gone: number, doubts: number) =>
      `Look at it before it comes in. New: ${added}. Changed: ${changed}. Not there any more: ${gone}.${
        doubts > 0 ? ` To look at: ${doubts}.` : ''
      }`,
  },
  facts: {
    iepDate: 'The IEP is of',
    annualReviewDate: 'The team looks at it again by',
    transferOfRightsDate: 'Rights go over to the student on',
    birthDate: 'Birthday of the student',
    gradeLevel: 'Grade',
  },
  outcomes: {
    saved: (count: number, shared: number) =>
      `The copy is in: ${lines(count)}. The student sees ${shared} of them.`,
    lookAgain: (parts: string) =>
      `Links lead to words that changed. Please look at them again: ${isolated(parts)}`,
    conflict:
      'While you looked, somebody else brought in a copy. It was left alone. Look at what changes now. Bring yours in only if it is newer.',
    half: 'Only half of the copy came in. What you have here is kept. Press “Bring it in” once more to finish.',
    forbidden: 'You may not bring in an IEP here. What you have here is kept. Ask who looks after this page.',
    signIn: 'Please sign in again, then press “Bring it in” once more. What you have here is kept.',
    unreachable:
      'It did not come in: storage is out of reach. What you have here is kept. Try again in a moment.',
    tooLarge:
      'It did not come in: it is too large. What you have here is kept. Bring in fewer or shorter lines.',
    readOnly: 'It did not come in: this page can only read. What you have here is kept.',
    notLoaded:
      'It did not come in: a part of the copy from before could not be loaded. What you have here is kept. Load the copy again above, then try once more.',
  },
};
