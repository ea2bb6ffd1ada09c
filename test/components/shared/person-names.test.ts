import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  authorName,
  personName,
  personOrName,
  type NameContext,
} from '../../../components/shared/person-names.js';
import { en as words } from '../../../src/i18n/goals/en.js';
import { es } from '../../../src/i18n/goals/es.js';

function contextWith(changes: object = {}): NameContext {
  return {
    words,
    viewerId: 'viewer',
    people: { named: { name: 'Ms. Ng', role: 'counselor' }, nameless: { role: 'counselor' } },
    student: { person: 'student', name: 'Dario R.' },
    ...changes,
  } as unknown as NameContext;
}

const by = (id: string) => ({ by: id, session: 's', at: '2026-11-21T00:00:00Z' });
const plain = (text: string) => text.replaceAll(/[\u2068\u2069]/g, '');

describe('the name of a person', () => {
  it('is the student’s own, who is not among the people of the plan', () => {
    assert.equal(personName(contextWith(), 'student'), 'Dario R.');
    assert.equal(personOrName(contextWith(), 'student'), 'Dario R.');
    assert.equal(authorName(contextWith(), { made: by('student'), role: 'student' }), 'Dario R.');
  });

  it('is the student’s own for what was said as the student, where no account is known as theirs', () => {
    const context = contextWith({ student: { person: null, name: 'Dario R.' } });
    assert.equal(authorName(context, { made: by('x'), role: 'adultStudent' }), 'Dario R.');
    assert.equal(authorName(context, { made: by('x'), role: 'mentor' }), 'Mentor');
  });

  it('is the part they play where nobody gave a name', () => {
    assert.equal(personName(contextWith(), 'nameless'), 'School counselor');
    const nameless = contextWith({ student: { person: 'student', name: null } });
    assert.equal(personName(nameless, 'student'), 'Student');
  });

  it('ends a sentence with one period, even where the name has one', () => {
    assert.equal(plain(words.typedForMe('Case manager N.')), 'Typed for me by Case manager N.');
    assert.equal(plain(words.typedForStudent('Ms. Ng')), 'Said by the student. Typed by Ms. Ng.');
    assert.equal(plain(es.typedForMe('Ana R.')), 'Lo escribió por mí: Ana R.');
  });
});
