import { html, nothing, type TemplateResult } from 'lit';
import type { CatalogCourse } from '../../../src/courses/catalog.js';
import type { CareerCluster } from '../../../src/careers/career-pack.js';
import { arriving } from '../careers/arriving.js';
import { loadClusters } from '../careers/career-names.js';
import { creditsInWords } from '../course-names.js';
import { descriptionView, gradesInWords, printed, ruleView, subjectName } from './catalog-words.view.js';
import type { DetailsModel } from './details-model.js';

/** What the catalog says of a course; a sentence where it does not have it. */
export function catalogFacts(model: DetailsModel): TemplateResult | typeof nothing {
  const { context, words, course } = model;
  const known = context.catalogCourse(course.course);
  if (!known)
    return course.kind === 'catalog' && context.catalog
      ? html`<p class="help">${words.catalog.none}</p>`
      : nothing;
  return html`
    ${descriptionView(context, known) ?? nothing}
    <dl class="catalog">${factList(model, known)} ${clusterFact(model, known)}</dl>
    ${ruleList(model, known)}
  `;
}

function factList({ context, words }: DetailsModel, known: CatalogCourse): unknown {
  const { catalog, characteristics } = words;
  const { subject, grades = [], terms = [], characteristics: kinds = [] } = known;
  const facts: readonly (readonly [string, unknown])[] = [
    [words.fields.credits, known.credits && creditsInWords(context, known.credits)],
    [catalog.grades, gradesInWords(words, grades)],
    [catalog.terms, terms.map((term) => context.words.terms[term]).join(', ')],
    [catalog.subject, subject && subjectName(context, subject)],
    [catalog.kind, kinds.map((kind) => characteristics[kind]).join(', ')],
    [catalog.code, printed(context, known.code)],
  ];
  return facts.map(([name, value]) => (value ? fact(name, value) : nothing));
}

function fact(name: string, value: unknown): TemplateResult {
  return html`
    <div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>
  `;
}

/** The names of clusters come with the careers, a moment later. */
function clusterFact({ context, words }: DetailsModel, { clusters = [] }: CatalogCourse): unknown {
  if (clusters.length === 0) return nothing;
  return arriving(loadClusters, {
    there: (all: readonly CareerCluster[]) => {
      const names = namesOf(all, clusters, context.locale.language === 'es' ? 'es' : 'en');
      return names.length === 0 ? nothing : fact(words.catalog.clusters, names.join(' · '));
    },
    waiting: nothing,
    failed: () => nothing,
  });
}

/** Each once, by its cluster, in the order of the careers. */
function namesOf(
  all: readonly CareerCluster[],
  ids: readonly string[],
  language: 'en' | 'es',
): readonly string[] {
  const wanted = new Set(ids.map((id) => id.split('/')[0]));
  return all.filter(({ id }) => wanted.has(id)).map(({ name }) => name[language]);
}

function ruleList(
  { context, words }: DetailsModel,
  { rules = [] }: CatalogCourse,
): TemplateResult | typeof nothing {
  if (rules.length === 0) return nothing;
  const { catalog } = words;
  return html`
    <p class="label">${context.isStudent ? catalog.rules : catalog.rulesOther}</p>
    <ul class="rules">
      ${rules.map((rule) => html`<li>${ruleView(context, words, rule)}</li>`)}
    </ul>
  `;
}
