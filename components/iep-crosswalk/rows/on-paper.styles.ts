import { css } from 'lit';

/**
 * The panel within a page that the browser prints: what can only be pressed, chosen or typed is left out, and so
 * is what was not sent; of a choice that was made its words are there. What is folded is there, and what is
 * closed stays away.
 */
export const onPaper = css`
  @media print {
    :is(
      button,
      input,
      select,
      textarea,
      .contents,
      .choices,
      .paper,
      .reason,
      .import,
      .own-tick,
      .own-further
    ),
    .option input[type='radio'],
    .talk :is(.form, .field, .ticks, .option:not(:has(:checked))),
    .text-language,
    details:not([open]),
    .more > summary {
      display: none;
    }

    .rest.folded {
      display: block;
    }

    .line,
    .entries li {
      break-inside: avoid;
    }

    .group > :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
  }
`;
