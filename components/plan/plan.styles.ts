import { css } from 'lit';
import { saveLine } from '../shared/save-line.styles.js';

/** The line about the plan, and room between elements that stand one under the other. */
export const planStyles = [
  saveLine,
  css`
    ::slotted(
      :is(ilp-goal-editor, ilp-course-plan, ilp-career-explorer, ilp-iep-crosswalk):not(:first-child)
    ) {
      margin-block-start: calc(var(--_space) * 2);
    }
  `,
];
