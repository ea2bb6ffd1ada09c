import { placeKey, type TermPlace } from '../../../src/courses/timeline.js';
import type { RecordChange } from '../../../src/edits/edit.js';
import type { CourseAddWords } from '../../../src/i18n/course-add/dictionary.js';
import type { JsonObject } from '../../../src/model/json.js';
import type { CourseState, PlannedCourse } from '../../../src/model/planned-course.js';
import { titleBoxName } from '../course-boxes.js';
import type { PlanAnswer } from '../check/plan-answer.js';
import type { CourseContext } from '../course-context.js';
import type { CourseItemState, CourseSection } from '../course-deeds.js';

/** What adding a class rests on, wherever on the page it is done. */
export interface Adding {
  readonly context: CourseContext;
  readonly words: CourseAddWords;
  /** The item that shows it: a place by its key, or a gap as `gap.requirement`. */
  readonly itemId: string;
  readonly item: CourseItemState;
  readonly section: Extract<CourseSection, 'add' | 'gap'>;
  /** The key of the button that opens it, where the focus goes back to. */
  readonly opener: string;
  /** A placeholder of the plan that becomes the class. */
  readonly replaces?: PlannedCourse;
  /** Where the class would go. */
  readonly place: TermPlace;
  /** The courses that are shown, in their order. */
  readonly courses: readonly PlannedCourse[];
  /** What the check says; undefined while its rules are not there. */
  readonly answer: PlanAnswer | undefined;
}

/** What can be typed or chosen in a panel. */
const choiceNames = [
  ...(['way', 'text', 'subject', 'offered', 'most', 'as', 'more'] as const),
  ...(['credits', 'ownSubject', 'template', 'unticked', 'place'] as const),
];
export type ChoiceName = (typeof choiceNames)[number];

/** What was chosen under a name; undefined where nothing was. */
export function chosen({ item }: Pick<Adding, 'item'>, name: ChoiceName): string | undefined {
  return item.choices?.[name];
}

/** Keeps a choice; an empty one is forgotten. */
export function choose({ context, itemId }: Adding, name: ChoiceName, value: string | undefined): void {
  context.deeds.choose(itemId, name, value === '' ? undefined : value);
}

/** Closes the panel and forgets what was looked for; the focus goes back to the button, or elsewhere. */
export function closePanel(adding: Adding, focus = adding.opener): void {
  forget(adding);
  adding.context.deeds.show(adding.itemId, adding.section, false, { focus });
}

/** A code as a part of an id, without a blank; of two codes never the same. */
export function idPart(code: string): string {
  return code.replaceAll(/[^A-Za-z0-9]/g, (mark) => `_${mark.charCodeAt(0)}_`);
}

/** The box for the name of a class of one's own. */
export function titleBox({ itemId }: Pick<Adding, 'itemId'>): string {
  return titleBoxName(itemId);
}

function forget({ context, itemId }: Adding): void {
  for (const name of choiceNames) context.deeds.choose(itemId, name, undefined);
  context.deeds.keepUnsent(titleBox({ itemId }), undefined);
}

/** What a class is, before anybody says how it stands. */
export type ClassFields = JsonObject &
  Partial<Pick<PlannedCourse, 'kind' | 'course' | 'title' | 'subject' | 'credits'>>;

/** Adds a class. The focus goes to it, or back to the search where another shall follow. */
export function addClass(adding: Adding, fields: ClassFields, title: string): void {
  const { context, itemId, section, place, replaces } = adding;
  const { deeds } = context;
  const isAdded = replaces
    ? replace(adding, replaces, fields, title)
    : deeds.addCourse({ ...fields, ...standingFor(adding) }, place, title) !== undefined;
  if (!isAdded) return;
  if (chosen(adding, 'more')) {
    // The next class is planned like any other again.
    deeds.choose(itemId, 'as', undefined);
    deeds.keepUnsent(titleBox(adding), undefined);
    deeds.show(itemId, section, true, { focus: firstFieldOf(adding) });
    return;
  }
  forget(adding);
  deeds.show(itemId, section, false);
  deeds.lookAt(place);
}

/** A placeholder becomes the class in one step. What it is a goal of, and what was written, stays. */
function replace(
  { context, words }: Adding,
  course: PlannedCourse,
  fields: ClassFields,
  title: string,
): boolean {
  const record = [...context.collection, course.id];
  const changes = (['kind', 'course', 'title', 'subject', 'credits'] as const).flatMap(
    (field): RecordChange[] => {
      const [was, value] = [course[field] ?? null, fields[field] ?? null];
      return was === value ? [] : [{ type: 'set', record, field, was, value }];
    },
  );
  return context.deeds.make(changes, { say: words.said.chosen(title), focus: `open.${course.id}` });
}

/** Where the next class is begun. */
export function firstFieldOf(adding: Pick<Adding, 'itemId' | 'item'>): string {
  const way = chosen(adding, 'way') ?? 'catalog';
  return way === 'catalog' ? `search.${adding.itemId}` : `way.${adding.itemId}.${way}`;
}

/** How a class that is added stands, and what it would stand in for. */
function standingFor(adding: Adding): JsonObject {
  const other = adding.courses.find(({ id }) => id === chosen(adding, 'as'));
  if (other) return { state: 'alternate', alternateFor: other.id };
  return { state: stateFor(adding.context, adding.place) };
}

/** What lies in the past was taken; what a student adds is planned, what the school adds is an idea. */
export function stateFor({ thisYear, isStudent }: CourseContext, { schoolYear }: TermPlace): CourseState {
  if (schoolYear !== undefined && schoolYear < thisYear) return 'completed';
  return isStudent ? 'planned' : 'proposedAdd';
}

/** Classes of the same time that another could stand in for. */
export function replaceable({ courses, place }: Adding): readonly PlannedCourse[] {
  const here = placeKey(place);
  return courses.filter(
    ({ schoolYear, term, state }) =>
      placeKey({ schoolYear: schoolYear ?? undefined, term: term ?? undefined }) === here &&
      (state === 'planned' || state === 'requested' || state === 'inProgress'),
  );
}
