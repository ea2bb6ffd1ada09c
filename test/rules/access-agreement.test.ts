import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { applyChange } from '../../src/edits/apply.js';
import type { RecordChange, RecordPath } from '../../src/edits/edit.js';
import { recordAt } from '../../src/edits/record-access.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import { personRoles, type Viewer } from '../../src/model/people.js';
import { reviewKinds } from '../../src/model/review.js';
import type { EditableDocument } from '../../src/model/plan.js';
import { mayChange } from '../../src/rules/access.js';
import {
  after,
  comment,
  experience,
  goal,
  idOf,
  judge,
  otherGoal,
  otherSuggestion,
  plan,
  removedGoal,
  review,
  signed,
  step,
  suggestion,
  top,
  viewerAs,
} from './sample-plan.js';

const aGoal = ['goals', goal];
const aStep = [...aGoal, 'steps', step];
const newStep = { id: idOf('step', 9), order: 'a0', made: signed('dario') } as unknown as JsonObject;

const changes: readonly RecordChange[] = [
  { type: 'text', record: aGoal, field: 'studentWords', was: 'Fly', value: 'Something realistic' },
  { type: 'text', record: aGoal, field: 'teamWording', was: 'Aviation', value: 'Aircraft' },
  { type: 'set', record: aGoal, field: 'domain', was: null, value: 'career' },
  { type: 'tick', record: aGoal, field: 'interests', tag: 'music', value: false },
  { type: 'count.add', record: aGoal, field: 'tally', amount: 1 },
  { type: 'tick', record: aStep, field: 'done', value: true },
  { type: 'set', record: ['student'], field: 'gradeLevel', was: null, value: 10 },
  { type: 'text', record: ['student'], field: 'strengths', was: '', value: 'Calm' },
  // Fields this code does not know, and what is no field.
  { type: 'set', record: aGoal, field: 'colour', was: null, value: 'red' },
  { type: 'set', record: aGoal, field: 'made', was: signed('dario') as unknown as Json, value: 'x' },
  // Marks
  { type: 'tick', record: aGoal, field: 'removed', value: true },
  { type: 'tick', record: ['comments', comment], field: 'removed', value: true },
  { type: 'tick', record: ['people', 'mo'], field: 'removed', value: true },
  { type: 'tick', record: ['suggestions', suggestion], field: 'removed', value: true },
  { type: 'tick', record: ['student'], field: 'removed', value: true },
  { type: 'purge', record: ['goals', removedGoal] },
  { type: 'move', record: aGoal, order: 'a5' },
  { type: 'move', record: aGoal, order: 'a5', neighbours: { [otherGoal]: 'a6' } },
  // One's own suggestion does not take another's along.
  { type: 'move', record: ['suggestions', suggestion], order: 'a5', neighbours: { [otherSuggestion]: 'a6' } },
  // Additions
  { type: 'add', record: ['goals', idOf('goal', 9)], order: 'a9', fields: {} },
  { type: 'add', record: ['goals', 'x'], order: 'a9', fields: {} },
  {
    type: 'add',
    record: ['goals', idOf('goal', 9)],
    order: 'a9',
    fields: { steps: { [idOf('step', 9)]: newStep } },
  },
  { type: 'add', record: ['goals', idOf('goal', 9)], order: 'a9', fields: { removed: true } },
  { type: 'add', record: ['suggestions', idOf('suggestion', 9)], order: 'a9', fields: { words: 'Try' } },
  {
    type: 'add',
    record: ['suggestions', idOf('suggestion', 9)],
    order: 'a9',
    fields: { words: 'Try', wrote: { words: signed('dario') as unknown as Json } },
  },
  {
    type: 'add',
    record: ['suggestions', idOf('suggestion', 9)],
    order: 'a9',
    fields: { decision: 'accepted' },
  },
  { type: 'add', record: ['comments', idOf('comment', 9)], order: 'a9', fields: { words: 'Hm' } },
  // What speaks in a part
  { type: 'set', record: ['suggestions', suggestion], field: 'role', was: 'mentor', value: 'counselor' },
  { type: 'set', record: ['suggestions', suggestion], field: 'result', was: null, value: '/goals' },
  { type: 'set', record: ['reviews', review], field: 'kind', was: 'submitted', value: 'approved' },
  { type: 'tick', record: ['reviews', review], field: 'removed', value: true },
  { type: 'tick', record: aGoal, field: 'skills', tag: 'M 1', value: true },
  ...[...personRoles, null].flatMap((role) => [
    addition('suggestion', { words: 'Try', role }),
    addition('comment', { words: 'Hm', role }),
    ...[...reviewKinds, null, 'signed'].map((kind) => addition('review', { role, kind })),
  ]),
];

function addition(prefix: 'suggestion' | 'comment' | 'review', fields: JsonObject): RecordChange {
  return { type: 'add', record: [`${prefix}s`, idOf(prefix, 9)], order: 'a9', fields };
}

/** The people who have written in the plan, and one who has not. */
const ids = ['dario', 'kl', 'mo', 'stranger'];

function agrees(
  viewer: Viewer,
  before: EditableDocument,
  change: RecordChange,
  next: EditableDocument,
): void {
  const found = judge(viewer, before, next);
  const isAllowed = mayChange(viewer, top, before, change);
  assert.equal(
    found.length === 0,
    isAllowed,
    `${viewer.id} ${viewer.role} ${JSON.stringify(change)} ${found.join()}`,
  );
}

const viewers: fc.Arbitrary<Viewer> = fc
  .tuple(fc.constantFrom(...personRoles), fc.constantFrom(...ids))
  .map(([role, id]) => viewerAs(role, id));

const records: readonly RecordPath[] = [
  aGoal,
  ['goals', otherGoal],
  ['goals', removedGoal],
  aStep,
  ['experiences', experience],
  ['people', 'mo'],
  ['suggestions', suggestion],
  ['suggestions', otherSuggestion],
  ['comments', comment],
  ['reviews', review],
  ['student'],
];
const listed = records.filter((path) => path.length > 1);
const words = [
  'studentWords',
  'teamWording',
  'description',
  'words',
  'reason',
  'strengths',
  'title',
  'colour',
  'note',
  'whatHelps',
];
const values = [
  'domain',
  'owner',
  'decision',
  'name',
  'about',
  'gradeLevel',
  'place',
  'made',
  'role',
  'kind',
  'proposes',
  'typedBy',
];
const orders = fc.stringMatching(/^b[0-9A-Z]{4}$/);
const prefixes = {
  goals: 'goal',
  suggestions: 'suggestion',
  comments: 'comment',
  reviews: 'review',
  experiences: 'experience',
};

/** A change that fits the body, so that only the right to make it is in question. */
function changeOf(body: EditableDocument): fc.Arbitrary<RecordChange> {
  const valueAt = (record: RecordPath, field: string): Json => {
    const held = recordAt(body, record);
    return (held && Object.hasOwn(held, field) ? held[field] : undefined) ?? null;
  };
  const place = fc.constantFrom(...records);
  const row = fc.constantFrom(...listed);
  const text = fc.string({ maxLength: 6 });
  return fc.oneof(
    fc.tuple(place, fc.constantFrom(...words), text).map(([record, field, value]): RecordChange => {
      const was = valueAt(record, field);
      return { type: 'text', record, field, was: typeof was === 'string' ? was : '', value };
    }),
    fc
      .tuple(place, fc.constantFrom(...values), fc.constantFrom('kl', 'mo', 'x', null))
      .map(([record, field, value]): RecordChange => ({
        type: 'set',
        record,
        field,
        was: valueAt(record, field),
        value,
      })),
    fc
      .tuple(place, fc.constantFrom('removed', 'done'), fc.boolean())
      .map(([record, field, value]): RecordChange => ({ type: 'tick', record, field, value })),
    fc
      .tuple(fc.constantFrom('interests', 'skills'), fc.constantFrom('music', 'cats', 'a/b'), fc.boolean())
      .map(([field, tag, value]): RecordChange => ({ type: 'tick', record: aGoal, field, tag, value })),
    fc
      .tuple(
        fc.constantFrom('suggestion', 'comment', 'review'),
        fc.constantFrom(...personRoles, null),
        fc.constantFrom(...reviewKinds, null),
        fc.nat(5),
      )
      .map(([prefix, role, kind, nth]): RecordChange => ({
        type: 'add',
        record: [`${prefix}s`, idOf(prefix, 20 + nth)],
        order: 'b5',
        fields: prefix === 'review' ? { role, kind } : { role },
      })),
    fc
      .tuple(place, fc.integer({ min: -2, max: 2 }))
      .map(([record, amount]): RecordChange => ({ type: 'count.add', record, field: 'tally', amount })),
    row.map((record): RecordChange => ({ type: 'purge', record })),
    fc.tuple(row, orders, fc.option(orders)).map(([record, order, next]): RecordChange => {
      const sibling = listed.find(
        (path) => path[0] === record[0] && path.length === record.length && path !== record,
      );
      const neighbours = next && sibling ? { [sibling.at(-1)!]: next } : {};
      return { type: 'move', record, order, neighbours };
    }),
    fc
      .tuple(
        fc.constantFrom(...(Object.keys(prefixes) as (keyof typeof prefixes)[])),
        fc.nat(5),
        fc.constantFrom(...words, 'removed', 'id'),
        text,
        orders,
      )
      .map(([name, nth, field, value, order]): RecordChange => {
        return {
          type: 'add',
          record: [name, idOf(prefixes[name], 10 + nth)],
          order,
          fields: { [field]: value },
        };
      }),
  );
}

/** Makes random changes, each if the viewer may, and gives what they lead to. */
function drawAllowed(
  draw: fc.GeneratorValue,
  viewer: Viewer,
  body: EditableDocument,
  most: number,
): EditableDocument {
  let current = body;
  for (let left = draw(fc.nat, { max: most }); left > 0; left -= 1) {
    const change = draw(changeOf, current);
    if (!mayChange(viewer, top, current, change)) continue;
    const outcome = applyChange(current, change, signed(viewer.id));
    if (outcome.status === 'applied') current = outcome.body;
  }
  return current;
}

describe('the judgement of a save and of a single change', () => {
  it('agree for every role', () => {
    for (const role of personRoles)
      for (const id of [`a-${role}`, 'mo'])
        for (const change of changes) {
          const viewer = viewerAs(role, id);
          agrees(viewer, plan, change, after(plan, viewer, change));
        }
  });

  it('agree for random changes by random people, in a plan on which others worked', () => {
    let judged = 0;
    fc.assert(
      fc.property(viewers, viewers, fc.gen(), (earlier, viewer, draw) => {
        const body = drawAllowed(draw, earlier, plan, 6);
        const change = draw(changeOf, body);
        const outcome = applyChange(body, change, signed(viewer.id));
        if (outcome.status !== 'applied') return;
        judged += 1;
        agrees(viewer, body, change, outcome.body);
      }),
      { numRuns: 800 },
    );
    assert.ok(judged > 200, `${judged} changes fitted`);
  });

  it('agree for many changes that go in one save', () => {
    fc.assert(
      fc.property(viewers, fc.gen(), (viewer, draw) => {
        const next = drawAllowed(draw, viewer, plan, 30);
        assert.deepEqual(judge(viewer, plan, next), [], `${viewer.id} ${viewer.role}`);
      }),
      { numRuns: 200 },
    );
  });
});
