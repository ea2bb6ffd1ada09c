import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RecordChange } from '../../src/edits/edit.js';
import { courseMarkId, crosswalkRecord } from '../../src/model/crosswalk.js';
import type { JsonObject } from '../../src/model/json.js';
import { personRoles, type PersonRole, type Viewer } from '../../src/model/people.js';
import { emptyDocument, planRecord, type EditableDocument } from '../../src/model/plan.js';
import { forbiddenChanges, mayAddRecord, mayChange, mayLoad, mayWriteField } from '../../src/rules/access.js';
import { spoilt, trap, type Attack } from './attack.js';
import { after, idOf, signed, viewerAs } from './sample-plan.js';

const writers: readonly PersonRole[] = ['adultStudent', 'caseManager'];
const readers: readonly PersonRole[] = [
  'student',
  'parent',
  'guardian',
  'actingParent',
  'educationalDecisionMaker',
];

const caseManager: Viewer = { id: 'case-n', role: 'caseManager' };
const adult: Viewer = { id: 'theo', role: 'adultStudent' };
const [minor, parent, designee] = [viewerAs('student'), viewerAs('parent'), viewerAs('designee')];
const [counselor, teacher] = [viewerAs('counselor'), viewerAs('teacher')];

const course = idOf('course', 1);
const id = courseMarkId(course);
const other = courseMarkId(idOf('course', 2));
const mark = ['courseMarks', id];

const addMark: RecordChange = {
  type: 'add',
  record: mark,
  order: 'a0',
  fields: { course, kind: 'modified' },
};
const aim: RecordChange = {
  type: 'set',
  record: ['coursePath'],
  field: 'graduationPlan',
  was: null,
  value: 'sc-employability-credential',
};
const decided: RecordChange = { ...aim, field: 'decidedOn', value: '2024-05-14' };
const empty = emptyDocument('crosswalk-shared', 'plan-theo');
const crosswalk: EditableDocument = {
  ...after(empty, caseManager, addMark, aim),
  sync: { gen: 4, seen: { 'of-case-n': [2, 4] }, forgot: 1 },
};

function judge(viewer: Viewer, before: EditableDocument, next: EditableDocument): string[] {
  return forbiddenChanges(
    viewer,
    crosswalkRecord,
    before as unknown as JsonObject,
    next as unknown as JsonObject,
  );
}

const changes: readonly (readonly [string, RecordChange])[] = [
  ['mark a course', { ...addMark, record: ['courseMarks', other] }],
  ['change a mark', { type: 'set', record: mark, field: 'kind', was: 'modified', value: 'supported' }],
  ['write a note', { type: 'text', record: mark, field: 'note', was: '', value: 'Shorter texts' }],
  ['take a mark off', { type: 'tick', record: mark, field: 'removed', value: true }],
  ['move a mark', { type: 'move', record: mark, order: 'a5' }],
  ['write down the day of the path', decided],
  [
    'write about the path',
    { type: 'text', record: ['coursePath'], field: 'note', was: '', value: 'With Theo' },
  ],
];

describe('who may write in a crosswalk', () => {
  for (const [what, change] of changes)
    it(`is who may ${what}: the case manager, and a student who holds their own rights`, () => {
      for (const role of personRoles) {
        const viewer = viewerAs(role);
        const isAllowed = mayChange(viewer, crosswalkRecord, crosswalk, change);
        assert.equal(isAllowed, writers.includes(role), role);
        // A server says the same of the save.
        const refused = judge(viewer, crosswalk, after(crosswalk, viewer, change));
        assert.equal(refused.length === 0, isAllowed, role);
      }
    });

  it('leaves reading to the student and to family, but not to a designee', () => {
    const may = personRoles.filter((role) => mayLoad(viewerAs(role), 'crosswalk-shared'));
    assert.deepEqual([...may].sort(), [...writers, ...readers].sort());
    for (const role of readers) {
      assert.ok(!mayAddRecord(viewerAs(role), crosswalkRecord, ['courseMarks']), role);
      assert.ok(!mayWriteField(viewerAs(role), crosswalkRecord, crosswalk, ['coursePath'], 'note'), role);
    }
  });

  it('has nothing to do with the path of the same name in the plan, which is the student’s', () => {
    const plan = emptyDocument('plan', 'plan-theo');
    assert.ok(mayWriteField(minor, planRecord, plan, ['coursePath'], 'graduationPlan'));
    assert.ok(!mayWriteField(caseManager, planRecord, plan, ['coursePath'], 'graduationPlan'));
  });
});

const aMark = `/courseMarks/${id}`;
const newMark = `/courseMarks/${other}`;
const aimed = '/coursePath/graduationPlan';
const bare = (by: string) => ({ id: other, order: 'a1', made: signed(by) });

const attacks: readonly Attack[] = [
  // Who may not load it may not save it, whatever is in it.
  ['a counselor saves it as it was', counselor, [], ['']],
  ['a teacher saves it as it was', teacher, [], ['']],
  ['a designee saves it as it was', designee, [], ['']],
  ['a counselor takes a mark off', counselor, [[`${aMark}/removed`, true]], ['']],
  // Who may read it writes nothing.
  ['a student marks a course', minor, [[newMark, bare(minor.id)]], [newMark]],
  [
    'a student takes a mark off, signed',
    minor,
    [
      [`${aMark}/removed`, true],
      [`${aMark}/wrote`, { removed: signed(minor.id) }],
    ],
    [`${aMark}/removed`],
  ],
  ['a student takes all marks away', minor, [['/courseMarks', undefined]], [aMark]],
  [
    'a student empties a mark',
    minor,
    [[aMark, { ...bare(minor.id), id, removed: true, purged: true }]],
    [aMark],
  ],
  ['a student adds to a mark what nobody knows', minor, [[`${aMark}/color`, 'red']], [`${aMark}/color`]],
  [
    'a parent aims at another path, signed',
    parent,
    [
      [aimed, 'sc-diploma'],
      ['/coursePath/wrote/graduationPlan', signed(parent.id)],
    ],
    [aimed],
  ],
  ['a parent takes the path away', parent, [['/coursePath', undefined]], [aimed]],
  [
    'a parent signs the path',
    parent,
    [['/coursePath/wrote/note', signed(parent.id)]],
    ['/coursePath/wrote/note'],
  ],
  ['a parent adds what nobody knows', parent, [['/letters', { any: true }]], ['/letters']],
  // Who may write signs with their own name.
  ['a change is unsigned', caseManager, [[`${aMark}/kind`, 'supported']], [`${aMark}/wrote/kind`]],
  [
    'the student writes in the case manager’s name',
    adult,
    [
      [`${aMark}/kind`, 'supported'],
      [`${aMark}/wrote`, { kind: signed('case-n') }],
    ],
    [`${aMark}/wrote/kind`],
  ],
  ['the student marks a course in the case manager’s name', adult, [[newMark, bare('case-n')]], [newMark]],
  [
    'the student wipes out who aimed at the path',
    adult,
    [['/coursePath/wrote/graduationPlan', undefined]],
    ['/coursePath/wrote/graduationPlan'],
  ],
  ['the student says who made a mark', adult, [[`${aMark}/made`, signed('theo')]], [`${aMark}/made`]],
  // Nothing vanishes, and everything keeps its form.
  ['a mark vanishes', caseManager, [[aMark, undefined]], [aMark]],
  ['all marks vanish', adult, [['/courseMarks', undefined]], [aMark]],
  [
    'a mark has no id of a mark',
    caseManager,
    [['/courseMarks/x', { ...bare('case-n'), id: 'x' }]],
    ['/courseMarks/x'],
  ],
  ['a mark has another’s id', caseManager, [[newMark, { ...bare('case-n'), id }]], [newMark]],
  ['a mark that stays is emptied', caseManager, [[`${aMark}/purged`, true]], [aMark]],
  ['the marks become a word', caseManager, [['/courseMarks', 'none']], ['/courseMarks']],
  ['the path becomes a list', caseManager, [['/coursePath', []]], ['/coursePath']],
  ['a mark reaches for prototypes', caseManager, [[aMark, trap]], [`${aMark}/__proto__`]],
  ['the document becomes a plan', caseManager, [['/kind', 'plan']], ['/kind']],
  ['the document becomes another student’s', adult, [['/id', 'plan-wren']], ['/id']],
  ['what was seen is forgotten', caseManager, [['/sync/seen', {}]], ['/sync']],
];

describe('a forged save of a crosswalk', () => {
  for (const [what, viewer, puts, refused] of attacks)
    it(`is refused when ${what}`, () => {
      assert.deepEqual(judge(viewer, crosswalk, spoilt(puts, crosswalk)).sort(), [...refused].sort());
    });

  it('cannot begin a document either', () => {
    assert.deepEqual(judge(minor, empty, after(empty, minor, addMark)), [aMark]);
    assert.deepEqual(judge(counselor, empty, after(empty, counselor, addMark)), ['']);
    assert.deepEqual(judge(caseManager, empty, after(empty, caseManager, addMark, aim, decided)), []);
  });
});
