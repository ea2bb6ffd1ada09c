import type { TermPlace } from '../../src/courses/timeline.js';
import type { JsonObject } from '../../src/model/json.js';
import type { PlannedCourse } from '../../src/model/planned-course.js';
import type { ItemState } from '../shared/deeds/item-state.js';
import type { PlanDeeds } from '../shared/deeds/plan-deeds.js';
import type { ReviewSection } from '../shared/review/review-model.js';

/**
 * What opens on the page: the details of a course, and more of them, by its id; the ways to add one, by the key of a
 * place; a gap of the check, by the requirement; and parts of the plan as a whole, by `plan`.
 */
export type CourseSection =
  | 'details'
  | 'more'
  | 'add'
  | 'gap'
  | 'requirement'
  | 'ways'
  | 'try'
  | 'use'
  | 'compare'
  | 'transfer'
  | 'careers'
  | 'paper'
  | ReviewSection
  | DecideName;

/** The item that holds what is open of the plan as a whole. */
export const planItem = 'plan';

/** A decision of the school that is being written: about an alert of a course, or about a requirement. */
export type DecideName = `decide:${string}`;

/** What an item shows beside its record. */
export type CourseItemState = ItemState<CourseSection>;

/** How a course is moved. */
export interface MoveManner {
  /** The course it goes in front of; behind what lies there otherwise. */
  readonly before?: string | undefined;
  /** The `data-key` of what gets the focus in the new place; the handle of the course otherwise. */
  readonly focus?: string;
}

/** What the views of the course plan can ask for. */
export interface CourseDeeds extends PlanDeeds<CourseSection> {
  /** Puts a course into another part of the years; says whether that was done. */
  readonly moveCourse: (course: PlannedCourse, to: TermPlace, manner?: MoveManner) => boolean;
  /** Adds a course behind what lies in a place; gives its id. `title` is what it is called in words. */
  readonly addCourse: (fields: JsonObject, to: TermPlace, title: string) => string | undefined;
  /** Keeps what an item was asked to look for, such as a word typed to search; undefined forgets it. */
  readonly choose: (itemId: string, name: string, value: string | undefined) => void;
  /** Shows the year of a place, where there is room for one year alone. */
  readonly lookAt: (place: TermPlace) => void;
  readonly removeCourse: (course: PlannedCourse) => void;
}
