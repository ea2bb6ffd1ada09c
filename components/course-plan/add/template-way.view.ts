import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CareerCluster } from '../../../src/careers/career-pack.js';
import type { Catalog, CourseTemplate } from '../../../src/courses/catalog.js';
import { courseTemplates } from '../../../src/courses/course-templates.js';
import type { RecordChange } from '../../../src/edits/edit.js';
import type { Ordered } from '../../../src/edits/order.js';
import { makeId } from '../../../src/model/ids.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import { labelIn } from '../../../src/model/label.js';
import { addLast } from '../../shared/record-changes.js';
import { arriving } from '../careers/arriving.js';
import { loadClusters } from '../careers/career-names.js';
import { creditsInWords, placeName } from '../course-names.js';
import { printed } from '../details/catalog-words.view.js';
import { choose, chosen, closePanel, idPart, stateFor, type Adding } from './adding.js';
import { obstaclesAt } from './find-courses.js';
import { obstaclesView } from './obstacles.view.js';
import { placeSteps, type PlacedStep } from './template-steps.js';

const templates = new WeakMap<Catalog, readonly CourseTemplate[]>();

/** The course sequences of a catalog, made once. */
export function templatesOf(catalog: Catalog): readonly CourseTemplate[] {
  const known = templates.get(catalog) ?? courseTemplates(catalog);
  templates.set(catalog, known);
  return known;
}

/** The classes of a career cluster: what would go where is seen before anything is added. */
export function templateWay(adding: Adding, catalog: Catalog): TemplateResult {
  const { words } = adding;
  const all = templatesOf(catalog);
  const template = all.find(({ id }) => id === chosen(adding, 'template'));
  const select = (clusters: readonly CareerCluster[]) => clusterSelect(adding, all, clusters);
  return html`
    <div class="field wide">
      ${arriving(loadClusters, { there: select, waiting: select([]), failed: () => select([]) })}
      <p class="help">${words.clusterHelp}</p>
    </div>
    ${template ? steps(adding, catalog, template) : nothing}
  `;
}

function clusterSelect(
  adding: Adding,
  all: readonly CourseTemplate[],
  clusters: readonly CareerCluster[],
): TemplateResult {
  const { words, itemId } = adding;
  const key = `template.${itemId}`;
  const template = chosen(adding, 'template');
  const handleChange = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    choose(adding, 'template', currentTarget.value);
    choose(adding, 'unticked', undefined);
  };
  return html`
    <label for=${key}>${words.cluster}</label>
    <select id=${key} data-key=${key} @change=${handleChange}>
      <option value="" .selected=${live(template === undefined)}>${words.chooseCluster}</option>
      ${all.map(
        (each) => html`
          <option value=${each.id} .selected=${live(each.id === template)}>
            ${nameOf(adding, each, clusters)}
          </option>
        `,
      )}
    </select>
  `;
}

function nameOf(
  { context }: Adding,
  { name, cluster }: CourseTemplate,
  clusters: readonly CareerCluster[],
): string {
  const known =
    clusters.find(({ id }) => id === cluster) ?? clusters.find(({ id }) => cluster.startsWith(`${id}/`));
  const words = name ?? known?.name;
  return words ? labelIn({ ...words }, context.locale.language) : cluster;
}

function steps(adding: Adding, catalog: Catalog, template: CourseTemplate): TemplateResult {
  const { context, words, itemId, courses, place } = adding;
  const { calendar, thisYear, student } = context;
  const cohortGraduationYear = student.cohortGraduationYear ?? undefined;
  const placed = placeSteps(template, { catalog, courses, calendar, thisYear, cohortGraduationYear, place });
  const ticked = placed.filter((step) => isTicked(adding, step));
  const planned = [...courses, ...ticked.map(asPlanned)];
  const scene = { catalog, courses: planned, cohortGraduationYear };
  return html`
    <ol class="results" role="list">
      ${placed.map((step) => stepView(adding, step, scene))}
    </ol>
    ${
      ticked.length === 0
        ? html`<p class="help">${words.noSteps}</p>`
        : html`<div class="buttons">
            <button
              type="button"
              class="main"
              data-key=${`put.${itemId}`}
              @click=${() => {
                addSteps(adding, ticked);
              }}
            >
              ${words.addSteps(ticked.length)}
            </button>
          </div>`
    }
  `;
}

function stepView(
  adding: Adding,
  step: PlacedStep,
  scene: Parameters<typeof obstaclesAt>[0],
): TemplateResult {
  const { context, words, itemId } = adding;
  const { course, place, isThere } = step;
  const handleChange = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLInputElement) tick(adding, course.code, currentTarget.checked);
  };
  const where = placeName(context, place);
  const facts = `${creditsInWords(context, course.credits)} · ${isThere ? words.inPlan(where) : words.stepPlace(where)}`;
  if (isThere)
    return html`<li class="result">
      <p class="label">${printed(context, course.title)}</p>
      <p class="facts">${facts}</p>
    </li>`;
  const notes = `step-${itemId}-${idPart(course.code)}`;
  return html`
    <li class="result">
      <label class="tick">
        <input
          type="checkbox"
          data-key=${`step.${itemId}.${course.code}`}
          aria-describedby=${notes}
          .checked=${live(isTicked(adding, step))}
          @change=${handleChange}
        />
        <span>${printed(context, course.title)}</span>
      </label>
      <div id=${notes}>
        <p class="facts">${facts}</p>
        ${obstaclesView(adding, `${notes}-obstacles`, obstaclesAt(scene, place)(course))}
      </div>
    </li>
  `;
}

/** All are ticked at first; those that are not wanted are kept by code. */
function untickedIn(adding: Adding): readonly string[] {
  return (chosen(adding, 'unticked') ?? '').split('\n').filter(Boolean);
}

function isTicked(adding: Adding, { course, isThere }: PlacedStep): boolean {
  return !isThere && !untickedIn(adding).includes(course.code);
}

function tick(adding: Adding, code: string, isOn: boolean): void {
  const others = untickedIn(adding).filter((each) => each !== code);
  choose(adding, 'unticked', (isOn ? others : [...others, code]).join('\n'));
}

/** As the check sees it once it is added: what comes first in the sequence is there for what follows. */
function asPlanned({ course: { code }, place }: PlacedStep): PlannedCourse {
  const made = { by: '', session: '', at: '' };
  const when = { schoolYear: place.schoolYear ?? null, term: place.term ?? null };
  return { id: `step ${code}`, order: '', made, course: code, ...when };
}

/** Adds all of it in one step, so that one step takes it back. */
function addSteps(adding: Adding, ticked: readonly PlacedStep[]): void {
  const { context, words } = adding;
  const siblings: Ordered[] = [...adding.courses];
  const changes: RecordChange[] = [];
  for (const { course, place } of ticked) {
    const id = makeId('course');
    const made = addLast([...context.collection, id], siblings, {
      ...{ kind: 'catalog', course: course.code, title: course.title },
      ...{ state: stateFor(context, place), schoolYear: place.schoolYear ?? null, term: place.term ?? null },
    });
    changes.push(...made);
    const [add] = made;
    if (add?.type === 'add') siblings.push({ id, order: add.order });
  }
  const first = changes.find(({ type }) => type === 'add')?.record.at(-1) ?? '';
  const after = { say: words.said.addedAll(ticked.length), focus: `open.${first}` };
  if (!context.deeds.make(changes, after)) return;
  closePanel(adding, after.focus);
  if (ticked[0]) context.deeds.lookAt(ticked[0].place);
}
