import { html, nothing } from 'lit';
import { interestAreas, type InterestArea } from '../../../src/careers/career-pack.js';
import type { JobDetails } from './job-model.js';
import { bar, section } from './section.view.js';

/** What the work is like: the interest areas, the strongest first; nothing where none is known. */
export function likeView(model: JobDetails): unknown {
  const { context, words, row, details } = model;
  const { like } = words;
  const scores = details.interestScores;
  const letters = context.table.interests[row] ?? '';
  const known = interestAreas.filter((area) => scores ?? letters.includes(area));
  if (known.length === 0) return nothing;
  const order = (area: InterestArea) => (scores ? -scores[area] : letters.indexOf(area));
  return section(
    model,
    { name: 'like', title: like.heading, from: ['interests'] },
    html`
      <p>${like.help}</p>
      <ul role="list">
        ${known
          .sort((a, b) => order(a) - order(b))
          .map(
            (area) => html`
              <li>
                ${context.words.interest[area]}
                (${words.terms[area]})${
                  scores && html`: ${like[strength(scores[area])]} ${bar((scores[area] - 1) / 6)}`
                }
              </li>
            `,
          )}
      </ul>
    `,
  );
}

/** The thirds of the scale from 1 to 7. */
function strength(score: number): 'little' | 'some' | 'lot' {
  if (score < 3) return 'little';
  return score < 5 ? 'some' : 'lot';
}
