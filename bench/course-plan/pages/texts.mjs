// What all pages say of a course, a term and a year.

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const states = { completed: 'Done', inProgress: 'Now', planned: 'Planned' };

export const creditsText = (credits) => `${number.format(credits / 1000)} credits`;

/** Such as “0.5 credits · Done · Grade B”. */
export function factsOf({ credits, state, mark }) {
  return [creditsText(credits), states[state], mark && `Grade ${mark}`].filter(Boolean).join(' · ');
}

export const sumOf = (courses) => courses.reduce((sum, { credits }) => sum + credits, 0);
