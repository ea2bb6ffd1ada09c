import { html, type TemplateResult } from 'lit';

/** The lowest and highest level of a heading an element starts at. */
export function headingLevel(wanted: number): number {
  return Number.isInteger(wanted) ? Math.min(Math.max(wanted, 1), 5) : 2;
}

/** A heading of a level that the host decides, for it knows what stands above. */
export function heading(level: number, id: string, text: string): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 id=${id}>${text}</h1>`;
    case 2:
      return html`<h2 id=${id}>${text}</h2>`;
    case 3:
      return html`<h3 id=${id}>${text}</h3>`;
    case 4:
      return html`<h4 id=${id}>${text}</h4>`;
    case 5:
      return html`<h5 id=${id}>${text}</h5>`;
    default:
      return html`<h6 id=${id}>${text}</h6>`;
  }
}
