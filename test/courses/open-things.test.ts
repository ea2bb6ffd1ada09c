import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Requirement } from '../../src/courses/graduation-plan.js';
import { openThings } from '../../src/courses/open-things.js';
import { check, course, credits, diploma } from './check/small-plans.js';

function openIn(totalCredits: number | undefined, ...requirements: readonly Requirement[]) {
  const plan = diploma(requirements, totalCredits === undefined ? {} : { totalCredits });
  return openThings(plan, check(plan, [course('English 1')]).accepted);
}

const [english, science] = [credits('english', 2000, ['01']), credits('science', 1000, ['03'])];

describe('what is still open', () => {
  it('is each requirement that is not filled; the credits in all come with them', () => {
    const { toPlan, toShow } = openIn(3000, english, science);
    assert.deepEqual(toPlan, ['english', 'science']);
    assert.deepEqual(toShow, []);
  });

  it('is the credits in all where more of them is missing than the requirements ask for', () => {
    assert.deepEqual(openIn(3001, english, science).toPlan, ['english', 'science', 'total']);
    assert.deepEqual(openIn(3000).toPlan, ['total']);
  });

  it('is the credits in all where only what may count elsewhere would bring them', () => {
    const shared = credits('reading', 3000, ['01'], { isShared: true });
    assert.deepEqual(openIn(3000, shared).toPlan, ['reading', 'total']);
  });

  it('is to show, and not to plan, where no course fills it', () => {
    const name = { en: 'x', es: 'x' };
    const item = { kind: 'item', id: 'portfolio', name } as const;
    const hours = { kind: 'hours', id: 'hours', name, minutes: 60 } as const;
    const measure = { kind: 'measure', id: 'test', name, anyOf: [{ name }] } as const;
    assert.deepEqual(openIn(undefined, item, hours, measure), {
      toPlan: ['hours'],
      toShow: ['portfolio', 'test'],
    });
  });
});
