import { html, nothing, type TemplateResult } from 'lit';
import type {
  ComparedDoor,
  ComparedRequirement,
  ComparedWay,
  PlanSide,
} from '../../../src/courses/compare-plans.js';
import type { RequirementCheck } from '../../../src/courses/check/index.js';
import { placeOf } from '../../../src/courses/timeline.js';
import { requirementName } from '../check/check-model.js';
import { amountInWords, hoursInWords, sumsInWords, unitOf } from '../check/sums.js';
import { totalCheck } from '../check/total-check.js';
import { courseTitle, placeName } from '../course-names.js';
import type { Comparison } from './comparison.js';
import { checkModel, wayName, type WaysModel } from './ways-model.js';

/** What stands in a cell: sentences, and lists with a name where they have one. */
export interface CompareCell {
  readonly lines: readonly string[];
  readonly lists?: readonly { readonly name?: string; readonly items: readonly string[] }[];
}

/** Something that is compared, with a cell for each plan. */
export interface CompareRow {
  readonly name: string;
  readonly cells: readonly CompareCell[];
  readonly isSame: boolean;
}

/** Rows that belong together. */
export interface CompareSection {
  readonly title: string | undefined;
  readonly rows: readonly CompareRow[];
}

/** Draws a cell. */
export function cellOf(cell: CompareCell | undefined): TemplateResult | typeof nothing {
  if (!cell) return nothing;
  return html`
    ${cell.lines.map((line) => html`<p>${line}</p>`)}
    ${(cell.lists ?? []).map(
      ({ name, items }) => html`
        ${name === undefined ? nothing : html`<p>${name}</p>`}
        <ul class="points">
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>
      `,
    )}
  `;
}

/** What is compared: courses, the doors they open, and what each way asks. */
export function sectionsOf(model: WaysModel, { answer }: Comparison): readonly CompareSection[] {
  const { words } = model;
  const { sides, doors, ways } = answer;
  const isAlike = sides.every(({ differing, missing }) => differing.length === 0 && missing.length === 0);
  const classes = sides.map((side) => classesCell(model, side));
  return [
    { title: undefined, rows: [{ name: words.classes, cells: classes, isSame: isAlike }] },
    ...(doors.length === 0
      ? []
      : [
          {
            title: words.doors,
            rows: doors.map((plan, place) => doorRow(model, wayName(model, plan), sides, place)),
          },
        ]),
    ...ways.map((way) => waySection(model, way)),
  ];
}

/** The courses of one plan that differ from the others. */
function classesCell({ context, words }: WaysModel, { differing, missing }: PlanSide): CompareCell {
  if (differing.length === 0 && missing.length === 0) return { lines: [words.noDifference] };
  const items = differing.map(({ course, kind }) => {
    const say = kind === 'other' ? words.otherwise : words.onlyHere;
    return say(courseTitle(context, course), placeName(context, placeOf(course)));
  });
  const absent = missing.map((course) => courseTitle(context, course));
  return {
    lines: [],
    lists: [
      ...(items.length > 0 ? [{ items }] : []),
      ...(absent.length > 0 ? [{ name: words.missing, items: absent }] : []),
    ],
  };
}

function doorRow(model: WaysModel, name: string, sides: readonly PlanSide[], place: number): CompareRow {
  const own = sides.flatMap(({ doors }) => doors[place] ?? []);
  const cells = own.map((door) => ({ lines: doorInWords(model, door) }));
  return { name, cells, isSame: new Set(cells.map(({ lines }) => lines.join())).size < 2 };
}

/** How far a way is, in words: what is left as things and as credits. */
export function doorInWords(
  model: WaysModel,
  { state, confirmed, toPlan, toShow, creditsLeft, creditsLeftConfirmed }: ComparedDoor,
): readonly string[] {
  const { words, checkWords } = model;
  const credits = (amount: number) => amountInWords(checkModel(model), amount, 'credits');
  return [
    state === 'left' ? words.doorStates.left(toPlan, toShow) : words.doorStates[state],
    ...(creditsLeft > 0 ? [checkWords.stillToPlan(credits(creditsLeft))] : []),
    ...(creditsLeftConfirmed > creditsLeft ? [words.confirmedLeft(credits(creditsLeftConfirmed))] : []),
    ...(confirmed === state ? [] : [words.toConfirm]),
  ];
}

function waySection(model: WaysModel, { plan, requirements, totals }: ComparedWay): CompareSection {
  const { checkWords } = model;
  const all: readonly ComparedRequirement[] = [
    ...(totals ? [totalRow(totals.map(totalCheck))] : []),
    ...requirements,
  ];
  return {
    title: model.words.needs(wayName(model, plan)),
    rows: all.map(({ requirement, checks, isSame }, place) => ({
      name: totals && place === 0 ? checkWords.total : requirementName(checkModel(model), plan, requirement),
      cells: checks.map((check) => ({ lines: [checkInWords(model, check)] })),
      isSame,
    })),
  };
}

function totalRow(checks: readonly ReturnType<typeof totalCheck>[]): ComparedRequirement {
  const isSame = new Set(
    checks.map(({ earned, expected, toBeConfirmed }) => [earned, expected, toBeConfirmed].join()),
  );
  return { requirement: '', checks, isSame: isSame.size < 2 };
}

/** How a requirement stands, in words and numbers. */
export function checkInWords(model: WaysModel, check: RequirementCheck): string {
  const { checkWords, words } = model;
  const own = checkModel(model);
  const unit = unitOf(check);
  if (unit && 'earned' in check)
    return words.cell(checkWords.states[check.state], sumsInWords(own, check, unit));
  if (check.kind === 'hours') {
    const hours = checkWords.ofNeeded(hoursInWords(own, check.minutes), hoursInWords(own, check.needed));
    return words.cell(checkWords.states[check.state], hours);
  }
  return check.state === 'left' ? checkWords.notShown : checkWords.states[check.state];
}
