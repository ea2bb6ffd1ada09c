import type { PlannedCourse } from '../../../src/model/planned-course.js';
import { courseTitle, placeName } from '../course-names.js';
import { placeOf } from '../../../src/courses/timeline.js';
import { fieldOrFact } from './field-or-fact.view.js';
import type { DetailsModel } from './details-model.js';
import { choiceField, type Choice } from './plain-fields.view.js';

/** The other courses this one takes again or could stand in for. */
export function otherCourseFields(model: DetailsModel): unknown[] {
  const { words, course } = model;
  const { repeats, repeatsNone, alternateFor, alternateForNone } = words.fields;
  const before = (other: PlannedCourse) =>
    !course.schoolYear || !other.schoolYear || other.schoolYear <= course.schoolYear;
  const open = ({ state }: PlannedCourse) => state !== 'completed' && state !== 'alternate';
  return [
    otherField(model, { field: 'repeats', label: repeats, none: repeatsNone, isFit: before }),
    otherField(model, { field: 'alternateFor', label: alternateFor, none: alternateForNone, isFit: open }),
  ];
}

interface OtherCourse {
  readonly field: 'repeats' | 'alternateFor';
  readonly label: string;
  readonly none: string;
  readonly isFit: (other: PlannedCourse) => boolean;
}

function otherField(model: DetailsModel, { field, label, none, isFit }: OtherCourse): unknown {
  const { context, words, course, courses, item } = model;
  const value = course[field] ?? null;
  const others = courses.filter((other) => other.id !== course.id && (other.id === value || isFit(other)));
  const chosen = others.find(({ id }) => id === value);
  const text = value && (chosen ? courseTitle(context, chosen) : words.fields.courseGone);
  const gone: readonly Choice[] = value && !chosen ? [{ value, label: words.fields.courseGone }] : [];
  const choices: readonly Choice[] = [
    { value: '', label: none },
    ...others.map((other) => ({
      value: other.id,
      label: `${courseTitle(context, other)} (${placeName(context, placeOf(other))})`,
    })),
    ...gone,
  ];
  return fieldOrFact(model, field, { label, text, isTheirs: true }, (shape) =>
    choiceField(context, item, shape, value, choices),
  );
}
