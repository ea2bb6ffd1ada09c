import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CourseMismatch } from '../../../src/courses/match-catalog.js';
import { makeId } from '../../../src/model/ids.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import { actionButton } from '../../shared/action-button.view.js';
import { guardedList } from '../../shared/guarded-list.js';
import {
  arrivalChanges,
  arrivalOf,
  arrivingYear,
  type Arrival,
  type ArrivalFault,
  type ReadArrival,
} from './arriving-courses.js';
import type { FoundLast } from '../add/find-courses.js';
import { courseCredits, creditsInWords, schoolYearName } from '../course-names.js';
import { paperItem, type PaperModel } from './paper-model.js';
import { readCourses, type ReadCourses } from './read-courses.js';

/** More than this is no plan, and is not read at all. */
const largestFileBytes = 20_000_000;

/** Opens courses from a plan file, for those who may add some: a report first, and nothing changes before it. */
export function openView(model: PaperModel): TemplateResult | typeof nothing {
  const { context, words, courses, itemOf, rules } = model;
  if (!context.mayAdd(context.collection)) return nothing;
  const handleChange = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLInputElement) void take(model, currentTarget);
  };
  return html`
    <div class="open" role="group" aria-labelledby="open-title">
      <p class="label" id="open-title">${words.open.title}</p>
      <p class="help" id="open-help">${words.open.help}</p>
      <div>
        <label for="field-open-file">${words.open.choose}</label>
        <input
          id="field-open-file"
          data-key="open.choose"
          type="file"
          accept=".json,application/json"
          aria-describedby="open-help"
          @change=${handleChange}
        />
      </div>
      ${guardedList([
        {
          key: 'outcome',
          from: [context, words, courses, itemOf(paperItem), rules?.ids.join()],
          draw: () => outcomeView(model),
        },
      ])}
    </div>
  `;
}

/** Keeps what the file says beside the plan until it is added or left; forgotten with the plan or the person. */
async function take(model: PaperModel, input: HTMLInputElement): Promise<void> {
  const { context, words } = model;
  const { deeds } = context;
  const [file] = input.files ?? [];
  if (!file) return;
  const text = file.size > largestFileBytes ? undefined : await file.text().catch(() => '');
  if (!input.isConnected || !context.isCurrent()) return;
  // The same file can be chosen again.
  input.value = '';
  const read = readKept(model, text ?? '');
  const fault: ArrivalFault | undefined =
    text === undefined ? 'tooLarge' : text === '' ? 'unreadable' : read.ok ? undefined : read.fault;
  deeds.choose(paperItem, 'fault', fault);
  deeds.choose(paperItem, 'name', file.name);
  deeds.choose(paperItem, 'file', fault ? undefined : text);
  const count = read.ok ? read.value.fresh.length : 0;
  const say = fault
    ? words.open.faults[fault]
    : count > 0
      ? words.open.reported(count)
      : words.open.nothingNew;
  deeds.show(paperItem, 'paper', true, { say, focus: fault ? 'open.choose' : 'open.report' });
}

/** Drops what was chosen. */
function drop({ context }: PaperModel): void {
  lastRead.delete(context.found);
  for (const name of ['file', 'name', 'fault', 'same']) context.deeds.choose(paperItem, name, undefined);
}

interface LastRead {
  readonly text: string;
  readonly read: ReadCourses;
}

/** What was read last, by what goes with the person: large files are read once, and not again with each edit. */
const lastRead = new WeakMap<FoundLast, LastRead>();

function readOnce(person: FoundLast, text: string): ReadCourses {
  const known = lastRead.get(person);
  if (known?.text === text) return known.read;
  const read = readCourses(text);
  lastRead.set(person, { text, read });
  return read;
}

function readKept({ context, courses, rules }: PaperModel, text: string): ReadArrival {
  const { catalog, found } = context;
  return arrivalOf(readOnce(found, text), { courses, catalog, graduationPlanIds: rules?.ids });
}

function outcomeView(model: PaperModel): TemplateResult | typeof nothing {
  const { words, itemOf } = model;
  const { file, fault } = itemOf(paperItem).choices ?? {};
  if (fault && isFault(words.open.faults, fault))
    return html`<p class="note alert">${words.open.faults[fault]}</p>`;
  if (file === undefined) return nothing;
  const read = readKept(model, file);
  return read.ok
    ? reportView(model, read.value)
    : html`<p class="note alert">${words.open.faults[read.fault]}</p>`;
}

function isFault(faults: Readonly<Record<ArrivalFault, string>>, name: string): name is ArrivalFault {
  return Object.hasOwn(faults, name);
}

function reportView(model: PaperModel, arrival: Arrival): TemplateResult {
  const { context, words, itemOf } = model;
  const { fresh, matched, own, already, ideas, mismatches, student, unreadable, unknownWays } = arrival;
  const { open } = words;
  const isTheirs = student !== undefined && student !== context.student.name;
  const lines = [
    isTheirs ? open.planOf(student) : '',
    fresh.length > 0 ? open.reported(fresh.length) : open.nothingNew,
    context.catalog ? '' : open.noCatalog,
    matched > 0 ? open.matched(matched) : '',
    own > 0 ? open.own(own) : '',
    already > 0 ? open.already(already) : '',
    ideas > 0 ? open.ideas(ideas) : '',
    mismatches.length > 0 ? open.mismatches(mismatches.length) : '',
    unknownWays > 0 ? open.unknownWays(unknownWays) : '',
    unreadable.length > 0 ? open.unreadable(unreadable.join('; ')) : '',
  ].filter(Boolean);
  return html`
    <div class="report" role="group" aria-labelledby="open-report">
      <p class="label" id="open-report" tabindex="-1" data-key="open.report">
        ${open.report(itemOf(paperItem).choices?.name ?? '')}
      </p>
      ${lines.map((line) => html`<p>${line}</p>`)}
      ${
        mismatches.length > 0 && context.catalog
          ? html`<ul role="list">
              ${mismatches.map((each) => html`<li>${mismatchView(model, each)}</li>`)}
            </ul>`
          : nothing
      }
      ${freshList(model, fresh)} ${fresh.length > 0 ? originTick(model) : nothing}
      ${choiceButtons(model, arrival)}
    </div>
  `;
}

/** Every class that would be added, with its year and credits. */
function freshList({ context, words }: PaperModel, fresh: readonly PlannedCourse[]): unknown {
  if (fresh.length === 0) return nothing;
  return html`
    <p class="label" id="open-fresh">${words.open.fresh}</p>
    <ul class="fresh" role="list" aria-labelledby="open-fresh">
      ${fresh.map((course) => {
        const { title, course: code } = course;
        const schoolYear = arrivingYear(course, context.thisYear);
        const facts = [
          schoolYear ? schoolYearName(context.words, schoolYear) : context.words.noYear,
          creditsInWords(context, courseCredits(context, course)),
        ];
        return html`<li>
          <b dir="auto" lang=${context.around}>${title ?? code ?? context.words.unnamed}</b>
          <span>${facts.join(' · ')}</span>
        </li>`;
      })}
    </ul>
  `;
}

function mismatchView({ context, words }: PaperModel, mismatch: CourseMismatch): TemplateResult {
  const { kind, code, title, found = '' } = mismatch;
  const why = kind === 'unknownCode' ? words.open.unknownCode(code) : words.open[kind](code, found);
  return html`<b dir="auto" lang=${context.around}>${title ?? code}</b> <span>${why}</span>`;
}

function isSame({ itemOf }: PaperModel): boolean {
  return itemOf(paperItem).choices?.same === 'yes';
}

/** Credits of another school wait for this school's word, unless the person says that it is the same school. */
function originTick(model: PaperModel): TemplateResult {
  const { context, words } = model;
  const handleChange = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLInputElement)
      context.deeds.choose(paperItem, 'same', currentTarget.checked ? undefined : 'yes');
  };
  return html`
    <div>
      <label class="tick">
        <input
          type="checkbox"
          data-key="open.other"
          aria-describedby="open-other-help"
          .checked=${live(!isSame(model))}
          @change=${handleChange}
        />
        ${words.open.fromOther}
      </label>
      <p class="help" id="open-other-help">${words.open.fromOtherHelp}</p>
    </div>
  `;
}

function choiceButtons(model: PaperModel, arrival: Arrival): TemplateResult {
  const { context, words } = model;
  const handleLeave = () => {
    drop(model);
    context.deeds.show(paperItem, 'paper', true, { say: words.open.left, focus: 'open.choose' });
  };
  return html`
    <div class="buttons">
      ${
        arrival.fresh.length > 0
          ? actionButton({
              ...{ key: 'open.add', words: words.open.add, look: 'main' },
              handleClick: () => {
                add(model, arrival);
              },
            })
          : nothing
      }
      ${actionButton({ key: 'open.leave', words: words.open.leave, handleClick: handleLeave })}
    </div>
  `;
}

/** Adds all of them in one step. */
function add(model: PaperModel, arrival: Arrival): void {
  const { context, words, courses } = model;
  const { collection, deeds, thisYear } = context;
  const changes = arrivalChanges(arrival, {
    ...{ collection, thisYear, siblings: courses, isFromOther: !isSame(model) },
    makeId: () => makeId('course'),
    mayGive: (fields) => context.mayAdd(collection, fields),
    hasGoal: (id) => context.recordAt(['goals', id]) !== undefined,
  });
  const say = words.open.added(arrival.fresh.length);
  if (deeds.make(changes, { say, focus: 'open.choose' })) drop(model);
}
