import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { activities, areaOf } from '../../src/careers/activities.js';
import { interestAreas } from '../../src/careers/career-pack.js';
import { activityWords } from '../../src/i18n/career-interests/en-activities.js';
import { activityWords as spanishWords } from '../../src/i18n/career-interests/es-activities.js';

const screens = activities.flatMap((id, place) => (place % 2 === 0 ? [[id, activities[place + 1]!]] : []));
const areasOf = (ids: readonly string[]) => ids.map((id) => areaOf(id)!);

describe('the activities', () => {
  it('are ten for each of the six areas, none twice', () => {
    assert.equal(new Set(activities).size, 60);
    for (const area of interestAreas) {
      assert.equal(activities.filter((id) => areaOf(id) === area).length, 10, area);
    }
  });

  it('never stand beside one of their own area', () => {
    for (const [one, other] of screens) assert.notEqual(areaOf(one!), areaOf(other!), `${one} ${other}`);
  });

  it('ask all six areas once in every three screens, so that one may stop at any time', () => {
    for (let first = 0; first < activities.length; first += 6) {
      assert.equal(new Set(areasOf(activities.slice(first, first + 6))).size, 6);
    }
  });

  it('let any two areas meet twice, each of them first once', () => {
    const pairs = screens.map((pair) => areasOf(pair).join(''));
    assert.equal(new Set(pairs).size, 30);
  });

  it('belong to no area when they are none of ours', () => {
    assert.deepEqual(['R11', 'R', 'X1', 'r1', ''].map(areaOf), Array(5).fill(undefined));
  });
});

for (const [language, words] of Object.entries({ English: activityWords, Spanish: spanishWords })) {
  describe(`the activities in ${language}`, () => {
    const texts = Object.values(words);

    it('have words for each, and for nothing else', () => {
      assert.deepEqual(Object.keys(words).toSorted(), activities.toSorted());
    });

    it('are short: at most nine words', () => {
      for (const text of texts) assert.ok(text.split(/\s+/).length <= 9, text);
    });

    it('are all different, begin with a capital letter and have no full stop', () => {
      assert.equal(new Set(texts).size, texts.length);
      for (const text of texts) assert.match(text, /^\p{Lu}[^.]+[^.\s]$/u);
    });

    it('say nothing of he or she', () => {
      for (const text of texts) assert.doesNotMatch(text, /\b(he|she|his|her|boys?|girls?|mom|dad)\b/i);
    });
  });
}
