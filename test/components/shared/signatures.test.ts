import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSigned } from '../../../components/shared/review/review-rules.js';
import { signedBy, statementOf } from '../../../components/shared/review/signatures.js';
import { personRoles } from '../../../src/model/people.js';
import type { Review } from '../../../src/model/review.js';

function reviewsOf(...drafts: readonly Partial<Review>[]): Readonly<Record<string, Review>> {
  const made = { by: 'x', session: 's', at: '2026-10-01T08:00:00Z' };
  const all = drafts.map((draft, place): Review => {
    return { id: `review_${place}`, order: `a${place}`, made, schoolYear: 2027, ...draft };
  });
  return Object.fromEntries(all.map((review) => [review.id, review]));
}

const read = { kind: 'acknowledged', role: 'parent' } as const;
const agreed = { kind: 'approved', role: 'guardian' } as const;

describe('who types a name under what they say', () => {
  it('is whoever answers for the student outside school, where they agree or have read', () => {
    const signers = personRoles.filter((role) => isSigned(role, 'approved'));
    assert.deepEqual(signers, [
      'adultStudent',
      'guardian',
      'parent',
      'actingParent',
      'designee',
      'educationalDecisionMaker',
    ]);
    assert.deepEqual(
      personRoles.filter((role) => isSigned(role, 'acknowledged')),
      signers,
    );
    for (const kind of ['submitted', 'returned'] as const)
      assert.deepEqual(
        personRoles.filter((role) => isSigned(role, kind)),
        [],
      );
  });
});

describe('the signature of a side on paper', () => {
  const family = (...drafts: readonly Partial<Review>[]) =>
    signedBy(reviewsOf(...drafts), 'family', 'acknowledged', 2027)?.id;

  it('is the newest that says what is signed, or more', () => {
    assert.equal(family(read, { ...agreed }), 'review_1');
    assert.equal(family(agreed, read), 'review_1');
    assert.equal(signedBy(reviewsOf(agreed, read), 'family', 'approved', 2027)?.id, 'review_0');
  });

  it('is none of another side, of another year, or that was taken out', () => {
    assert.equal(family({ ...read, role: 'counselor' }), undefined);
    assert.equal(family({ ...read, schoolYear: 2026 }), undefined);
    assert.equal(family({ ...read, removed: true }), undefined);
    assert.equal(family({ kind: 'approved', role: null }), undefined);
    assert.equal(signedBy(undefined, 'family', 'acknowledged', 2027), undefined);
  });

  it('is never a request for a review', () => {
    const asked = reviewsOf({ kind: 'submitted', role: 'student' });
    assert.equal(signedBy(asked, 'student', 'own', 2027), undefined);
    const adult = reviewsOf({ kind: 'approved', role: 'adultStudent' });
    assert.equal(signedBy(adult, 'student', 'own', 2027)?.id, 'review_0');
  });

  it('says what the rules of the place ask of each side', () => {
    const rules = [
      { kind: 'approved', by: ['counselor'] },
      { kind: 'approved', by: ['parent', 'adultStudent'] },
    ] as const;
    assert.deepEqual(
      (['student', 'family', 'school'] as const).map((side) => statementOf(rules, side)),
      ['own', 'approved', 'approved'],
    );
    assert.equal(statementOf(undefined, 'family'), 'acknowledged');
  });
});
