import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { currentSchema, emptyDocument, snapshotKey, type DocumentKey, type JsonObject } from 'ilp-elements';
import { seed } from '../../demo/server/seed.js';
import { copyFor } from '../../stories/fixtures/kept-copies.js';
import { goalOf } from '../../stories/fixtures/plans.js';
import { reviewBy, withReviews } from '../../stories/fixtures/reviews.js';
import { dario, grandmother } from '../../stories/fixtures/people.js';
import { assertProblem, clientOf, savedAgain, type Client } from './client.js';
import { startSetup, type Setup } from './servers.js';

const plan: DocumentKey = { kind: 'plan', id: 'plan-dario' };
const iep: DocumentKey = { kind: 'iep-shared', id: 'plan-dario' };

describe('documents on the server', () => {
  let setup: Setup;
  let darios: Client;
  let counselors: Client;
  let managers: Client;
  let teachers: Client;

  const clientFor = async (person: string, ...roles: string[]) =>
    clientOf(setup.bases[0]!, await setup.signIn(person, roles));

  before(async () => {
    setup = await startSetup('PGlite');
    await seed(setup.database);
    darios = await clientFor('dario', 'student');
    counselors = await clientFor('counselor-k', 'counselor');
    managers = await clientFor('case-p', 'caseManager');
    teachers = await clientFor('teacher-v', 'teacher');
  });
  after(() => setup.stop());

  describe('loading', () => {
    it('gives a plan, its revision, and word that nobody may keep a copy', async () => {
      const { status, revision, body, headers } = await darios.load(plan);
      assert.equal(status, 200);
      assert.equal(body.id, 'plan-dario');
      assert.notEqual(revision, '');
      assert.equal(headers.get('cache-control'), 'no-store');
    });

    it('sends nothing to whoever holds that revision, a weak tag of a proxy included', async () => {
      const { revision } = await darios.load(plan);
      for (const tag of [`"${revision}"`, `W/"${revision}"`, `"old", "${revision}"`])
        assert.equal((await darios.load(plan, { 'if-none-match': tag })).status, 304);
      assert.equal((await darios.load(plan, { 'if-none-match': '"old"' })).status, 200);
    });

    it('answers alike what is not there and what nobody may know of', async () => {
      const answers = [
        await darios.load({ kind: 'plan', id: 'plan-nobody' }),
        await darios.load({ kind: 'plan', id: 'plan-casey' }),
        await darios.load({ kind: 'iep-team', id: 'plan-dario' }),
        await teachers.load(iep),
        await counselors.load({ kind: 'draft', id: 'plan-dario' }),
        await managers.load({ kind: 'iep-team', id: 'plan-theo' }),
      ];
      for (const answer of answers) {
        assertProblem(answer, 404, 'not-found');
        assert.deepEqual(answer.body, answers[0]!.body);
      }
    });

    it('goes by the part that a person has for this student, if the sign-in has it too', async () => {
      const former = await clientFor('case-p', 'teacher');
      assertProblem(await former.load(plan), 404, 'not-found');
      const both = await clientFor('case-p', 'teacher', 'caseManager');
      assert.equal((await both.load(iep)).status, 200);
    });

    it('turns away a call for somebody else than who is signed in', async () => {
      assertProblem(await darios.load(plan, { 'ilp-viewer': 'casey' }), 401, 'unauthenticated');
      assert.equal((await darios.load(plan, { 'ilp-viewer': 'dario' })).status, 200);
    });

    it('lists what a person may load, and nothing else', async () => {
      const { body } = await managers.send('GET', '/documents?kind=iep-team');
      assert.deepEqual(body, { keys: [{ kind: 'iep-team', id: 'plan-dario' }] });
      assert.deepEqual((await teachers.send('GET', '/documents?kind=iep-team')).body, { keys: [] });
    });
  });

  describe('saving', () => {
    it('needs one expectation', async () => {
      const { body } = await darios.load(plan);
      const path = '/document?kind=plan&id=plan-dario';
      assertProblem(await darios.send('PUT', path, { body }), 428, 'expectation-missing');
      const both = { 'if-match': '"a"', 'if-none-match': '*' };
      for (const headers of [both, { 'if-match': '*' }, { 'if-none-match': '"a"' }, { 'if-match': 'bare' }])
        assertProblem(await darios.send('PUT', path, { body, headers }), 400, 'invalid');
    });

    it('answers a stale save with what is stored, before it judges anything', async () => {
      const { body, revision } = await darios.load(plan);
      const answer = await teachers.save(plan, { ...body, goals: {} }, 'another');
      assertProblem(answer, 412, 'conflict');
      assert.deepEqual(answer.body.current, { revision, body });
    });

    it('answers without a current document where none is there', async () => {
      const draft: DocumentKey = { kind: 'draft', id: 'plan-wren' };
      const wrens = await clientFor('wren', 'student');
      const answer = await wrens.save(draft, emptyDocument('draft', 'plan-wren'), 'gone');
      assertProblem(answer, 412, 'conflict');
      assert.equal('current' in answer.body, false);
    });

    it('refuses what the rules refuse, and names the places', async () => {
      const { body, revision } = await teachers.load(plan);
      const goals = body.goals as JsonObject;
      const [id, goal] = Object.entries(goals)[0]!;
      const spoilt = savedAgain(body, {
        goals: { ...goals, [id]: { ...(goal as JsonObject), studentWords: 'No.' } },
      });
      const answer = await teachers.save(plan, spoilt, revision);
      assertProblem(answer, 403, 'forbidden');
      assert.deepEqual(answer.body.pointers, [`/goals/${id}/studentWords`]);
      assert.equal((await teachers.load(plan)).revision, revision);
    });

    it('creates a document that the person may begin', async () => {
      const wrens = await clientFor('wren', 'student');
      const draft: DocumentKey = { kind: 'draft', id: 'plan-wren' };
      const goal = goalOf({ id: 'wren', role: 'student' }, 7, { studentWords: 'Own the van.' });
      const body = { ...emptyDocument('draft', 'plan-wren'), goals: { [goal.id]: goal } };
      const forged = { ...goal, made: { ...goal.made, by: 'dario' } };
      assertProblem(await wrens.create(draft, { ...body, goals: { [goal.id]: forged } }), 403, 'forbidden');
      const answer = await wrens.create(draft, body);
      assert.equal(answer.status, 201);
      assert.equal((await wrens.load(draft)).revision, answer.revision);
    });

    it('hides a document from a writer as it does from a reader', async () => {
      const answer = await teachers.create(
        { kind: 'draft', id: 'plan-dario' },
        emptyDocument('draft', 'plan-dario'),
      );
      assertProblem(answer, 404, 'not-found');
      const nobodys = await darios.create({ kind: 'plan', id: 'new' }, emptyDocument('plan', 'new'));
      assertProblem(nobodys, 404, 'not-found');
    });

    for (const [what, body] of Object.entries({
      'is of another kind': emptyDocument('draft', 'plan-dario'),
      'has another id': emptyDocument('plan', 'plan-casey'),
      'is a list': [],
      'is of a newer schema': { ...emptyDocument('plan', 'plan-dario'), schema: currentSchema + 1 },
      'holds a text where a goal belongs': { ...emptyDocument('plan', 'plan-dario'), goals: { a: 'b' } },
    }))
      it(`refuses a body that ${what}`, async () => {
        const { revision } = await darios.load(plan);
        assertProblem(await darios.save(plan, body, revision), 422, 'malformed');
      });

    it('refuses a key that reaches the prototype', async () => {
      const { revision } = await darios.load(plan);
      const body =
        '{"schema":1,"kind":"plan","id":"plan-dario","sync":{"gen":1,"seen":{},"forgot":-1},"__proto__":{}}';
      assertProblem(await darios.save(plan, body, revision), 422, 'malformed');
    });
  });

  describe('a save that is sent again', () => {
    it('gets the answer of then, also when others saved since', async () => {
      const { body, revision } = await darios.load(plan);
      const token = { 'idempotency-key': 'once-1' };
      const first = await darios.save(plan, savedAgain(body), revision, token);
      assert.equal(first.status, 204);
      const next = await counselors.save(plan, savedAgain(savedAgain(body)), first.revision);
      assert.equal(next.status, 204);
      const again = await darios.save(plan, savedAgain(body), revision, token);
      assert.deepEqual([again.status, again.revision], [204, first.revision]);
      assert.equal((await darios.load(plan)).revision, next.revision);
    });

    it('never brings back what was removed', async () => {
      const caseys = await clientFor('casey', 'student');
      const draft: DocumentKey = { kind: 'draft', id: 'plan-casey' };
      const kept = await caseys.load(draft);
      assert.equal((await caseys.remove(draft, kept.revision)).status, 204);
      const body = emptyDocument('draft', 'plan-casey');
      const token = { 'idempotency-key': 'once-2' };
      const created = await caseys.create(draft, body, token);
      assert.equal(created.status, 201);
      const gone = { 'idempotency-key': 'once-3' };
      assert.equal((await caseys.remove(draft, created.revision, gone)).status, 204);
      const again = await caseys.create(draft, body, token);
      assert.deepEqual([again.status, again.revision], [201, created.revision]);
      assert.equal((await caseys.load(draft)).status, 404);
      assert.equal((await caseys.remove(draft, created.revision, gone)).status, 204);
    });

    it('is one save, also when both are under way', async () => {
      const { body, revision } = await darios.load(plan);
      const headers = { 'idempotency-key': 'once-4' };
      const sent = Array.from({ length: 5 }, () => darios.save(plan, savedAgain(body), revision, headers));
      const answers = await Promise.all(sent);
      assert.equal(new Set(answers.map((answer) => `${answer.status} ${answer.revision}`)).size, 1);
    });

    it('is the one of whoever sends it: another person may have the same key', async () => {
      const headers = { 'idempotency-key': 'once-6' };
      const { body, revision } = await darios.load(plan);
      const first = await darios.save(plan, savedAgain(body), revision, headers);
      const other = savedAgain(savedAgain(body));
      assertProblem(await counselors.save(plan, other, revision, headers), 412, 'conflict');
      assert.equal((await counselors.save(plan, other, first.revision, headers)).status, 204);
    });

    it('is refused with another body', async () => {
      const { body, revision } = await darios.load(plan);
      const headers = { 'idempotency-key': 'once-5' };
      const first = await darios.save(plan, savedAgain(body), revision, headers);
      const other = savedAgain(savedAgain(body));
      assertProblem(await darios.save(plan, other, first.revision, headers), 422, 'malformed');
      assertProblem(await darios.save(plan, other, revision, headers), 422, 'malformed');
    });
  });

  describe('an IEP', () => {
    it('is brought in by a case manager, in their own name', async () => {
      const { body, revision } = await managers.load(iep, { 'ilp-reason': 'review' });
      const later = { ...body, importedAt: '2026-11-20T15:00:00.000Z' };
      const borrowed = await managers.save(iep, { ...later, importedBy: 'case-n' }, revision);
      assertProblem(borrowed, 403, 'forbidden');
      assert.deepEqual(borrowed.body.pointers, ['/importedBy']);
      assert.equal((await managers.save(iep, later, revision, { 'ilp-reason': 'review' })).status, 204);
    });

    it('is changed by nobody who only reads it', async () => {
      const family = await clientFor('guardian-l', 'actingParent');
      const { body, revision } = await family.load(iep);
      assertProblem(
        await family.save(iep, { ...body, importedBy: 'guardian-l' }, revision),
        403,
        'forbidden',
      );
      assertProblem(await family.remove(iep, revision), 403, 'forbidden');
    });

    it('leaves a note of everybody who was given it, with the reason they gave', async () => {
      const team: DocumentKey = { kind: 'iep-team', id: 'plan-dario' };
      await managers.load(team, { 'ilp-reason': 'meeting' });
      await teachers.load(team, { 'ilp-reason': 'teaching' });
      await managers.save(team, (await managers.load(team)).body, 'stale', { 'ilp-reason': 'review' });
      const text = `select what, person, role, reason from ilp.access_log where kind = 'iep-team' order by number`;
      const rows = await setup.database.transaction({ as: 'owner' }, (query) => query({ name: '', text }));
      const managed = { person: 'case-p', role: 'caseManager' };
      assert.deepEqual(rows, [
        { what: 'load', ...managed, reason: 'meeting' },
        { what: 'load', ...managed, reason: null },
        { what: 'save', ...managed, reason: 'review' },
      ]);
    });

    it('takes no reason that nobody knows', async () => {
      assertProblem(await managers.load(iep, { 'ilp-reason': 'curiosity' }), 400, 'invalid');
    });
  });

  describe('a kept copy', () => {
    it('is written once, by whoever agreed, and stays', async () => {
      const reviewed = withReviews(await planNow(), dario, [reviewBy(grandmother, { kind: 'approved' })]);
      const [review] = Object.values(reviewed.reviews ?? {});
      await setup.database.transaction({ as: 'owner' }, (query) =>
        query(
          {
            name: 'test-put',
            text: `update ilp.documents set body = $1 where kind = 'plan' and id = 'plan-dario'`,
          },
          [JSON.stringify(reviewed)],
        ),
      );
      const copy = copyFor(reviewed, review!.id);
      const key = snapshotKey('plan-dario', review!.id);
      const family = await clientFor('guardian-l', 'actingParent');
      assertProblem(await counselors.create(key, copy), 403, 'forbidden');
      assert.equal((await family.create(key, copy)).status, 201);
      const { revision, status } = await counselors.load(key);
      assert.equal(status, 200);
      assertProblem(await family.save(key, { ...copy, more: 1 }, revision), 403, 'forbidden');
      assertProblem(await family.remove(key, revision), 403, 'forbidden');
    });

    async function planNow() {
      return (await darios.load(plan)).body as unknown as Parameters<typeof withReviews>[0];
    }
  });

  it('takes no plan away', async () => {
    const { revision } = await darios.load(plan);
    assertProblem(await darios.remove(plan, revision), 403, 'forbidden');
  });
});
