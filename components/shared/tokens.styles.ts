import { css } from 'lit';

/**
 * The look every element shares. A host sets `--ilp-*`; where it does not, the page's own system
 * colours are taken, so light, dark and forced colours follow the page's `color-scheme`.
 */
export const tokens = css`
  :host {
    --_text: var(--ilp-color-text, CanvasText);
    --_surface: var(--ilp-color-surface, Canvas);
    --_muted: var(--ilp-color-muted, color-mix(in srgb, CanvasText 80%, Canvas));
    --_card: var(--ilp-color-card, color-mix(in srgb, CanvasText 3%, Canvas));
    --_field: var(--ilp-color-field, Canvas);
    --_line: var(--ilp-color-line, color-mix(in srgb, CanvasText 18%, Canvas));
    --_edge: var(--ilp-color-edge, color-mix(in srgb, CanvasText 58%, Canvas));
    --_accent: var(--ilp-color-accent, light-dark(#17457e, #a8cbff));
    --_on-accent: var(--ilp-color-on-accent, light-dark(#ffffff, #0b1f3a));
    --_tint: var(--ilp-color-tint, light-dark(#eaf1fb, #182740));
    --_good: var(--ilp-color-good, light-dark(#14532d, #9fe0b4));
    --_alert: var(--ilp-color-alert, light-dark(#6b3a00, #ffd08a));
    --_alert-tint: var(--ilp-color-alert-tint, light-dark(#fff6e5, #33260f));
    --_focus: var(--ilp-color-focus, light-dark(#0b57d0, #a8cbff));
    --_font: var(--ilp-font, inherit);
    --_space: var(--ilp-space, 1rem);
    --_radius: var(--ilp-radius, 0.75rem);
    --_radius-small: var(--ilp-radius-small, 0.5rem);
    --_width: var(--ilp-width, 46rem);
    --_target: var(--ilp-target, 2.5rem);

    display: block;
    color: var(--_text);
    font-family: var(--_font);
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }

  :host([hidden]) {
    display: none;
  }

  /* Paper is black on white, whatever the theme. */
  @media print {
    :host {
      --_text: #000;
      --_surface: #fff;
      --_muted: #000;
      --_card: #fff;
      --_field: #fff;
      --_line: #888;
      --_edge: #000;
      --_accent: #000;
      --_on-accent: #fff;
      --_tint: #fff;
      --_good: #000;
      --_alert: #000;
      --_alert-tint: #fff;
    }
  }

  @media (pointer: coarse) {
    :host {
      --_target: var(--ilp-target, 2.75rem);
    }
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
