/** Every role, every kind of document, every operation, every field: the server does what the rules say. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { documentKinds, type DocumentKey, type DocumentKind, type JsonObject } from 'ilp-elements';
import { personRoles, type PersonRole } from '../../src/model/people.js';
import { documentRecord } from '../../src/model/plan.js';
import { forbiddenChanges, mayImportIep, mayLoad } from '../../src/rules/access.js';
import {
  agreedPlan,
  copyBody,
  editableBody,
  editableKinds,
  iepBody,
  iepKinds,
  keyOf,
  storedBody,
} from './matrix/bodies.js';
import {
  additions,
  applied,
  damages,
  fieldMutations,
  otherAuthors,
  type Mutation,
  facts,
} from './matrix/mutations.js';
import { owners } from './matrix/records.js';
import { ifNew, MatrixStage, onFirst, planId, viewerOf, type Said } from './matrix/stage.js';

function pathOf({ kind, id }: DocumentKey): string {
  return `/document?${new URLSearchParams({ kind, id }).toString()}`;
}

const absent: JsonObject = { type: '/problems/not-found', title: 'There is no such document', status: 404 };

for (const role of personRoles)
  describe(`on the server a ${role}`, { concurrency: false }, () => {
    const viewer = viewerOf(role);
    let stage: MatrixStage;
    before(async () => (stage = await shared()));

    /** Saves, and gives what the server said; what is stored is then as it was before. */
    async function tries(key: DocumentKey, stored: JsonObject | undefined, body: JsonObject): Promise<Said> {
      if (stored) await stage.store(key, stored);
      else await stage.clear(key.kind);
      const headers = stored ? onFirst : ifNew;
      const said = await stage.ask(role, 'PUT', pathOf(key), { body, headers });
      if (said.status >= 400) return said;
      const now = await stage.ask(role, 'GET', pathOf(key));
      assert.deepEqual([now.body, now.revision], [body, said.revision], 'what was saved is there');
      return said;
    }

    /** What is refused is named, and all else is saved. */
    async function assertJudged(
      key: DocumentKey,
      before: JsonObject,
      mutations: readonly Mutation[],
      isNew = false,
    ): Promise<void> {
      const refused = mutations.flatMap((mutation) => mutation.refused);
      const stored = isNew ? undefined : before;
      const top = documentRecord(key.kind)!;
      const whole = applied(before, mutations);
      assert.deepEqual(
        forbiddenChanges(viewer, top, before, whole, facts).sort(),
        [...new Set(refused)].sort(),
      );
      if (refused.length > 0) {
        const said = await tries(key, stored, whole);
        assert.deepEqual([said.status, said.body.type], [403, '/problems/forbidden']);
        assert.deepEqual(pointersOf(said), [...new Set(refused)].sort());
      }
      const allowed = mutations.filter((mutation) => mutation.refused.length === 0);
      if (allowed.length === 0) return;
      const said = await tries(key, stored, applied(before, allowed));
      assert.equal(said.status, isNew ? 201 : 204, JSON.stringify(said.body));
    }

    for (const kind of documentKinds) {
      const isKnown = mayLoad(viewer, kind);
      const key = keyOf(kind, role);

      it(`${isKnown ? 'loads' : 'does not know of'} the ${kind}`, async () => {
        await stage.clear(kind);
        const missing = await stage.ask(role, 'GET', pathOf(key));
        assert.deepEqual([missing.status, missing.body], [404, absent]);
        await stage.store(key, storedBody(kind, role));
        const loaded = await stage.ask(role, 'GET', pathOf(key));
        if (isKnown) assert.deepEqual([loaded.status, loaded.body], [200, storedBody(kind, role)]);
        else assert.deepEqual([loaded.status, loaded.body], [404, absent]);
        const { body } = await stage.ask(role, 'GET', `/documents?kind=${kind}`);
        assert.deepEqual(body, { keys: isKnown ? [key] : [] });
      });

      it(`${isRemover(role, kind) ? 'takes' : 'does not take'} the ${kind} away`, async () => {
        await stage.store(key, storedBody(kind, role));
        const said = await stage.ask(role, 'DELETE', pathOf(key), { headers: onFirst });
        assert.equal(said.status, isRemover(role, kind) ? 204 : isKnown ? 403 : 404);
        if (!isKnown) assert.deepEqual(said.body, absent);
      });
    }

    it('hears of what they may know, and of nothing else', async () => {
      for (const kind of documentKinds) {
        await stage.clear(kind);
        await stage.store(
          { kind, id: planId },
          kind === 'snapshot' ? copyBody(role) : storedBody(kind, role),
        );
      }
      const told = await stage.told(role);
      const expected = documentKinds.map((kind) => ({
        ...{ event: 'present', kind, id: planId },
        ...(mayLoad(viewer, kind) ? { revision: 'first' } : {}),
      }));
      assert.deepEqual(told, expected);
    });

    for (const kind of editableKinds) {
      const top = documentRecord(kind)!;
      const key = keyOf(kind);
      if (!mayLoad(viewer, kind)) {
        it(`learns nothing of the ${kind} by writing in it`, async () => {
          const body = editableBody(kind, viewer.id, 'of their own');
          await stage.store(key, body);
          for (const headers of [onFirst, ifNew, { 'if-match': '"stale"' }]) {
            const said = await stage.ask(role, 'PUT', pathOf(key), { body, headers });
            assert.deepEqual([said.status, said.body], [404, absent]);
          }
          await stage.clear(kind);
          const said = await stage.ask(role, 'PUT', pathOf(key), { body, headers: ifNew });
          assert.deepEqual([said.status, said.body], [404, absent]);
        });
        continue;
      }
      for (const owner of owners) {
        const body = editableBody(kind, viewer.id, owner);
        it(`writes in the fields of the ${kind} that are theirs, in records ${owner}`, async () => {
          await assertJudged(key, body, fieldMutations(viewer, top, body));
          await assertJudged(key, body, fieldMutations(viewer, top, body, 'a-third'));
        });
      }
      it(`adds to the ${kind} what is theirs to add, and begins one`, async () => {
        const body = editableBody(kind, viewer.id, 'of their own');
        await assertJudged(key, body, additions(viewer, top, body));
        const empty = emptyOf(kind);
        await assertJudged(key, empty, additions(viewer, top, empty, true), true);
      });
      it(`lets nothing of the ${kind} vanish, and takes nobody's name`, async () => {
        const body = editableBody(kind, viewer.id, 'of their own');
        await assertJudged(key, body, damages(top));
        await assertJudged(key, body, otherAuthors(top));
      });
    }

    for (const kind of iepKinds)
      it(`${mayImportIep(viewer) ? 'brings' : 'does not bring'} the ${kind} in, whatever differs`, async () => {
        const key = keyOf(kind);
        const body = iepBody(kind, viewer.id);
        const changed: readonly JsonObject[] = [
          ...['iepDate', 'annualReviewDate', 'transferOfRightsDate', 'birthDate'].map((field) => {
            return { [field]: '2026-11-03' };
          }),
          ...[{ gradeLevel: 10 }, { items: {} }, { importedAt: 'later' }, { ofALaterVersion: 1 }, {}],
          { source: { system: 'another', exportedOn: '2026-11-04' } },
        ];
        const expected = mayImportIep(viewer) ? [204, 201] : mayLoad(viewer, kind) ? [403, 403] : [404, 404];
        for (const fields of changed)
          for (const [nth, stored] of [iepBody(kind, 'somebody'), undefined].entries()) {
            const said = await tries(key, stored, { ...body, ...fields });
            assert.equal(said.status, expected[nth]);
            if (said.status === 403) assert.deepEqual(pointersOf(said), ['']);
          }
        const borrowed = await tries(key, body, { ...body, importedBy: 'somebody' });
        assert.equal(borrowed.status, mayImportIep(viewer) ? 403 : expected[0]);
        if (mayImportIep(viewer)) assert.deepEqual(pointersOf(borrowed), ['/importedBy']);
      });

    it('keeps a copy of what they themselves agreed to, and changes none', async () => {
      await stage.store(keyOf('plan'), agreedPlan());
      const key = keyOf('snapshot', role);
      assert.equal((await tries(key, undefined, copyBody(role))).status, 201);
      for (const wrong of [copyBody(role, 'somebody'), { ...copyBody(role), takenAt: 'later' }])
        assert.deepEqual(refusalOf(await tries(key, undefined, wrong)), [403, ['']]);
      const another = role === 'teacher' ? 'mentor' : 'teacher';
      const theirs = await tries(keyOf('snapshot', another), undefined, copyBody(another));
      assert.deepEqual(refusalOf(theirs), [403, ['']]);
      for (const body of [copyBody(role), { ...copyBody(role), more: 1 }])
        assert.deepEqual(refusalOf(await tries(key, copyBody(role), body)), [403, ['']]);
    });
  });

let opened: Promise<MatrixStage> | undefined;
/** One server for all roles: it is always left as a row begins. */
function shared(): Promise<MatrixStage> {
  return (opened ??= MatrixStage.open());
}
after(async () => (await opened)?.close());

function emptyOf(kind: (typeof editableKinds)[number]): JsonObject {
  return { schema: 1, kind, id: planId, sync: { gen: 0, seen: {}, forgot: -1 } };
}

function isRemover(role: PersonRole, kind: DocumentKind): boolean {
  if (!mayLoad(viewerOf(role), kind)) return false;
  return kind === 'draft' || (kind.startsWith('iep-') && mayImportIep(viewerOf(role)));
}

function pointersOf({ body }: Said): string[] {
  return Array.isArray(body.pointers) ? body.pointers.map(String).sort() : [];
}

function refusalOf(said: Said): [number, string[]] {
  return [said.status, pointersOf(said)];
}
