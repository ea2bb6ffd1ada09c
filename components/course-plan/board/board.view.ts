import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { TimelineYear } from '../../../src/courses/timeline.js';
import { actionButton } from '../../shared/action-button.view.js';
import { guardedList } from '../../shared/guarded-list.js';
import { heading } from '../../shared/heading.js';
import { creditsInWords, schoolYearName, yearName } from '../course-names.js';
import type { BoardModel } from './board-model.js';
import { cardHands } from './card-hands.js';
import { termView } from './term.view.js';

/** The years, one below the other, each with its terms; where there is little room, one year at a time. */
export function boardView(board: BoardModel): TemplateResult {
  const { context, years, addYear } = board;
  const { handleClick, handleKeydown } = cardHands(board);
  return html`
    ${yearPicker(board)}
    <ol class="timeline" role="list" part="timeline" @click=${handleClick} @keydown=${handleKeydown}>
      ${guardedList(years.map((year) => ({ key: String(year.schoolYear), draw: () => yearView(board, year) })))}
    </ol>
    ${addYear ? actionButton({ key: 'add-year', words: context.words.addYear, look: 'quiet', handleClick: addYear }) : nothing}
  `;
}

/** Chooses the year that is shown where there is room for one alone. */
function yearPicker({ context, years, yearShown, showYear }: BoardModel): TemplateResult {
  const { words } = context;
  return html`
    <nav class="year-picker" aria-label=${words.years}>
      ${years.map(
        ({ schoolYear }) => html`
          <button
            type="button"
            data-key=${`year.${schoolYear ?? ''}`}
            aria-current=${ifDefined(schoolYear === yearShown ? 'true' : undefined)}
            @click=${() => showYear(schoolYear)}
          >
            ${nameOf(context, schoolYear)}
          </button>
        `,
      )}
    </nav>
  `;
}

function nameOf(context: BoardModel['context'], schoolYear: number | undefined): string {
  const { words, student } = context;
  return schoolYear === undefined
    ? words.noYear
    : yearName(context, schoolYear, student.cohortGraduationYear);
}

function yearView(board: BoardModel, year: TimelineYear): TemplateResult {
  const { context, yearShown } = board;
  const { words, level, thisYear } = context;
  const { schoolYear, credits, terms } = year;
  const id = `year-${schoolYear ?? ''}`;
  const facts = [
    schoolYear === undefined ? undefined : schoolYearName(words, schoolYear),
    schoolYear === thisYear ? words.now : undefined,
    creditsInWords(context, credits),
  ];
  return html`
    <li class="year ${schoolYear === yearShown ? 'shown' : ''}" part="year">
      ${heading(level + 1, id, nameOf(context, schoolYear))}
      <p class="facts">${facts.filter((fact) => fact !== undefined).join(' · ')}</p>
      <div class="terms">
        ${guardedList(terms.map((term) => ({ key: term.key, draw: () => termView(board, term) })))}
      </div>
    </li>
  `;
}
