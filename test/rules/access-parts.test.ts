import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Viewer } from '../../src/model/people.js';
import { spoilt, type Attack, type Put } from './attack.js';
import {
  counselor,
  decidedSuggestion,
  goal,
  idOf,
  judge,
  mentor,
  plan,
  review,
  signed,
  student,
  suggestion,
  viewerAs,
} from './sample-plan.js';

const aGoal = `/goals/${goal}`;
const mark = signed('dario');
const newId = idOf('suggestion', 9);
const newSuggestion = `/suggestions/${newId}`;
const added = { id: newId, order: 'a5', made: signed('mo'), words: 'Rest' };
const grandmother = viewerAs('actingParent', 'gran');
const adult = viewerAs('adultStudent', 'dario');
/** A suggestion of the mentor's that the student has decided on. */
const decided = decidedSuggestion;
const signedDecision = { decision: signed('dario') };
const newReview = `/reviews/${idOf('review', 9)}`;

/** A review that somebody adds. */
function reviewBy({ id }: Viewer, fields: object): Put {
  return [newReview, { id: idOf('review', 9), order: 'a5', made: signed(id), ...fields }];
}

/** A suggestion that somebody adds. */
function suggestionBy({ id }: Viewer, fields: object): Put {
  return [newSuggestion, { ...added, made: signed(id), ...fields }];
}

/** Attacks on who says what in which part: reviews, suggestions, comments. */
const onParts: readonly Attack[] = [
  // Forged parts
  [
    'a mentor suggests as the counselor',
    mentor,
    [suggestionBy(mentor, { role: 'counselor' })],
    [newSuggestion],
  ],
  [
    'a mentor suggests as nobody known',
    mentor,
    [suggestionBy(mentor, { role: 'principal' })],
    [newSuggestion],
  ],
  ['a mentor suggests as a method', mentor, [suggestionBy(mentor, { role: 'constructor' })], [newSuggestion]],
  ['a mentor suggests as a list', mentor, [suggestionBy(mentor, { role: ['mentor'] })], [newSuggestion]],
  [
    'a mentor comments as the student',
    mentor,
    [[`/comments/${idOf('comment', 9)}`, { ...added, id: idOf('comment', 9), role: 'student' }]],
    [`/comments/${idOf('comment', 9)}`],
  ],
  [
    'a counselor agrees as the guardian',
    counselor,
    [reviewBy(counselor, { kind: 'approved', role: 'guardian' })],
    [newReview],
  ],
  ['a counselor agrees in no part', counselor, [reviewBy(counselor, { kind: 'approved' })], [newReview]],
  [
    'an author takes another part on afterwards',
    mentor,
    [
      [`/suggestions/${suggestion}/role`, 'counselor'],
      [`/suggestions/${suggestion}/wrote`, { role: signed('mo') }],
    ],
    [`/suggestions/${suggestion}/role`],
  ],
  [
    'a part comes signed, as if it had been another before',
    mentor,
    [suggestionBy(mentor, { role: 'mentor', wrote: { role: signed('mo') } })],
    [`${newSuggestion}/role`],
  ],
  // Reviews that are another's to give
  [
    'a counselor submits for the student',
    counselor,
    [reviewBy(counselor, { kind: 'submitted', role: 'counselor' })],
    [newReview],
  ],
  [
    'a counselor submits as the student',
    counselor,
    [reviewBy(counselor, { kind: 'submitted', role: 'student' })],
    [newReview],
  ],
  [
    'a guardian returns the plan',
    grandmother,
    [reviewBy(grandmother, { kind: 'returned', role: 'actingParent' })],
    [newReview],
  ],
  ['a student agrees', student, [reviewBy(student, { kind: 'approved', role: 'student' })], [newReview]],
  [
    'a student reads for the family',
    student,
    [reviewBy(student, { kind: 'acknowledged', role: 'student' })],
    [newReview],
  ],
  [
    'an adult student sends the plan back to themself',
    adult,
    [reviewBy(adult, { kind: 'returned', role: 'adultStudent' })],
    [newReview],
  ],
  ['a mentor agrees', mentor, [reviewBy(mentor, { kind: 'approved', role: 'mentor' })], [newReview]],
  ['a review says nothing', counselor, [reviewBy(counselor, { role: 'counselor' })], [newReview]],
  [
    'a review is of no kind',
    counselor,
    [reviewBy(counselor, { kind: null, role: 'counselor' })],
    [newReview],
  ],
  [
    'a review is of a kind nobody knows',
    counselor,
    [reviewBy(counselor, { kind: 'signed', role: 'counselor' })],
    [newReview],
  ],
  [
    'a review is of a list of kinds',
    counselor,
    [reviewBy(counselor, { kind: ['approved'], role: 'counselor' })],
    [newReview],
  ],
  [
    'a review comes with a field nobody knows',
    counselor,
    [reviewBy(counselor, { kind: 'approved', role: 'counselor', weight: 2 })],
    [`${newReview}/weight`],
  ],
  [
    'a review comes in another’s name',
    counselor,
    [reviewBy(grandmother, { kind: 'approved', role: 'counselor' })],
    [newReview],
  ],
  // Reviews never change
  ...(['kind', 'role', 'note', 'signature'] as const).map((field): Attack => [
    `a student changes the ${field} of a review`,
    student,
    [
      [`/reviews/${review}/${field}`, 'approved'],
      [`/reviews/${review}/wrote`, { [field]: mark }],
    ],
    [`/reviews/${review}/${field}`],
  ]),
  [
    'a student takes a review back',
    student,
    [
      [`/reviews/${review}/removed`, true],
      [`/reviews/${review}/wrote`, { removed: mark }],
    ],
    [`/reviews/${review}/removed`],
  ],
  ['a counselor makes a review vanish', counselor, [['/reviews', undefined]], [`/reviews/${review}`]],
  // Suggestions
  ...(['decision', 'reason', 'result'] as const).map((field): Attack => [
    `a counselor answers a suggestion: ${field}`,
    counselor,
    [
      [`/suggestions/${suggestion}/${field}`, 'accepted'],
      [`/suggestions/${suggestion}/wrote`, { [field]: signed('kl') }],
    ],
    [`/suggestions/${suggestion}/${field}`],
  ]),
  [
    'a suggestion comes accepted',
    mentor,
    [suggestionBy(mentor, { decision: 'accepted' })],
    [`${newSuggestion}/decision`],
  ],
  ...(['words', 'about', 'kind', 'proposes'] as const).map((field): Attack => [
    `a counselor rewrites another’s suggestion: ${field}`,
    counselor,
    [
      [`/suggestions/${suggestion}/${field}`, 'goal'],
      [`/suggestions/${suggestion}/wrote`, { [field]: signed('kl') }],
    ],
    [`/suggestions/${suggestion}/${field}`],
  ]),
  ...(['words', 'kind', 'proposes', 'removed'] as const).map((field): Attack => [
    `a mentor changes what the student has decided on: ${field}`,
    mentor,
    [
      [`/suggestions/${decided}/${field}`, field === 'removed' ? true : 'typedFor'],
      [`/suggestions/${decided}/wrote`, { ...signedDecision, [field]: signed('mo') }],
    ],
    [`/suggestions/${decided}/${field}`],
  ]),
  // The student's own fields
  [
    'a counselor says who typed the student’s words',
    counselor,
    [
      [`${aGoal}/typedBy`, 'kl'],
      [`${aGoal}/wrote/typedBy`, signed('kl')],
    ],
    [`${aGoal}/typedBy`],
  ],
  [
    'a counselor says what helps the student',
    counselor,
    [
      ['/student/whatHelps', 'x'],
      ['/student/wrote', { whatHelps: signed('kl') }],
    ],
    ['/student/whatHelps'],
  ],
  [
    'a mentor names the skills of a goal',
    mentor,
    [
      [`${aGoal}/skills`, { 'M 1': true }],
      [`${aGoal}/wrote/skills~1M 1`, signed('mo')],
    ],
    [`${aGoal}/skills/M 1`],
  ],
];

describe('who says what in which part: saves that must be refused', () => {
  for (const [name, viewer, puts, refused] of onParts)
    it(name, () => {
      assert.deepEqual(judge(viewer, plan, spoilt(puts)).sort(), [...refused].sort());
    });
});

describe('who says what in which part: saves that pass', () => {
  for (const [kind, ...viewers] of [
    ['submitted', student, adult],
    ['returned', counselor, viewerAs('administrator')],
    ['acknowledged', grandmother, viewerAs('designee'), adult, counselor],
    ['approved', grandmother, viewerAs('educationalDecisionMaker'), adult, counselor],
  ] as const)
    for (const viewer of viewers)
      it(`a review: ${kind} by ${viewer.role}`, () => {
        const fields = { kind, role: viewer.role, schoolYear: 2027, note: 'Good', signature: 'Luz L.' };
        const put = reviewBy(viewer, fields);
        assert.deepEqual(judge(viewer, plan, spoilt([put])), []);
      });

  it('a suggestion with its author’s part, or with none, that its author words anew', () => {
    for (const fields of [{}, { role: null }, { role: 'mentor', kind: 'idea', proposes: 'step' }])
      assert.deepEqual(judge(mentor, plan, spoilt([suggestionBy(mentor, fields)])), []);
    const puts: Put[] = [
      [`/suggestions/${suggestion}/proposes`, 'goal'],
      [`/suggestions/${suggestion}/wrote`, { proposes: signed('mo') }],
    ];
    assert.deepEqual(judge(mentor, plan, spoilt(puts)), []);
  });

  it('the skills of a goal, from the team', () => {
    const puts: Put[] = [
      [`${aGoal}/skills`, { 'M 1': true }],
      [`${aGoal}/wrote/skills~1M 1`, signed('kl')],
    ];
    assert.deepEqual(judge(counselor, plan, spoilt(puts)), []);
  });
});
