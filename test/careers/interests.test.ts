import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { activities } from '../../src/careers/activities.js';
import { builtInCareers } from '../../src/careers/built-in.js';
import { interestAreas } from '../../src/careers/career-pack.js';
import {
  areaOrder,
  areasLikedMost,
  clusterOrder,
  fitOf,
  interestsOf,
  nearness,
  type ActivityAnswers,
} from '../../src/careers/interests.js';
import { index, scoresOf } from './small-careers.js';

const ticks = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, true]));
const anyAnswers: fc.Arbitrary<ActivityAnswers> = fc.record(
  {
    liked: fc.dictionary(fc.constantFrom(...activities), fc.boolean()),
    unsure: fc.dictionary(fc.constantFrom(...activities), fc.boolean()),
    disliked: fc.dictionary(fc.constantFrom(...activities), fc.boolean()),
  },
  { requiredKeys: [] },
);
const anyScores = fc.array(fc.double({ min: 1, max: 7, noNaN: true }), { minLength: 6, maxLength: 6 });

describe('what somebody said to activities', () => {
  it('is liked minus disliked over answered, between 0 and 1', () => {
    const { R, I, A, S } = interestsOf({
      liked: ticks('R1', 'R2', 'R3', 'I1'),
      unsure: ticks('S1', 'S2'),
      disliked: ticks('R4', 'I2', 'A1'),
    });
    assert.deepEqual(R, { strength: 0.75, answered: 4 });
    assert.deepEqual(I, { strength: 0.5, answered: 2 });
    assert.deepEqual(A, { strength: 0, answered: 1 });
    assert.deepEqual(S, { strength: 0.5, answered: 2 });
  });

  it('says nothing about an area without answers', () => {
    assert.deepEqual(interestsOf({}).E, { strength: undefined, answered: 0 });
  });

  it('counts an answer that was taken back, or an activity of another list, as none', () => {
    const { R, C } = interestsOf({ liked: { R1: false, Q1: true, C11: true, R: true } });
    assert.equal(R.answered, 0);
    assert.equal(C.answered, 0);
  });

  it('takes what is liked on one device and disliked on another for not sure', () => {
    assert.deepEqual(interestsOf({ liked: ticks('R1'), disliked: ticks('R1') }).R, {
      strength: 0.5,
      answered: 1,
    });
  });

  it('never leaves the range, and a further like never weakens an area', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...activities), (answers, id) => {
        const before = interestsOf(answers);
        for (const area of interestAreas) {
          const { strength, answered } = before[area];
          assert.equal(strength === undefined, answered === 0);
          assert.ok(strength === undefined || (strength >= 0 && strength <= 1));
        }
        const area = interestAreas.find((each) => id.startsWith(each))!;
        const more = interestsOf({ ...answers, liked: { ...answers.liked, [id]: true } });
        assert.ok(more[area].strength! >= (before[area].strength ?? 0));
      }),
    );
  });
});

describe('the areas liked most', () => {
  const all = (area: string, count = 10) => Array.from({ length: count }, (_, at) => `${area}${at + 1}`);

  it('are those that stand out, the most liked first', () => {
    const interests = interestsOf({
      liked: ticks(...all('S', 9), ...all('A', 8), ...all('I', 5)),
      disliked: ticks(...all('R'), ...all('C')),
    });
    assert.deepEqual(areasLikedMost(interests), ['I', 'A', 'S']);
    const unsure = interestsOf({ liked: ticks(...all('S')), unsure: ticks(...all('A')) });
    assert.deepEqual(areasLikedMost(unsure), ['S']);
  });

  it('are none where all are liked alike, or nothing is liked more than not', () => {
    const likes = (...areas: string[]) =>
      interestsOf({ liked: ticks(...areas.flatMap((area) => all(area))) });
    assert.deepEqual(areasLikedMost(likes(...interestAreas)), []);
    assert.deepEqual(areasLikedMost(interestsOf({})), []);
    const few = { liked: ticks('R1'), disliked: ticks('R2', 'I1', 'A1', 'S1', 'E1', 'C1') };
    assert.deepEqual(areasLikedMost(interestsOf(few)), []);
  });

  it('are none where one is liked only a little more than the others', () => {
    const nine = ['I', 'A', 'S', 'E', 'C'].flatMap((area) => all(area, 9));
    const tenth = ['I', 'A', 'S', 'E', 'C'].map((area) => `${area}10`);
    const interests = interestsOf({ liked: ticks(...all('R'), ...nine), unsure: ticks(...tenth) });
    assert.deepEqual(areasLikedMost(interests), []);
  });

  it('are none rather than a choice among four that are liked the same', () => {
    const liked = ticks('R1', 'I1', 'A1', 'S1');
    assert.deepEqual(areasLikedMost(interestsOf({ liked, disliked: ticks('E1', 'C1') })), []);
  });

  it('are never all, never more than three, and each is liked more than any that is left out', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const interests = interestsOf(answers);
        const named = areasLikedMost(interests);
        assert.ok(named.length <= 3);
        const strength = (area: (typeof interestAreas)[number]) => interests[area].strength ?? 0.5;
        const left = interestAreas.filter((area) => !named.includes(area)).map(strength);
        for (const area of named) assert.ok(strength(area) > 0.5 && strength(area) > Math.max(...left));
      }),
    );
  });
});

describe('the order of areas', () => {
  it('begins with the most liked; ties in their own order, areas without answers last', () => {
    const interests = interestsOf({ liked: ticks('S1', 'A1'), disliked: ticks('R1'), unsure: ticks('C1') });
    assert.deepEqual(areaOrder(interests), ['A', 'S', 'C', 'R', 'I', 'E']);
  });

  it('names all six, whatever was said', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        assert.deepEqual(areaOrder(interestsOf(answers)).toSorted(), [...interestAreas].toSorted());
      }),
    );
  });
});

describe('how near something is', () => {
  const likesPeople = interestsOf({ liked: ticks('S1', 'S2'), disliked: ticks('R1') });

  it('is put in words alone', () => {
    assert.deepEqual([1, 0.5, 0.49, 0, -0.01, -1, undefined].map(nearness), [
      'close',
      'close',
      'some',
      'some',
      'other',
      'other',
      undefined,
    ]);
  });

  it('compares shapes, not heights', () => {
    const low = fitOf([1, 2, 2, 3, 2, 2], likesPeople)!;
    const high = fitOf([3, 4, 4, 5, 4, 4], likesPeople)!;
    assert.ok(Math.abs(low - high) < 1e-9);
    assert.ok(high > 0.9);
  });

  it('reads scores by letters as it reads them in order', () => {
    const scores = [2, 3, 4, 7, 3, 3];
    assert.equal(fitOf(scoresOf(scores), likesPeople), fitOf(scores, likesPeople));
  });

  it('is between -1 and 1', () => {
    fc.assert(
      fc.property(anyScores, anyAnswers, (scores, answers) => {
        const fit = fitOf(scores, interestsOf(answers));
        assert.ok(fit === undefined || Math.abs(fit) <= 1 + 1e-9);
      }),
    );
  });

  it('is the middle for somebody who likes everything alike, and unknown before any answer', () => {
    const likesAll = interestsOf({ liked: ticks(...activities) });
    assert.equal(fitOf([1, 2, 3, 4, 5, 6], likesAll), 0);
    assert.equal(fitOf([3, 3, 3, 3, 3, 3], likesPeople), 0);
    assert.equal(fitOf([1, 2, 3, 4, 5, 6], interestsOf({})), undefined);
  });

  it('is unknown where there are no scores', () => {
    assert.equal(fitOf(undefined, likesPeople), undefined);
    assert.equal(fitOf([], likesPeople), undefined);
    assert.equal(fitOf([NaN, 1, 2, 3, 4, 5], likesPeople), undefined);
  });
});

describe('the order of clusters', () => {
  const order = (answers: ActivityAnswers) =>
    clusterOrder(index, interestsOf(answers)).map(({ id, nearness: near }) => `${id} ${near}`);

  it('begins with the nearest and hides none', () => {
    assert.deepEqual(order({ liked: ticks('A1', 'A2'), disliked: ticks('C1') }), [
      'arts close',
      'education some',
      'construction other',
      'health other',
    ]);
  });

  it('is not drawn to what is strong in every cluster alike', async () => {
    const real = await builtInCareers.index();
    const likes = { liked: ticks('A1', 'A2', 'A3', 'S1', 'S2'), disliked: ticks('C1', 'R1') };
    const [first, second, third] = clusterOrder(real, interestsOf(likes));
    assert.deepEqual([first?.id, second?.id, third?.id].sort(), ['arts', 'education', 'human-services']);
  });

  it('stays as it is while nothing was answered, or everything alike', () => {
    assert.deepEqual(order({}), [
      'health undefined',
      'education undefined',
      'construction undefined',
      'arts undefined',
    ]);
    assert.deepEqual(order({ disliked: ticks(...activities) }), [
      'health some',
      'education some',
      'construction some',
      'arts some',
    ]);
  });

  it('hides none, whatever was said', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const places = clusterOrder(index, interestsOf(answers)).map(({ place }) => place);
        assert.deepEqual(places.toSorted(), [0, 1, 2, 3]);
      }),
    );
  });
});
