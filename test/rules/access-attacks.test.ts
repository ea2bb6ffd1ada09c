import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spoilt, trap, type Attack, type Put } from './attack.js';
import {
  comment,
  counselor,
  goal,
  idOf,
  judge,
  mentor,
  otherCounselor,
  otherGoal,
  plan,
  removedGoal,
  signed,
  step,
  student,
  suggestion,
} from './sample-plan.js';

const aGoal = `/goals/${goal}`;
const aComment = `/comments/${comment}`;
const gone = `/goals/${removedGoal}`;
const mark = signed('dario');
const newId = idOf('suggestion', 9);
const newSuggestion = `/suggestions/${newId}`;
const added = { id: newId, order: 'a5', made: signed('mo'), words: 'Rest' };
const newGoal = idOf('goal', 9);
const husk = { id: newGoal, order: 'a9', made: mark, removed: true, purged: true, wrote: { removed: mark } };

const attacks: readonly Attack[] = [
  // Signatures
  [
    'a mentor erases the signatures of a goal',
    mentor,
    [[`${aGoal}/wrote`, undefined]],
    ['successCriteria', 'interests~1planes', 'teamWording'].map((key) => `${aGoal}/wrote/${key}`),
  ],
  [
    'a mentor erases one signature',
    mentor,
    [[`${aGoal}/wrote/successCriteria`, undefined]],
    [`${aGoal}/wrote/successCriteria`],
  ],
  [
    'the student erases one',
    student,
    [[`${aGoal}/wrote/teamWording`, undefined]],
    [`${aGoal}/wrote/teamWording`],
  ],
  [
    'a mentor signs the student’s words',
    mentor,
    [[`${aGoal}/wrote/studentWords`, signed('mo')]],
    [`${aGoal}/wrote/studentWords`],
  ],
  [
    'a mentor signs a tag',
    mentor,
    [[`${aGoal}/wrote/interests~1music`, signed('mo')]],
    [`${aGoal}/wrote/interests~1music`],
  ],
  ['a mentor signs a position', mentor, [[`${aGoal}/wrote/order`, signed('mo')]], [`${aGoal}/wrote/order`]],
  [
    'a counselor leaves another as the writer',
    otherCounselor,
    [[`${aGoal}/teamWording`, 'No']],
    [`${aGoal}/wrote/teamWording`],
  ],
  [
    'the student rewords unsigned',
    student,
    [[`${aGoal}/studentWords`, 'x']],
    [`${aGoal}/wrote/studentWords`],
  ],
  [
    'a helper ticks a step unsigned',
    counselor,
    [[`${aGoal}/steps/${step}/done`, true]],
    [`${aGoal}/steps/${step}/wrote/done`],
  ],
  [
    'the student ticks a tag unsigned',
    student,
    [[`${aGoal}/interests/cats`, true]],
    [`${aGoal}/wrote/interests~1cats`],
  ],
  [
    'the student signs a tag that no tag is',
    student,
    [[`${aGoal}/wrote/studentWords~1x`, mark]],
    [`${aGoal}/wrote/studentWords~1x`],
  ],
  [
    'the student moves goals and signs one',
    student,
    [
      [`${aGoal}/order`, 'a7'],
      [`${aGoal}/wrote/order`, mark],
      [`/goals/${otherGoal}/order`, 'a6'],
    ],
    [`/goals/${otherGoal}/wrote/order`],
  ],
  ['the student removes unsigned', student, [[`${aGoal}/removed`, true]], [`${aGoal}/wrote/removed`]],
  ['signatures become a word', mentor, [[`${aGoal}/wrote`, 'x']], [`${aGoal}/wrote`]],
  // Added records
  [
    'a mentor adds words in the student’s name',
    mentor,
    [[newSuggestion, { ...added, wrote: { words: signed('dario') } }]],
    [`${newSuggestion}/wrote/words`],
  ],
  [
    'an added record has another’s id',
    mentor,
    [[newSuggestion, { ...added, id: suggestion }]],
    [newSuggestion],
  ],
  [
    'an added record has no id of its kind',
    mentor,
    [['/suggestions/x', { ...added, id: 'x' }]],
    ['/suggestions/x'],
  ],
  [
    'a comment comes reworded',
    mentor,
    [
      [
        `/comments/${idOf('comment', 9)}`,
        { ...added, id: idOf('comment', 9), wrote: { words: signed('mo') } },
      ],
    ],
    [`/comments/${idOf('comment', 9)}/words`],
  ],
  [
    'a comment comes removed',
    mentor,
    [[`/comments/${idOf('comment', 9)}`, { ...added, id: idOf('comment', 9), removed: true }]],
    [`/comments/${idOf('comment', 9)}/removed`],
  ],
  [
    'an added record is purged and full',
    student,
    [[`/goals/${newGoal}`, { ...husk, studentWords: 'x' }]],
    [`/goals/${newGoal}/studentWords`],
  ],
  // What never changes
  [
    'the student says that another made a goal',
    student,
    [[`${aGoal}/made`, signed('kl')]],
    [`${aGoal}/made`],
  ],
  ['the student renames a record', student, [[`${aGoal}/id`, otherGoal]], [`${aGoal}/id`]],
  ['the student renames the document', student, [['/id', 'other']], ['/id']],
  ['the student makes it a draft', student, [['/kind', 'draft']], ['/kind']],
  ['the student marks a goal purged', student, [[`${aGoal}/purged`, true]], [aGoal]],
  ['the student removes the plan', student, [['/removed', true]], ['/removed']],
  [
    'a comment is reworded by its author',
    mentor,
    [
      [`${aComment}/words`, 'x'],
      [`${aComment}/wrote`, { words: signed('mo') }],
    ],
    [`${aComment}/words`],
  ],
  // Purges
  [
    'a purge takes the maker along',
    student,
    [[gone, { ...husk, id: removedGoal, made: signed('kl') }]],
    [gone],
  ],
  ['a purge leaves words', student, [[`${gone}/purged`, true]], [gone]],
  [
    'a purge leaves new words',
    student,
    [[gone, { ...husk, id: removedGoal, order: 'a2', studentWords: 'x' }]],
    [gone],
  ],
  [
    'a purge takes the mark off',
    student,
    [[gone, { ...husk, id: removedGoal, order: 'a2', removed: false }]],
    [gone],
  ],
  // Keys of every object
  [
    'so is one of an added record',
    mentor,
    [[newSuggestion, { ...added, toString: 'x' }]],
    [`${newSuggestion}/toString`],
  ],
  ['the top has a prototype', mentor, [['', trap]], ['/__proto__']],
  ['a collection has one', mentor, [['/goals', trap]], ['/goals/__proto__']],
  ['a record has one', mentor, [[aGoal, trap]], [`${aGoal}/__proto__`]],
  ['the signatures have one', mentor, [[`${aGoal}/wrote`, trap]], [`${aGoal}/wrote/__proto__`]],
  ['a value has one', student, [[`${aGoal}/domain`, trap]], [`${aGoal}/domain`]],
  ['a constructor is put at the top', student, [['/constructor', {}]], ['/constructor']],
  // Forms
  ['the student’s part becomes a word', mentor, [['/student', 'x']], ['/student']],
  ['a collection becomes a word', mentor, [[`${aGoal}/benchmarks`, 'x']], [`${aGoal}/benchmarks`]],
  ['a collection becomes a list', mentor, [[`${aGoal}/progress`, []]], [`${aGoal}/progress`]],
  [
    'a set of tags becomes a word',
    student,
    [
      [`${aGoal}/interests`, 'x'],
      [`${aGoal}/wrote/interests~1music`, mark],
      [`${aGoal}/wrote/interests~1planes`, mark],
    ],
    [`${aGoal}/interests`],
  ],
  // Bookkeeping
  ['the bookkeeping becomes a word', mentor, [['/sync', 'x']], ['/sync']],
  ['the bookkeeping is taken away', mentor, [['/sync', undefined]], ['/sync']],
  ['the count of saves goes back', mentor, [['/sync/gen', 3]], ['/sync']],
  ['the count of saves runs to its end', mentor, [['/sync/gen', Number.MAX_SAFE_INTEGER]], ['/sync']],
  ['what was forgotten lies in the future', mentor, [['/sync/forgot', 99]], ['/sync']],
  ['a session is forgotten unseen', mentor, [['/sync/seen', {}]], ['/sync']],
  ['a session’s number goes back', mentor, [['/sync/seen/of-dario', [1, 4]]], ['/sync']],
  ['a session’s number is a word', mentor, [['/sync/seen/x', ['1', 4]]], ['/sync']],
  ['the schema is from the future', mentor, [['/schema', 999]], ['/schema']],
  ['the schema goes back', mentor, [['/schema', 0]], ['/schema']],
  ['the schema is a word', mentor, [['/schema', 'x']], ['/schema']],
];

/** Attacks that were never open: they stay refused. */
const neverOpen: readonly Attack[] = [
  [
    'a mentor removes a goal',
    mentor,
    [
      [`${aGoal}/removed`, true],
      [`${aGoal}/wrote/removed`, signed('mo')],
    ],
    [`${aGoal}/removed`],
  ],
  [
    'an author removes a comment',
    mentor,
    [
      [`${aComment}/removed`, true],
      [`${aComment}/wrote`, { removed: signed('mo') }],
    ],
    [`${aComment}/removed`],
  ],
  ['a field is called like a method', mentor, [[`${aGoal}/toString`, 'x']], [`${aGoal}/toString`]],
  ['a removed mark on a collection', student, [['/goals/removed', true]], ['/goals/removed']],
  ['a mentor adds what nobody knows', mentor, [['/reflections', { x: 1 }]], ['/reflections']],
];

describe('saves that must be refused', () => {
  for (const [name, viewer, puts, refused] of [...attacks, ...neverOpen])
    it(name, () => {
      assert.deepEqual(judge(viewer, plan, spoilt(puts)).sort(), [...refused].sort());
    });
});

describe('saves that pass', () => {
  it('a field nobody knows, from the student alone', () => {
    assert.deepEqual(judge(student, plan, spoilt([['/reflections', { x: 1 }]])), []);
    assert.deepEqual(judge(student, plan, spoilt([[`${aGoal}/colour`, 'red']])), []);
  });

  it('a field changed and changed back, of which the signature is left', () => {
    const puts: Put[] = [[`${aGoal}/wrote/teamWording`, signed('bo')]];
    assert.deepEqual(judge(otherCounselor, plan, spoilt(puts)), []);
  });

  it('a record added, removed and purged in one save', () => {
    assert.deepEqual(judge(student, plan, spoilt([[`/goals/${newGoal}`, husk]])), []);
  });
});
