import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Plan } from 'ilp-elements';
import { calendarFile, type CalendarOptions } from 'ilp-elements/exchange';
import { dueDates } from 'ilp-elements/rules';
import { loadSamplePlan } from '../../demo/samples.js';
import { studentIds } from '../../demo/students.js';
import { anyPlan } from './sample-plan.js';

const options: CalendarOptions = {
  words: { calendar: 'My plan', kinds: { step: 'A step of my plan', goal: 'A goal of my plan' } },
  shows: 'words',
  now: '2026-11-22T16:00:00.123Z',
};
const made = { by: 'dario', session: 's', at: '2026-09-01T08:00:00.000Z' };

/** The text of a calendar; of none where nothing is due. */
function textOf(plan: Pick<Plan, 'goals'>, other: Partial<CalendarOptions> = {}): string {
  return calendarFile(plan, { ...options, ...other })?.text ?? 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
}

type Entry = ReadonlyMap<string, string>;

/** Reads a calendar by the letter of RFC 5545: lines end in CRLF, a blank goes on with the line before. */
function entriesOf(text: string): Entry[] {
  assert.ok(text.endsWith('\r\n'));
  const lines = text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  assert.equal(lines[0], 'BEGIN:VCALENDAR');
  assert.equal(lines.at(-1), 'END:VCALENDAR');
  const entries: Map<string, string>[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)?):(.*)$/.exec(line) ?? [];
    assert.notEqual(name, '', line);
    if (line === 'BEGIN:VEVENT') entries.push(new Map());
    else entries.at(-1)?.set(name, value);
  }
  return entries;
}

/** Takes the escapes out of a value. */
function unescaped(value = ''): string {
  return value.replace(/\\([\\;,nN])/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
}

function planWith(...steps: object[]): Pick<Plan, 'goals'> {
  const records = steps.map((step, place) => [
    `step_${place}`,
    { id: `step_${place}`, order: `a${place}`, made, ...step },
  ]);
  const goal = { id: 'goal_x', order: 'a', made, steps: Object.fromEntries(records) as object };
  return { goals: { goal_x: goal } } as Pick<Plan, 'goals'>;
}

describe('a calendar of due dates', () => {
  it('has an entry that lasts all day for each open step and goal', () => {
    const plan = planWith(
      { description: 'Bake', dueDate: '2026-12-31' },
      { description: 'Done', done: true, dueDate: '2026-12-30' },
    );
    const file = calendarFile(plan, options);
    assert.deepEqual([file?.name, file?.type], ['due-dates.ics', 'text/calendar']);
    const [entry, ...others] = entriesOf(textOf(plan));
    assert.equal(others.length, 0);
    assert.deepEqual(Object.fromEntries(entry ?? []), {
      UID: 'step_0@ilp-elements',
      DTSTAMP: '20261122T160000Z',
      'DTSTART;VALUE=DATE': '20261231',
      'DTEND;VALUE=DATE': '20270101',
      SUMMARY: 'Bake',
      CLASS: 'PRIVATE',
      TRANSP: 'TRANSPARENT',
      END: 'VCALENDAR',
    });
  });

  it('says what is due only where the person asked for it', () => {
    const plan = planWith({ description: 'Ask Ms. Rivera about the river', dueDate: '2026-12-04' });
    const said = (shows: CalendarOptions['shows']) => textOf(plan, { shows });
    assert.match(said('words'), /SUMMARY:Ask Ms\. Rivera/);
    assert.doesNotMatch(said('kinds'), /Rivera/);
    assert.match(said('kinds'), /SUMMARY:A step of my plan/);
  });

  it('says the kind where nobody wrote what is due', () => {
    const [entry] = entriesOf(textOf(planWith({ description: ' \n', dueDate: '2026-12-04' })));
    assert.equal(entry?.get('SUMMARY'), 'A step of my plan');
  });

  it('is none where nothing is due', () => {
    assert.equal(calendarFile(planWith({ description: 'Some day' }), options), undefined);
    const plan = planWith({ dueDate: '2026-12-04' });
    assert.equal(calendarFile(plan, { ...options, from: '2026-12-05' }), undefined);
  });

  it('keeps the UIDs of entries from one file to the next', () => {
    const uids = (description: string) =>
      entriesOf(textOf(planWith({ description, dueDate: '2026-12-04' }))).map((entry) => entry.get('UID'));
    assert.deepEqual(uids('Bake'), uids('Bake bread'));
  });

  it('begins with the day that is asked for', () => {
    const plan = planWith({ dueDate: '2026-11-21' }, { dueDate: '2026-11-22' });
    assert.equal(entriesOf(textOf(plan, { from: '2026-11-22' })).length, 1);
    assert.equal(entriesOf(textOf(plan)).length, 2);
  });

  it('reminds in the afternoon so many days before, if asked to', () => {
    const plan = planWith({ description: 'Bake', dueDate: '2026-12-04' });
    const trigger = (remindDaysBefore?: number) =>
      /TRIGGER:(.*)\r\n/.exec(textOf(plan, remindDaysBefore === undefined ? {} : { remindDaysBefore }))?.[1];
    assert.deepEqual(
      [trigger(), trigger(0), trigger(1), trigger(7)],
      [undefined, undefined, '-PT9H', '-PT153H'],
    );
  });

  for (const [name, value] of [
    ['now', 'today'],
    ['now', ''],
    ['from', '11/22/2026'],
    ['from', '2026-02-30'],
    ['remindDaysBefore', -3],
    ['remindDaysBefore', Number.NaN],
    ['remindDaysBefore', 0.5],
    ['remindDaysBefore', 1e9],
  ] as const)
    it(`is not made where ${name} is ${JSON.stringify(value)}, whether something is due or not`, () => {
      for (const plan of [planWith(), planWith({ dueDate: '2026-12-04' })]) {
        const make = () => calendarFile(plan, { ...options, [name]: value });
        assert.throws(make, { name: 'TypeError', message: new RegExp(`“${name}” needs`) });
      }
    });

  it('writes commas, semicolons, backslashes and new lines so that they are read as they are', () => {
    const words = 'Flour, eggs; C:\\bread';
    const [entry] = entriesOf(textOf(planWith({ description: words, dueDate: '2026-12-04' })));
    assert.equal(entry?.get('SUMMARY'), 'Flour\\, eggs\\; C:\\\\bread');
    assert.equal(unescaped(entry.get('SUMMARY')), words);
  });

  it('lets no words begin a line of their own', () => {
    const description = 'Bake\r\nEND:VEVENT\r\nBEGIN:VEVENT\nATTACH:https://evil.example/\r';
    assert.equal(entriesOf(textOf(planWith({ description, dueDate: '2026-12-04' }))).length, 1);
    const calendar = 'My plan\r\nATTACH:x';
    const plan = planWith({ dueDate: '2026-12-04' });
    const text = textOf(plan, { words: { ...options.words, calendar } });
    assert.doesNotMatch(text, /^ATTACH/m);
  });

  it('cuts long words short', () => {
    const [entry] = entriesOf(textOf(planWith({ description: '🍞'.repeat(5000), dueDate: '2026-12-04' })));
    assert.equal(entry?.get('SUMMARY'), `${'🍞'.repeat(199)}…`);
  });

  it('of the sample students holds each due date, and no name, id or plan', async () => {
    for (const student of studentIds) {
      const plan = await loadSamplePlan(student);
      const text = textOf(plan, { shows: 'kinds' });
      assert.equal(entriesOf(text).length, dueDates(plan).length);
      assert.ok(dueDates(plan).length > 0, student);
      assert.ok(!text.includes(plan.id) && !text.includes(plan.student?.name ?? 'none'));
      for (const { id, name } of Object.values(plan.people ?? {})) {
        assert.ok(!text.includes(`:${id}`));
        if (name) assert.ok(!text.includes(name), name);
      }
    }
  });

  it('of any plan has lines of 75 bytes at most, and gives every word back', () => {
    fc.assert(
      fc.property(anyPlan, fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' }), (plan, calendar) => {
        const text = textOf(plan, { words: { ...options.words, calendar } });
        for (const line of text.split('\r\n')) assert.ok(new TextEncoder().encode(line).length <= 75, line);
        assert.equal(new TextDecoder().decode(new TextEncoder().encode(text)), text);
        const names = entriesOf(text).map((entry) => unescaped(entry.get('SUMMARY')));
        const expected = dueDates(plan).map(({ kind, words }) => {
          const said = words
            .replace(/\s+/g, ' ')
            .trim()
            .replace(/\p{Control}|\p{Surrogate}/gu, '');
          return said || options.words.kinds[kind];
        });
        assert.deepEqual(names.sort(), expected.sort());
      }),
    );
  });
});
