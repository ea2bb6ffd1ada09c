import { roleInPlan, type PersonRole } from '../../../src/model/people.js';
import type { Review } from '../../../src/model/review.js';
import { authorName } from '../person-names.js';
import type { ReviewsModel } from './review-model.js';

/** The parts people play, each by its own word; both kinds of students are one where both are meant. */
export function roleList({ context, words }: ReviewsModel, by: readonly PersonRole[]): string {
  const nameOf = (role: PersonRole) =>
    role === 'adultStudent' && !by.includes('student') ? words.adultStudent : context.words.roles[role];
  return [...new Set(by.map(nameOf))].join(', ');
}

/** A person's name and the part they spoke in; the part alone where nobody knows the name. */
export function whoSaid({ context }: ReviewsModel, review: Review): string {
  const name = authorName(context, review);
  const part = review.role ? context.words.roles[roleInPlan(review.role)] : '';
  return part && part !== name ? `${name}, ${part}` : name;
}
