import { html, nothing } from 'lit';
import { isTransfer } from '../../../src/courses/check/course-standing.js';
import { subjectAreas } from '../../../src/courses/subject-areas.js';
import { placeOf, termsOf } from '../../../src/courses/timeline.js';
import {
  courseResults,
  courseStates,
  creditMethods,
  dualCreditTypes,
  type CourseState,
  type TermKind,
} from '../../../src/model/planned-course.js';
import { courseCredits, creditsInWords, schoolYearName, yearName } from '../course-names.js';
import { subjectName } from './catalog-words.view.js';
import { recordOf, type DetailsModel } from './details-model.js';
import { fieldOrFact } from './field-or-fact.view.js';
import { otherCourseFields } from './other-course.view.js';
import { choiceField, choiceList, creditField, lineField, type Choice } from './plain-fields.view.js';
import { isProposal } from './proposal.view.js';

/** Fields that are at hand: where it stands, how it went, and when it is taken. */
export function mainFields(model: DetailsModel): unknown[] {
  return [
    ...(isOwn(model) ? [titleField(model)] : []),
    stateField(model),
    ...placeFields(model),
    // What waits for a yes or no has not been taken.
    ...(isProposal(model.course) ? [] : [resultField(model), markField(model)]),
    ...(isOwn(model) ? [subjectField(model)] : []),
    creditsField(model),
  ];
}

/** Fields that are rarely needed. */
export function rareFields(model: DetailsModel): unknown[] {
  return [methodField(model), dualCreditField(model), ...otherCourseFields(model)];
}

/** Whether the rare fields hold something to read. */
export function hasRareFacts({ course }: DetailsModel): boolean {
  const { method, dualCredit, repeats, alternateFor } = course;
  return Boolean(method ?? dualCredit ?? repeats ?? alternateFor);
}

/** Whether the catalog has no say: what it is called, about and worth is the plan's own. */
function isOwn({ context, course }: DetailsModel): boolean {
  return course.kind !== 'catalog' && context.catalogCourse(course.course) === undefined;
}

function titleField(model: DetailsModel): unknown {
  const { context, words, course, item } = model;
  const { title: text = null } = course;
  return fieldOrFact(model, 'title', { label: words.fields.title, text, isTheirs: true }, (shape) =>
    lineField(context, item, shape, text),
  );
}

function subjectField(model: DetailsModel): unknown {
  const { context, words, course, item } = model;
  const { subject, subjectNone } = words.fields;
  const value = course.subject ?? null;
  const text = value && subjectName(context, value);
  const names = [...subjectAreas.keys()].map((code) => ({
    value: code,
    label: subjectName(context, code) ?? code,
  }));
  return fieldOrFact(model, 'subject', { label: subject, text }, (shape) =>
    choiceField(context, item, shape, value, [{ value: '', label: subjectNone }, ...names]),
  );
}

function stateField(model: DetailsModel): unknown {
  const { context, words, course, item } = model;
  // Who answers has a yes and a no instead; nobody else answers for the student.
  if (isProposal(course)) return nothing;
  const { states } = context.words;
  const value = course.state ?? 'planned';
  const choices = courseStates
    .filter((state) => mayBe(state, context.isStudent))
    .map((state) => ({ value: state, label: states[state] }));
  return fieldOrFact(model, 'state', { label: words.fields.state, text: states[value] }, (shape) =>
    choiceField(context, item, shape, value, choices),
  );
}

/** A student does not propose to themself; school proposes a class by adding it. */
function mayBe(state: CourseState, isStudent: boolean): boolean {
  return state !== 'proposedAdd' && (state !== 'proposedDelete' || !isStudent);
}

function resultField(model: DetailsModel): unknown {
  const { context, words, course, item } = model;
  const { results } = context.words;
  const value = course.result ?? null;
  const choices = [
    { value: '', label: words.fields.resultNone },
    ...courseResults.map((result) => ({ value: result, label: results[result] })),
  ];
  const text = value && results[value];
  return fieldOrFact(model, 'result', { label: words.fields.result, text }, (shape) =>
    choiceField(context, item, shape, value, choices),
  );
}

function markField(model: DetailsModel): unknown {
  const { context, words, course, item } = model;
  const { mark: text = null } = course;
  const help = `mark-help-${course.id}`;
  return fieldOrFact(model, 'mark', { label: words.fields.mark, text, isTheirs: true }, (shape) => [
    lineField(context, item, { ...shape, describedBy: help }, text),
    html`<p class="help" id=${help}>${words.fields.markHelp}</p>`,
  ]);
}

/** The year and the part of it: chosen here, it moves as on the board. Others see where it lies. */
function placeFields(model: DetailsModel): unknown[] {
  const { context, words, course } = model;
  if (!context.mayWrite(recordOf(model), 'schoolYear')) return [];
  const place = placeOf(course);
  const [yearKey, termKey] = [`${course.id}.schoolYear`, `${course.id}.term`];
  // Who is choosing stays in the list: an arrow key alone is a choice already.
  const move = (to: Partial<typeof place>, focus: string) => {
    const moved = { ...place, ...to };
    context.deeds.lookAt(moved);
    context.deeds.moveCourse(course, moved, { focus });
  };
  const years = choiceList({
    ...{ id: yearKey, label: words.fields.schoolYear },
    value: String(place.schoolYear ?? ''),
    choices: yearChoices(model),
    choose: (value) => {
      move({ schoolYear: value === '' ? undefined : Number(value) }, yearKey);
    },
  });
  const choices = termChoices(model);
  const terms = choiceList({
    ...{ id: termKey, label: words.fields.term },
    value: place.term ?? '',
    choices,
    choose: (value) => {
      move({ term: choices.find((choice) => choice.value === value)?.term }, termKey);
    },
  });
  return [html`<div class="field">${years}</div>`, html`<div class="field">${terms}</div>`];
}

function yearChoices({ context, course }: DetailsModel): readonly Choice[] {
  const { words, student } = context;
  const there = [...context.places().map(({ schoolYear }) => schoolYear), course.schoolYear ?? undefined];
  const years = [...new Set(there)].filter((year) => year !== undefined).sort((one, other) => one - other);
  const named = years.map((year) => {
    const [grade, name] = [
      yearName(context, year, student.cohortGraduationYear),
      schoolYearName(words, year),
    ];
    return { value: String(year), label: grade === name ? name : `${grade}, ${name}` };
  });
  return [{ value: '', label: words.noYear }, ...named];
}

function termChoices({ context, course }: DetailsModel) {
  const { words, calendar } = context;
  const all: readonly TermKind[] = [...termsOf[calendar], ...(course.term ? [course.term] : [])];
  const named = [...new Set(all)].map((term) => ({ value: term, label: words.terms[term], term }));
  return [{ value: '', label: words.noTerm, term: undefined }, ...named];
}

/** Credits of the plan's own; the catalog's stand with what it says, those of another school with its own. */
function creditsField(model: DetailsModel): unknown {
  const { context, words, course, item } = model;
  const { credits = null } = course;
  if (isTransfer(course) || (!isOwn(model) && credits === null)) return nothing;
  const known = courseCredits(context, course);
  const text = known === undefined ? undefined : creditsInWords(context, known);
  const help = `credits-help-${course.id}`;
  return fieldOrFact(model, 'credits', { label: words.fields.credits, text }, (shape) => [
    creditField(context, item, { ...shape, describedBy: help }, credits),
    html`<p class="help" id=${help}>${words.fields.creditsHelp}</p>`,
  ]);
}

function methodField(model: DetailsModel): unknown {
  const { context, words, course, item } = model;
  const { methods } = context.words;
  const value = course.method ?? null;
  const choices = [
    { value: '', label: words.fields.methodNone },
    ...creditMethods.map((method) => ({ value: method, label: methods[method] })),
  ];
  const text = value && methods[value];
  return fieldOrFact(model, 'method', { label: words.fields.method, text }, (shape) =>
    choiceField(context, item, shape, value, choices),
  );
}

function dualCreditField(model: DetailsModel): unknown {
  const { context, words, course, item } = model;
  const { dualCredits } = context.words;
  const value = course.dualCredit ?? null;
  const choices = [
    { value: '', label: words.fields.dualCreditNone },
    ...dualCreditTypes.map((type) => ({ value: type, label: dualCredits[type] })),
  ];
  const text = value && dualCredits[value];
  return fieldOrFact(model, 'dualCredit', { label: words.fields.dualCredit, text }, (shape) =>
    choiceField(context, item, shape, value, choices),
  );
}
