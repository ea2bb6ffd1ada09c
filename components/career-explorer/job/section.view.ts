import { html, nothing, type TemplateResult } from 'lit';
import type { FigureKind } from '../../../src/careers/career-pack.js';
import { heading } from '../../shared/heading.js';
import { sourceWords } from '../browse/sources.view.js';
import { packLanguage } from '../career-title.js';
import { ownerOf } from './figures.js';
import type { JobModel } from './job-model.js';

/** What a section of the page is made of. */
export interface JobSection {
  readonly name: string;
  readonly title: string;
  /** What stands behind its figures; each is named with its date in a quiet line. */
  readonly from?: readonly FigureKind[];
}

/** A section under a heading of its own. */
export function section(
  { context }: JobModel,
  { name, title, from }: JobSection,
  content: unknown,
): TemplateResult {
  const { level, index, locale } = context;
  const sources = index.sources.filter(({ of }) => of.some((kind) => from?.includes(kind)));
  return html`
    <section>
      ${heading(level + 2, `job-${name}`, title)} ${content}
      ${sources.map(
        (each) => html`
          <p class="help">
            ${sourceWords(context, each.publisher, [each.released])}
            <a href=${each.url} rel="noreferrer" lang=${packLanguage(locale)}>${each.title}</a>
          </p>
        `,
      )}
    </section>
  `;
}

/** Whose figures these are, where they are not of the occupation alone. */
export function whoseFigures({ context, words, row }: JobModel): unknown {
  const owner = ownerOf(context, row);
  return owner
    ? html`<p class="whose">${words[owner.kind]} <strong lang=${owner.lang}>${owner.text}</strong></p>`
    : nothing;
}

/** A bar for a number that stands beside it as text; its frame is the whole. */
export function bar(part: number): TemplateResult {
  return html`
    <svg class="bar" width="100%" height="14" aria-hidden="true">
      <rect width=${`${part * 100}%`} height="14" />
    </svg>
  `;
}
