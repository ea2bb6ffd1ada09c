import type { Json } from '../../model/json.js';
import { defaultMaxBytes } from '../contract.js';
import { check, checkFails, checkSame, create, load, loadThere, planKey, save } from './checks.js';
import type { AcceptanceCase, StorageHarness } from './harness.js';

const key = planKey('plan-1');

/** Saves a body and compares what comes back. */
async function checkRoundTrip(harness: StorageHarness, body: Json): Promise<undefined> {
  await create(harness, key, body);
  checkSame((await loadThere(harness, key)).body, body, 'the document came back changed');
}

/** Saves a body that may be refused as invalid, but never changed. */
async function checkKeptOrRefused(harness: StorageHarness, body: Json): Promise<undefined> {
  try {
    await checkRoundTrip(harness, body);
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'invalid') throw error;
    checkSame(await load(harness, key), undefined, 'a refused document was kept');
  }
}

const shapes: Json = {
  nothing: null,
  yes: true,
  no: false,
  '': 'an empty key',
  'a.b/c~d': 'a key with marks',
  emptyText: '',
  emptyList: [],
  emptyObject: {},
  lists: [[], [[]], [null, [1, ['two', { three: [3] }]]]],
  textLikeOtherThings: ['true', 'null', '1', '{}', '"', '\\', '2026-11-21T00:00:00.000Z'],
};

const numbers: Json = [
  0,
  1,
  -1,
  0.1,
  1e21,
  1e-7,
  5e-324,
  Number.MAX_VALUE,
  Number.MAX_SAFE_INTEGER,
  Number.MIN_SAFE_INTEGER,
];

const shapeCases: readonly AcceptanceCase[] = [
  {
    name: 'keeps every shape of JSON',
    why: 'A saved "true" that comes back as true breaks a plan where nobody looks.',
    run: (harness) => checkRoundTrip(harness, shapes),
  },
  {
    name: 'keeps a body that is not an object',
    why: 'What a body looks like is the concern of the plan, not of its storage.',
    async run(harness) {
      const bodies: readonly Json[] = [null, false, 0, '', 'text', []];
      for (const [index, body] of bodies.entries()) {
        const place = planKey(`plan-${String(index)}`);
        await create(harness, place, body);
        checkSame((await loadThere(harness, place)).body, body, 'a bare value came back changed');
      }
      return undefined;
    },
  },
  {
    name: 'keeps numbers to the last digit',
    why: 'Credits are counted in whole thousandths; a rounded one can cost a diploma.',
    run: (harness) => checkRoundTrip(harness, numbers),
  },
  {
    name: 'keeps a body nested a hundred levels deep',
    why: 'Fields of other programs travel inside a plan and may be shaped as they like.',
    run(harness) {
      let body: Json = 'the innermost';
      for (let level = 0; level < 100; level += 1) body = level % 2 === 0 ? [body] : { in: body };
      return checkRoundTrip(harness, body);
    },
  },
  {
    name: 'keeps or refuses a key named __proto__, and lets it reach nothing',
    why: 'A hostile plan must not change how every other object on the page behaves.',
    async run(harness) {
      const hostile = '{"__proto__":{"reached":true},"constructor":{"prototype":{"reached":true}}}';
      await checkKeptOrRefused(harness, JSON.parse(hostile) as Json);
      const bystander: { reached?: boolean } = {};
      check(bystander.reached !== true, 'a saved key named __proto__ changed every object');
      return undefined;
    },
  },
];

const textCases: readonly AcceptanceCase[] = [
  {
    name: 'keeps 100 kB of text in one field',
    why: 'Students paste whole essays.',
    run: (harness) => checkRoundTrip(harness, { essay: 'My goal is to weld. '.repeat(5000) }),
  },
  {
    name: 'keeps every letter: emoji, marks, writing from right to left, control characters',
    why: 'Names and goals are written in every script there is.',
    run: (harness) =>
      checkRoundTrip(harness, {
        emoji: '👩🏽‍🔧🏳️‍🌈',
        marks: ['\u00e9', 'e\u0301', 'Zalgo\u0300\u0301\u0302'],
        rightToLeft: 'هدفي \u202ehidden\u202c \u2067עברית\u2069',
        controls: '\u0000\u0001\u001f\u007f\u0085\u2028\u2029\ufeff\uffff\t\r\n',
        '👩🏽‍🔧': 'as a key',
      }),
  },
  {
    name: 'keeps or refuses half a character, and never changes it',
    why: 'Cutting a text may split an emoji; a silent mark in its place is damage nobody sees.',
    run: (harness) => checkKeptOrRefused(harness, { cut: ['\ud83d', '\udc69 and more'] }),
  },
];

const copyCases: readonly AcceptanceCase[] = [
  {
    name: 'copies what it is given',
    why: 'A page goes on editing the object it saved; that must not reach what is stored.',
    async run(harness) {
      const body = { goals: [{ title: 'before' }] };
      const saving = create(harness, key, body);
      body.goals[0] = { title: 'while saving' };
      await saving;
      body.goals.push({ title: 'after saving' });
      const stored = (await loadThere(harness, key)).body;
      checkSame(stored, { goals: [{ title: 'before' }] }, 'a later change reached the storage');
      return undefined;
    },
  },
  {
    name: 'gives copies away',
    why: 'Two parts of a page that load the same plan must not share one object.',
    async run(harness) {
      const expected = { goals: ['before'] };
      const revision = await create(harness, key, expected);
      spoil((await loadThere(harness, key)).body);
      checkSame((await loadThere(harness, key)).body, expected, 'a loaded copy was the stored one');
      const late = await harness.adapter.save(key, {}, { expected: `${revision}-not` });
      spoil(late.status === 'conflict' ? late.current?.body : undefined);
      checkSame((await loadThere(harness, key)).body, expected, 'a conflict gave the stored one');
      return undefined;
    },
  },
];

/** Tries to write into a body; a frozen one cannot be spoilt, which is as good as a copy. */
function spoil(body: Json | undefined): void {
  const goals = (body as { goals?: string[] } | undefined)?.goals;
  if (goals !== undefined && !Object.isFrozen(goals)) goals[0] = 'spoilt';
}

function notJson(): readonly (readonly [what: string, body: unknown])[] {
  const circle: { self?: unknown } = {};
  circle.self = circle;
  return [
    ['undefined', undefined],
    ['an undefined field', { field: undefined }],
    ['NaN', { field: NaN }],
    ['Infinity', [Infinity]],
    ['a function', { field: () => 1 }],
    ['a bigint', { field: 1n }],
    ['a symbol', { field: Symbol('s') }],
    ['a date', { field: new Date(0) }],
    ['a map', { field: new Map([['a', 1]]) }],
    ['bytes', { field: new Uint8Array(2) }],
    // A hole, which JSON would turn into null.
    ['a list with a hole', { field: new Array<number>(2) }],
    ['a circle', circle],
  ];
}

const refusalCases: readonly AcceptanceCase[] = [
  {
    name: 'refuses what is not JSON as invalid, and keeps what was there',
    why: 'A date that turns into a text, or NaN into null, is lost without a word.',
    async run(harness) {
      const revision = await create(harness, key, { kept: true });
      for (const [what, body] of notJson()) {
        const attempt = () => harness.adapter.save(key, body as Json, { expected: revision });
        await checkFails(harness, attempt, ['invalid'], `saving ${what}`);
      }
      checkSame((await loadThere(harness, key)).body, { kept: true }, 'a refused body was stored');
      return undefined;
    },
  },
  {
    name: 'takes a body of maxBytes and refuses one byte more as too large',
    why: 'The page must know before sending what will fit; bytes count, not letters.',
    async run(harness) {
      const { maxBytes: most = defaultMaxBytes } = harness.adapter.capabilities;
      const named = `a body of ${String(most)} bytes (capabilities.maxBytes, 1,000,000 where absent)`;
      const revision = await create(harness, key, textOfBytes(most));
      const attempt = () => harness.adapter.save(key, textOfBytes(most + 1), { expected: revision });
      await checkFails(harness, attempt, ['too-large'], `saving one byte more than ${named}`);
      await save(harness, key, 'small again', revision);
      return undefined;
    },
  },
];

/** A text whose JSON has exactly this many bytes of UTF-8: two quotes, two-byte letters, a filler. */
function textOfBytes(bytes: number): string {
  const inner = bytes - 2;
  return 'é'.repeat(Math.floor(inner / 2)) + 'x'.repeat(inner % 2);
}

/** Cases about what a document may hold. */
export const bodyCases: readonly AcceptanceCase[] = [
  ...shapeCases,
  ...textCases,
  ...copyCases,
  ...refusalCases,
];
