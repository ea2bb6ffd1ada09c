import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RecordChange } from '../../src/edits/edit.js';
import { crosswalkLinkId, crosswalkRecord, teamCrosswalkRecord } from '../../src/model/crosswalk.js';
import type { JsonObject } from '../../src/model/json.js';
import { personRoles, type PersonRole, type Viewer } from '../../src/model/people.js';
import { emptyDocument, type EditableDocument } from '../../src/model/plan.js';
import type { RecordSpec } from '../../src/model/record-spec.js';
import { forbiddenChanges, mayAddRecord, mayChange } from '../../src/rules/access.js';
import { spoilt, trap, type Attack } from './attack.js';
import { after, idOf, signed, viewerAs } from './sample-plan.js';

/** Those who may read an IEP at home: a designee stands in at a meeting alone. */
const family: readonly PersonRole[] = ['parent', 'guardian', 'actingParent', 'educationalDecisionMaker'];

/** The two documents, and who may load each. What is the team's alone, a student is not yet shown. */
const documents = [
  {
    kind: 'crosswalk-shared',
    top: crosswalkRecord,
    readers: ['student', 'adultStudent', 'caseManager', ...family],
  },
  { kind: 'crosswalk-team', top: teamCrosswalkRecord, readers: ['adultStudent', 'caseManager', ...family] },
] as const satisfies readonly { kind: string; top: RecordSpec; readers: readonly PersonRole[] }[];

const manager: Viewer = { id: 'case-n', role: 'caseManager' };
const otherManager: Viewer = { id: 'case-z', role: 'caseManager' };
const adult: Viewer = { id: 'theo', role: 'adultStudent' };
const mother: Viewer = { id: 'parent-a', role: 'parent' };

const [plan, iepItem] = ['/goals/goal_1', 'rb-2203'];
const link = ['links', crosswalkLinkId(plan, iepItem)];
const [consent, answered] = [1, 2].map((nth) => ['consents', idOf('consent', nth)]) as [string[], string[]];
const [proposal, decided] = [1, 2].map((nth) => ['proposals', idOf('proposal', nth)]) as [string[], string[]];

const add = (record: string[], fields: JsonObject): RecordChange => ({
  type: 'add',
  record,
  order: 'a0',
  fields,
});
const set = (
  record: string[],
  field: string,
  value: string | null,
  was: string | null = null,
): RecordChange => ({
  type: 'set',
  record,
  field,
  was,
  value,
});
const write = (record: string[], field: string, value: string, was = ''): RecordChange => ({
  type: 'text',
  record,
  field,
  was,
  value,
});
const remove = (record: string[]): RecordChange => ({ type: 'tick', record, field: 'removed', value: true });
const move = (record: string[]): RecordChange => ({ type: 'move', record, order: 'a5' });

/** The case manager linked, asked twice and proposed twice; one question and one proposal are answered. */
function wholeOf(kind: 'crosswalk-shared' | 'crosswalk-team'): EditableDocument {
  const asked = { iepItem, role: 'caseManager', reason: 'For your plan' };
  const proposed = { row: 'careerGoal', iepItem, plan, role: 'caseManager', words: 'As she says it' };
  const body = after(
    emptyDocument(kind, 'plan-theo'),
    manager,
    add(link, { plan, iepItem }),
    ...[consent, answered].map((record) => add(record, asked)),
    ...[proposal, decided].map((record) => add(record, proposed)),
    set(decided, 'decision', 'yes'),
  );
  return {
    ...after(body, adult, set(answered, 'decision', 'yes')),
    sync: { gen: 4, seen: { 'of-case-n': [2, 4] }, forgot: 1 },
  };
}

function judge(top: RecordSpec, viewer: Viewer, before: EditableDocument, next: EditableDocument): string[] {
  return forbiddenChanges(viewer, top, before as unknown as JsonObject, next as unknown as JsonObject);
}

type Who = (role: PersonRole, readers: readonly PersonRole[]) => boolean;
const readers: Who = (role, all) => all.includes(role);
const nobody: Who = () => false;
const rightsSide: Who = (role, all) => role !== 'caseManager' && all.includes(role);
const caseManager: Who = (role, all) => role === 'caseManager' && all.includes(role);

/** What somebody who made none of it may do. */
const changes: readonly (readonly [string, Who, readonly RecordChange[]])[] = [
  [
    'link, judge a link and take one off: whoever may read both plans',
    readers,
    [
      add(['links', crosswalkLinkId(plan, 'rb-2')], { plan, iepItem: 'rb-2', judgement: 'same' }),
      set(link, 'judgement', 'different'),
      set(link, 'iepItem', 'rb-2', iepItem),
      remove(link),
      move(link),
    ],
  ],
  [
    'say yes or no to copying words of the IEP: the student or who holds the rights',
    rightsSide,
    [
      set(consent, 'decision', 'yes'),
      set(consent, 'decision', 'no'),
      set(answered, 'decision', null, 'yes'),
      set(answered, 'result', '/goals/goal_9'),
    ],
  ],
  [
    'change what another one asks for: nobody',
    nobody,
    [
      write(consent, 'reason', 'For something else', 'For your plan'),
      set(consent, 'iepItem', 'rb-2', iepItem),
      set(consent, 'role', 'parent', 'caseManager'),
      remove(consent),
      move(consent),
    ],
  ],
  [
    'answer a proposal: the case manager',
    caseManager,
    [
      set(proposal, 'decision', 'no'),
      write(proposal, 'answer', 'At the next meeting'),
      set(decided, 'decision', null, 'yes'),
    ],
  ],
  [
    'change what another one proposes: nobody',
    nobody,
    [
      write(proposal, 'words', 'As we say it', 'As she says it'),
      write(proposal, 'reason', 'Because'),
      set(proposal, 'row', 'educationGoal', 'careerGoal'),
      set(proposal, 'iepItem', null, iepItem),
      set(proposal, 'plan', null, plan),
      remove(proposal),
      move(proposal),
    ],
  ],
];

for (const { kind, top, readers: may } of documents)
  describe(`who may in ${kind}`, () => {
    const whole = wholeOf(kind);

    for (const [what, who, all] of changes)
      it(what, () => {
        for (const role of personRoles)
          for (const change of all) {
            const viewer = viewerAs(role);
            const isAllowed = mayChange(viewer, top, whole, change);
            assert.equal(isAllowed, who(role, may), `${role} ${JSON.stringify(change)}`);
            // A server says the same of the save.
            const refused = judge(top, viewer, whole, after(whole, viewer, change));
            assert.equal(refused.length === 0, isAllowed, `${role} ${refused.join()}`);
          }
      });

    it('ask and propose: whoever may read it, in their own part and with no answer', () => {
      for (const role of personRoles) {
        const viewer = viewerAs(role);
        for (const [collection, id] of [
          ['consents', idOf('consent', 9)],
          ['proposals', idOf('proposal', 9)],
        ] as const) {
          const isReader = readers(role, may);
          const ask = (fields: JsonObject): boolean => {
            const change = add([collection, id], { iepItem, reason: 'Why', ...fields });
            const isAllowed = mayChange(viewer, top, whole, change);
            assert.equal(judge(top, viewer, whole, after(whole, viewer, change)).length === 0, isAllowed);
            return isAllowed;
          };
          assert.equal(mayAddRecord(viewer, top, [collection]), isReader, role);
          assert.equal(ask({ role }), isReader, role);
          assert.equal(ask({}), false, role);
          assert.equal(ask({ role: role === 'parent' ? 'guardian' : 'parent' }), false, role);
          const answers = collection === 'consents' ? rightsSide : caseManager;
          assert.equal(ask({ role, decision: 'yes' }), answers(role, may), `${collection} ${role}`);
        }
      }
    });

    it('put their own proposal right, until there is an answer', () => {
      const own: readonly (readonly [RecordChange, RecordChange])[] = [
        [
          write(proposal, 'words', 'As we say it', 'As she says it'),
          write(decided, 'words', 'As we say it', 'As she says it'),
        ],
        [remove(proposal), remove(decided)],
      ];
      for (const [open, closed] of own) {
        assert.ok(mayChange(manager, top, whole, open), JSON.stringify(open));
        assert.ok(!mayChange(manager, top, whole, closed), JSON.stringify(closed));
        assert.ok(!mayChange(otherManager, top, whole, open), JSON.stringify(open));
        assert.deepEqual(judge(top, manager, whole, after(whole, manager, open)), []);
        assert.equal(judge(top, manager, whole, after(whole, manager, closed)).length, 1);
      }
    });

    it('change what was asked: nobody, its author neither, so that a yes stands beside what it was said to', () => {
      for (const record of [consent, answered])
        for (const change of [
          write(record, 'reason', 'For my plan', 'For your plan'),
          set(record, 'iepItem', 'rb-2', iepItem),
          move(record),
        ]) {
          assert.ok(!mayChange(manager, top, whole, change), JSON.stringify(change));
          assert.equal(judge(top, manager, whole, after(whole, manager, change)).length, 1);
        }
    });

    it('take a question of their own back, until it is answered', () => {
      const takeBack = after(whole, manager, remove(consent));
      assert.ok(mayChange(manager, top, whole, remove(consent)));
      assert.deepEqual(judge(top, manager, whole, takeBack), []);
      assert.ok(mayChange(manager, top, takeBack, { ...remove(consent), value: false } as RecordChange));
      for (const [viewer, record] of [
        [otherManager, consent],
        [adult, consent],
        [manager, answered],
      ] as const) {
        assert.ok(!mayChange(viewer, top, whole, remove(record)), viewer.id);
        assert.equal(judge(top, viewer, whole, after(whole, viewer, remove(record))).length, 1, viewer.id);
      }
    });
  });

const at = ([collection, id]: string[]): string => `/${collection ?? ''}/${id ?? ''}`;
const bare = (record: string[], by: string) => ({ id: record[1], order: 'a1', made: signed(by) });
const newLink = ['links', crosswalkLinkId(plan, 'rb-9')];
const newConsent = ['consents', idOf('consent', 8)];
const newProposal = ['proposals', idOf('proposal', 8)];
const yes = (by: string, field = 'decision') => ({ [field]: signed(by) });

const attacks: readonly Attack[] = [
  // Who may not load it may not save it, whatever is in it.
  ['a counselor saves it as it was', viewerAs('counselor'), [], ['']],
  ['a designee links', viewerAs('designee'), [[at(newLink), bare(newLink, 'a-designee')]], ['']],
  ['a teacher answers a proposal', viewerAs('teacher'), [[`${at(proposal)}/decision`, 'yes']], ['']],
  // A yes is given by those whose it is, in their own name.
  [
    'the case manager says yes for the student, in the student’s name',
    manager,
    [
      [`${at(consent)}/decision`, 'yes'],
      [`${at(consent)}/wrote`, yes('theo')],
    ],
    [`${at(consent)}/decision`],
  ],
  [
    'the case manager says yes in their own name',
    manager,
    [
      [`${at(consent)}/decision`, 'yes'],
      [`${at(consent)}/wrote`, yes('case-n')],
    ],
    [`${at(consent)}/decision`],
  ],
  [
    'a parent says yes in the student’s name',
    mother,
    [
      [`${at(consent)}/decision`, 'yes'],
      [`${at(consent)}/wrote`, yes('theo')],
    ],
    [`${at(consent)}/wrote/decision`],
  ],
  ['a yes is unsigned', adult, [[`${at(consent)}/decision`, 'yes']], [`${at(consent)}/wrote/decision`]],
  [
    'the case manager asks and answers at once',
    manager,
    [[at(newConsent), { ...bare(newConsent, 'case-n'), role: 'caseManager', decision: 'yes' }]],
    [`${at(newConsent)}/decision`],
  ],
  [
    'the case manager asks in the student’s part',
    manager,
    [[at(newConsent), { ...bare(newConsent, 'case-n'), role: 'adultStudent' }]],
    [at(newConsent)],
  ],
  [
    'the case manager asks in the student’s name',
    manager,
    [[at(newConsent), { ...bare(newConsent, 'theo'), role: 'adultStudent' }]],
    [at(newConsent)],
  ],
  [
    'the case manager has a yes count for other words',
    manager,
    [
      [`${at(answered)}/iepItem`, 'rb-9'],
      [`${at(answered)}/wrote/iepItem`, signed('case-n')],
    ],
    [`${at(answered)}/iepItem`],
  ],
  [
    'the case manager takes the yes of another away',
    manager,
    [[`${at(answered)}/wrote/decision`, undefined]],
    [`${at(answered)}/wrote/decision`],
  ],
  ['a question vanishes', adult, [[at(consent), undefined]], [at(consent)]],
  [
    'a question is emptied',
    manager,
    [[at(consent), { ...bare(consent, 'case-n'), order: 'a0', removed: true, purged: true }]],
    [at(consent)],
  ],
  // A proposal is answered by the case manager, and reworded by nobody else.
  [
    'the student takes their own proposal for the team',
    adult,
    [[at(newProposal), { ...bare(newProposal, 'theo'), role: 'adultStudent', decision: 'yes' }]],
    [`${at(newProposal)}/decision`],
  ],
  [
    'the student answers for the team',
    adult,
    [
      [`${at(proposal)}/answer`, 'Yes'],
      [`${at(proposal)}/wrote`, yes('theo', 'answer')],
    ],
    [`${at(proposal)}/answer`],
  ],
  [
    'another case manager rewords a proposal',
    otherManager,
    [
      [`${at(proposal)}/words`, 'As we say it'],
      [`${at(proposal)}/wrote`, yes('case-z', 'words')],
    ],
    [`${at(proposal)}/words`],
  ],
  [
    'its author rewords a proposal that was answered',
    manager,
    [
      [`${at(decided)}/words`, 'As we say it'],
      [`${at(decided)}/wrote/words`, signed('case-n')],
    ],
    [`${at(decided)}/words`],
  ],
  [
    'a proposal has another author',
    adult,
    [[`${at(proposal)}/made`, signed('theo')]],
    [`${at(proposal)}/made`],
  ],
  ['all proposals vanish', manager, [['/proposals', undefined]], [at(proposal), at(decided)]],
  // Links keep their form.
  ['a link is in another’s name', mother, [[at(newLink), bare(newLink, 'theo')]], [at(newLink)]],
  [
    'a link has no id of a link',
    mother,
    [['/links/x', { ...bare(['links', 'x'], 'parent-a') }]],
    ['/links/x'],
  ],
  ['a link has another’s id', mother, [[at(newLink), bare(link, 'parent-a')]], [at(newLink)]],
  ['a link reaches for prototypes', mother, [[at(link), trap]], [`${at(link)}/__proto__`]],
  ['the links become a list', mother, [['/links', []]], ['/links']],
  ['a link vanishes', manager, [[at(link), undefined]], [at(link)]],
  ['a link that stays is emptied', manager, [[`${at(link)}/purged`, true]], [at(link)]],
];

for (const { kind, top } of documents)
  describe(`a forged save of ${kind}`, () => {
    const whole = wholeOf(kind);
    for (const [what, viewer, puts, refused] of attacks)
      it(`is refused when ${what}`, () => {
        assert.deepEqual(judge(top, viewer, whole, spoilt(puts, whole)).sort(), [...refused].sort());
      });

    it('cannot become the other document', () => {
      const other = kind === 'crosswalk-team' ? 'crosswalk-shared' : 'crosswalk-team';
      assert.deepEqual(judge(top, manager, whole, spoilt([['/kind', other]], whole)), ['/kind']);
    });
  });

it('a student who holds no rights yet neither reads nor writes what is the team’s alone', () => {
  const whole = wholeOf('crosswalk-team');
  const minor = viewerAs('student');
  assert.deepEqual(judge(teamCrosswalkRecord, minor, whole, whole), ['']);
});
