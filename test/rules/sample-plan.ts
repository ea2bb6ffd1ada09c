import { applyChange } from '../../src/edits/apply.js';
import type { RecordChange } from '../../src/edits/edit.js';
import type { JsonObject } from '../../src/model/json.js';
import type { PersonRole, Viewer } from '../../src/model/people.js';
import { emptyDocument, planRecord, type EditableDocument } from '../../src/model/plan.js';
import { tags, type RecordSpec } from '../../src/model/record-spec.js';
import { forbiddenChanges } from '../../src/rules/access.js';

/** Gives an id that says which record it is. */
export function idOf(prefix: string, nth: number): string {
  return `${prefix}_${String(nth).padStart(20, '0')}`;
}

export const [goal, otherGoal] = [idOf('goal', 1), idOf('goal', 2)];
export const step = idOf('step', 1);
export const [suggestion, otherSuggestion] = [idOf('suggestion', 1), idOf('suggestion', 2)];
export const decidedSuggestion = idOf('suggestion', 3);
export const comment = idOf('comment', 1);
export const review = idOf('review', 1);
export const experience = idOf('experience', 1);
export const removedGoal = idOf('goal', 3);

export const student: Viewer = { id: 'dario', role: 'student' };
export const counselor: Viewer = { id: 'kl', role: 'counselor' };
export const otherCounselor: Viewer = { id: 'bo', role: 'counselor' };
export const mentor: Viewer = { id: 'mo', role: 'mentor' };

/** A plan whose goals have a set of tags as well that is the student's alone. */
export const top: RecordSpec = {
  ...planRecord,
  collections: {
    ...planRecord.collections,
    goals: {
      ...planRecord.collections.goals!,
      fields: { ...planRecord.collections.goals!.fields, interests: tags() },
    },
  },
};

export function viewerAs(role: PersonRole, id = `a-${role}`): Viewer {
  return { id, role };
}

export function signed(by: string) {
  return { by, session: `of-${by}`, at: '2026-11-21T10:00:00.000Z' };
}

/** Makes changes in a viewer's name, whether or not they may. */
export function after(body: EditableDocument, viewer: Viewer, ...changes: RecordChange[]): EditableDocument {
  return changes.reduce((current, change) => {
    const outcome = applyChange(current, change, signed(viewer.id));
    if (outcome.status !== 'applied') throw new Error(`The change is ${outcome.status}.`);
    return outcome.body;
  }, body);
}

export function judge(viewer: Viewer, before: EditableDocument, next: EditableDocument): string[] {
  return forbiddenChanges(viewer, top, before as unknown as JsonObject, next as unknown as JsonObject);
}

function add(path: string[], nth: number, fields: JsonObject = {}): RecordChange {
  return { type: 'add', record: path, order: `a${nth}`, fields };
}

const aGoal = ['goals', goal];

const byStudent: RecordChange[] = [
  add(aGoal, 0, { studentWords: 'Fly', interests: { music: true } }),
  add(['goals', otherGoal], 1, { studentWords: 'Swim' }),
  add(['goals', removedGoal], 2, { studentWords: 'Run' }),
  add([...aGoal, 'steps', step], 0, { description: 'Ask', owner: 'kl' }),
  add(['experiences', experience], 0, { title: 'Zoo' }),
  add(['reviews', review], 0, { kind: 'submitted', role: 'student', note: 'Please read' }),
  { type: 'text', record: aGoal, field: 'successCriteria', was: '', value: 'A licence' },
  { type: 'tick', record: aGoal, field: 'interests', tag: 'planes', value: true },
  { type: 'tick', record: ['goals', removedGoal], field: 'removed', value: true },
];

/** A small plan in which several people wrote. */
export const plan: EditableDocument = [
  [student, ...byStudent] as const,
  [counselor, { type: 'text', record: aGoal, field: 'teamWording', was: '', value: 'Aviation' }] as const,
  [counselor, add(['people', 'mo'], 0, { name: 'Mo' })] as const,
  [mentor, add(['suggestions', suggestion], 0, { words: 'Try it', role: 'mentor' })] as const,
  [counselor, add(['suggestions', otherSuggestion], 1, { words: 'Wait' })] as const,
  [mentor, add(['suggestions', decidedSuggestion], 2, { words: 'Sing', role: 'mentor' })] as const,
  [
    student,
    {
      type: 'set',
      record: ['suggestions', decidedSuggestion],
      field: 'decision',
      was: null,
      value: 'accepted',
    },
  ] as const,
  [mentor, add(['comments', comment], 0, { words: 'Well done' })] as const,
].reduce<EditableDocument>((body, [viewer, ...changes]) => after(body, viewer, ...changes), {
  ...emptyDocument('plan', 'dario'),
  sync: { gen: 4, seen: { 'of-dario': [7, 4] }, forgot: 1 },
});
