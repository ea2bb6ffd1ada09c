import { html, nothing, type TemplateResult } from 'lit';
import type { OpenAlert } from '../../../src/courses/check/index.js';
import { reasonInWords } from '../check/alert-words.js';
import { printed } from '../details/catalog-words.view.js';
import type { Adding } from './adding.js';

/** Why a class does not fit yet, said before it is added; it can be added all the same. */
export function obstaclesView(
  adding: Adding,
  id: string,
  obstacles: readonly OpenAlert[],
): TemplateResult | typeof nothing {
  if (obstacles.length === 0) return nothing;
  const { words } = adding;
  return html`
    <div class="note obstacles" id=${id}>
      <p class="label">${words.before}</p>
      <ul>
        ${obstacles.map((each) => html`<li>${obstacle(adding, each)}</li>`)}
      </ul>
      <p class="help">${words.mayAdd}</p>
    </div>
  `;
}

/** The sentences are those of the check, whose words arrive in the same file. */
function obstacle({ context, words }: Adding, { reason }: OpenAlert): unknown {
  const { now } = context.parts.check;
  if (typeof now === 'string') return words.askSchool;
  const sentences = reasonInWords({ context, words: now.words, plans: [] }, reason).join(' ');
  return reason.kind === 'ruleInWords'
    ? html`${sentences} <q>${printed(context, reason.words)}</q>`
    : sentences;
}
