/** The key of a review, for the focus. */
export function reviewKey(id: string): string {
  return `review.${id}`;
}
