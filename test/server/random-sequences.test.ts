/** Three people who edit, go offline, crash and come back, over the wire: one plan, and each edit in it or in question. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import type { JsonObject, Viewer } from 'ilp-elements';
import { seed } from '../../demo/server/seed.js';
import { idFor, writing } from './matrix/records.js';
import { goalRecord } from '../../src/model/goal.js';
import { plannedCourseRecord } from '../../src/model/planned-course.js';
import { namesIn } from '../store/simulation/tokens.js';
import { commentOf, Person, sharedPlan } from './person.js';
import { startSetup, type Setup } from './servers.js';

const viewers: readonly Viewer[] = [
  { id: 'dario', role: 'student' },
  { id: 'guardian-l', role: 'actingParent' },
  { id: 'counselor-k', role: 'counselor' },
];
/** `npm run test:long` tries more. */
const { SEQUENCES = '5' } = process.env;
const goal = ['goals', idFor(goalRecord, 1)];
const course = ['courses', idFor(plannedCourseRecord, 1)];

const does = fc.constantFrom(
  ...(['comment', 'write', 'write', 'choose', 'choose', 'flush', 'offline'] as const),
  ...(['online', 'crash', 'save', 'wait'] as const),
);
const deed = fc.record({ does, who: fc.nat({ max: 2 }) });
type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never;

/** What is known of the edits of one run. */
class Book {
  readonly taken: string[] = [];
  /** Overwritten by somebody who saw it, or typed right before a crash. */
  readonly mayBeMissing = new Set<string>();
  readonly #unsafe = new Map<Person, string[]>();

  next(kind: 'w' | 'v'): string {
    return `${kind}${String(1000 + this.taken.length)}`;
  }

  took(person: Person, token: string): void {
    this.taken.push(token);
    this.#unsafe.set(person, [...(this.#unsafe.get(person) ?? []), token]);
  }

  async flushed(person: Person): Promise<void> {
    await person.store.flush();
    this.#unsafe.delete(person);
  }

  crashed(person: Person): void {
    for (const token of this.#unsafe.get(person) ?? []) this.mayBeMissing.add(token);
    this.#unsafe.delete(person);
  }
}

describe('random sequences of three people over HTTP', { timeout: 60_000 * Number(SEQUENCES) }, () => {
  let setup: Setup;
  let ways: { base: () => string; authorization: string }[];

  before(async () => {
    setup = await startSetup('PGlite');
    await seed(setup.database);
    const signIns = viewers.map(({ id, role }) => setup.signIn(id, [role]));
    ways = (await Promise.all(signIns)).map((authorization) => {
      return { base: () => setup.bases[0]!, authorization };
    });
  });
  after(() => setup.stop());

  it('converge to one plan in which each edit stands or is asked about', async () => {
    const property = fc.asyncProperty(fc.array(deed, { minLength: 10, maxLength: 40 }), async (deeds) => {
      await putFirst(setup);
      const people = viewers.map((viewer, place) => new Person(viewer, ways[place]!));
      const book = new Book();
      try {
        await Promise.all(people.map((person) => person.tries()));
        for (const each of deeds) await happens(people[each.who]!, each, book);
        await comeToRest(people);
        assert.deepEqual(judge(people, book), []);
      } finally {
        for (const person of people) person.crash();
      }
    });
    await fc.assert(property, { numRuns: Number(SEQUENCES) });
  });
});

async function putFirst({ database }: Setup): Promise<void> {
  const made = { by: 'dario', ...writing };
  const body: JsonObject = {
    ...{ schema: 1, ...sharedPlan, sync: { gen: 1, seen: {}, forgot: -1 } },
    goals: { [goal[1]!]: { id: goal[1]!, order: 'a0', made, studentWords: 'Begin', teamWording: 'Begin' } },
    courses: { [course[1]!]: { id: course[1]!, order: 'a0', made, title: 'Biology', mark: 'v1' } },
  };
  const text = `update ilp.documents set body = $1, revision = gen_random_uuid()::text
    where kind = 'plan' and id = 'plan-dario'`;
  await database.transaction({ as: 'owner' }, (query) => query({ name: '', text }, [JSON.stringify(body)]));
}

async function happens(person: Person, { does: what, who }: Deed, book: Book): Promise<void> {
  switch (what) {
    case 'comment': {
      comments(person, book);
      return;
    }
    case 'write': {
      writes(person, who === 2 ? 'teamWording' : 'studentWords', book);
      return;
    }
    case 'choose': {
      chooses(person, book);
      return;
    }
    case 'flush':
      return book.flushed(person);
    case 'offline':
      person.isOffline = true;
      return;
    case 'online':
      person.isOffline = false;
      return;
    case 'crash':
      book.crashed(person);
      person.comesBack();
      await wait(10);
      return;
    case 'save':
      if (!person.isOffline) await person.tries();
      return;
    case 'wait':
      await wait(25);
  }
}

function comments(person: Person, book: Book): void {
  const token = book.next('w');
  if (person.edits(commentOf(token))) book.took(person, token);
}

/** Types on at the end. */
function writes(person: Person, field: 'studentWords' | 'teamWording', book: Book): void {
  const was = textAt(person, goal, field);
  const token = book.next('w');
  const change = { type: 'text', record: goal, field, was, value: `${was} ${token}` } as const;
  if (was !== '' && person.edits(change)) book.took(person, token);
}

/** Student and counselor choose in the same field, by what each of them sees. */
function chooses(person: Person, book: Book): void {
  const was = textAt(person, course, 'mark');
  const value = book.next('v');
  if (was === '' || !person.edits({ type: 'set', record: course, field: 'mark', was, value })) return;
  book.took(person, value);
  book.mayBeMissing.add(was);
}

function textAt(person: Person, [collection = '', id = '']: readonly string[], field: string): string {
  const body: unknown = person.store.snapshot.body;
  const found = [collection, id, field].reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner ? Reflect.get(inner, key) : undefined),
    body,
  );
  return typeof found === 'string' ? found : '';
}

/** All are online again, and everything that can be saved is. */
async function comeToRest(people: readonly Person[]): Promise<void> {
  for (const person of people) person.isOffline = false;
  for (let round = 0; round < 100; round += 1) {
    for (const person of people) await person.tries();
    const bodies = new Set(people.map(shown));
    const isDone = people.every(({ store }) => ['saved', 'needs-you'].includes(store.snapshot.status.kind));
    if (isDone && bodies.size === 1) return;
    await wait(20);
  }
}

function shown({ store }: Person): string {
  return JSON.stringify(store.snapshot.body ?? null);
}

function judge(people: readonly Person[], book: Book): string[] {
  const bodies = new Set(people.map(shown));
  const stands = people[0]!.seen();
  const asked = new Set(people.flatMap((person) => [...person.asked()]));
  const lost = book.taken.filter(
    (token) => !stands.has(token) && !asked.has(token) && !book.mayBeMissing.has(token),
  );
  const waiting = people.flatMap((person) => [...person.kept()]).filter((token) => !asked.has(token));
  const texts = ['studentWords', 'teamWording'].map((field) => textAt(people[0]!, goal, field));
  const twice = texts.flatMap((text) => {
    const names = namesIn(text);
    return names.filter((name, place) => names.indexOf(name) !== place);
  });
  return [
    ...(bodies.size === 1 ? [] : ['they see different plans']),
    ...lost.map((token) => `${token} is lost`),
    ...waiting.map((token) => `${token} waits for ever`),
    ...twice.map((token) => `${token} stands twice`),
  ];
}
