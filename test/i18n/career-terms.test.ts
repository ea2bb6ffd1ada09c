import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { careerInterestDictionary } from '../../src/i18n/career-interests/dictionary.js';
import { careerJobDictionary } from '../../src/i18n/career-job/dictionary.js';

describe('the names of the interest areas', () => {
  it('are the same on the page of a job and on the screen of interests, in every language', async () => {
    assert.deepEqual(careerJobDictionary.en.terms, careerInterestDictionary.en.terms);
    const [job, interests] = await Promise.all([
      careerJobDictionary.load.es(),
      careerInterestDictionary.load.es(),
    ]);
    assert.deepEqual(job.terms, interests.terms);
  });
});
