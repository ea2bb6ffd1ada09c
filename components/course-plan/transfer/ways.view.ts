import { html, type TemplateResult } from 'lit';
import type { CourseTransferWords } from '../../../src/i18n/course-transfer/dictionary.js';
import { heading } from '../../shared/heading.js';

/** Other ways to earn credit or finish, side by side: choices with what each means, and no advice. */
export function waysView({ ways }: CourseTransferWords, level: number): TemplateResult {
  const all: readonly (readonly [string, string])[] = [
    [ways.summer, ways.summerHelp],
    [ways.recovery, ways.recoveryHelp],
    [ways.exam, ways.examHelp],
    [ways.college, ways.collegeHelp],
    [ways.yearMore, ways.yearMoreHelp],
    [ways.equivalency, `${ways.equivalencyHelp} ${ways.equivalencyAsk}`],
  ];
  return html`
    <div class="ways">
      ${heading(level, 'ways-heading', ways.title)}
      <p class="help">${ways.help}</p>
      <dl>
        ${all.map(
          ([name, help]) => html`
            <div>
              <dt>${name}</dt>
              <dd>${help}</dd>
            </div>
          `,
        )}
      </dl>
    </div>
  `;
}
