import { html, nothing, type TemplateResult } from 'lit';
import { interestAreas, type InterestArea } from '../../../src/careers/career-pack.js';
import { isInCluster } from '../../../src/careers/facets.js';
import { warnOnce } from '../../shared/warn-once.js';
import { isMilitary } from '../browse/figures.js';
import type { CareerCourse } from '../career-context.js';
import { packLanguage } from '../career-title.js';
import type { JobModel } from './job-model.js';
import { section } from './section.view.js';

const aids = ['tools', 'steps', 'quiet', 'captions', 'screen', 'breaks', 'hours', 'ramps'] as const;
type Aid = (typeof aids)[number];

/** What helps most often, by the kind of work. All of it may be asked for in every job. */
const aidsByArea: Readonly<Record<InterestArea, readonly Aid[]>> = {
  R: ['tools', 'steps', 'breaks', 'ramps'],
  I: ['screen', 'quiet', 'hours', 'ramps'],
  A: ['tools', 'screen', 'hours', 'ramps'],
  S: ['captions', 'steps', 'breaks', 'ramps'],
  E: ['captions', 'screen', 'hours', 'ramps'],
  C: ['screen', 'steps', 'quiet', 'ramps'],
};

/**
 * Supports worth knowing about. Everybody sees the same, and nobody is asked anything. Rights: ADA
 * Title I, 42 U.S.C. 12112(b)(5); pre-employment transition services, 34 CFR 361.48(a).
 */
export function helpsView(model: JobModel): TemplateResult {
  const { context, words, row } = model;
  const { helps } = words;
  const isCivilian = !isMilitary(context.table, row);
  const link = (text: string, site: string, name: string) => html`
    <p>
      ${text}
      <a href=${`https://${site}`} rel="noreferrer" lang=${packLanguage(context.locale)}>${name} (${site})</a>
    </p>
  `;
  return section(
    model,
    { name: 'helps', title: helps.heading },
    html`
      ${isCivilian ? civilianHelp(model) : militaryHelp(words)}
      <p>${helps.ready} <span class="help">${helps.readyLaw}</span></p>
      ${isCivilian ? link(helps.ideas, 'askjan.org', 'Job Accommodation Network') : nothing}
      ${link(helps.state, 'rsa.ed.gov', 'Rehabilitation Services')}
    `,
  );
}

function civilianHelp({ context, words: { helps }, row }: JobModel): TemplateResult {
  const first = interestAreas.find((area) => context.table.interests[row]?.startsWith(area));
  return html`
    <p>${helps.lead}</p>
    ${points((first ? aidsByArea[first] : aids).map((aid) => html`<li>${helps[aid]}</li>`))}
    <p>${helps.ask} <span class="help">${helps.askLaw}</span></p>
  `;
}

/**
 * The ADA does not count the United States as an employer, 42 U.S.C. 12111(5)(B)(i); its civilian
 * workers have the same right by section 501 of the Rehabilitation Act, 29 U.S.C. 791(f).
 */
function militaryHelp({ military }: JobModel['words']): TemplateResult {
  return html`
    <p>${military.helps} <span class="help">${military.law}</span></p>
    <p>${military.civilian} <span class="help">${military.civilianLaw}</span></p>
  `;
}

function points(items: readonly TemplateResult[]): TemplateResult {
  return html`<ul class="points" role="list">
    ${items}
  </ul>`;
}

/** What the page passed may be a whole catalog, or courses that name no clusters. */
function usableCourses(courses: unknown): readonly CareerCourse[] {
  const all: readonly unknown[] = Array.isArray(courses) ? courses : [];
  const usable = all.filter(isCourse);
  if (courses && (all !== courses || usable.length < all.length))
    warnOnce('<ilp-career-explorer> goes on without `courses` that lack a title or a list of clusters.');
  return usable;
}

function isCourse(value: unknown): value is CareerCourse {
  const { title, clusters } = Object(value) as Partial<CareerCourse>;
  return typeof title === 'string' && Array.isArray(clusters);
}

/** The classes at the student's school that lead to a cluster of the occupation. */
export function classesView(model: JobModel): unknown {
  const { index, table, courses } = model.context;
  const isHere = (id: string) =>
    isInCluster(
      table,
      model.row,
      index.clusters.findIndex((cluster) => cluster.id === id),
    );
  const here = usableCourses(courses).filter(({ clusters }) => clusters.some(isHere));
  if (here.length === 0) return nothing;
  return section(
    model,
    { name: 'classes', title: model.words.classes },
    points(here.map(({ title }) => html`<li lang="" dir="auto">${title}</li>`)),
  );
}
