import type { TermKind } from '../model/planned-course.js';
import { labelIn } from '../model/label.js';
import type { LocalWords } from './local-words.js';

/** The courses of a district, as its catalog or its student information system lists them. */
export interface Catalog {
  readonly schema: 1;
  readonly id: string;
  /** Such as `Poway Unified School District, 2025-26`. */
  readonly title: string;
  /** The school year it is for, named by its ending year. */
  readonly schoolYear?: number;
  readonly courses: readonly CatalogCourse[];
  /** The district's own course sequences for career clusters. */
  readonly templates?: readonly CourseTemplate[];
  readonly sources?: readonly string[];
}

/** What sets a course apart (a part of Ed-Fi CourseLevelCharacteristicDescriptor). */
export const courseCharacteristics = [
  'advanced',
  'advancedPlacement',
  'collegeLevel',
  'collegePreparatory',
  'careerAndTechnicalEducation',
  'dualCredit',
  'englishLearner',
  'general',
  'giftedAndTalented',
  'honors',
  'internationalBaccalaureate',
  'remedial',
] as const;
export type CourseCharacteristic = (typeof courseCharacteristics)[number];

/** A course of a catalog. */
export interface CatalogCourse {
  /** The district's code; one of its own among the catalog's. */
  readonly code: string;
  readonly title: string;
  /** What it is about; a district's own words may be in one language only. See `descriptionOf`. */
  readonly description?: string | LocalWords;
  /** SCED subject area, such as `03`; blank where the source does not say. */
  readonly subject?: string;
  /** SCED course code, such as `03051`. */
  readonly sced?: string;
  /** Thousandths of a Carnegie unit. */
  readonly credits?: number;
  /** Grade levels it is offered in; everybody where absent. */
  readonly grades?: readonly number[];
  /** Terms it is offered in; every term where absent. */
  readonly terms?: readonly TermKind[];
  /** How many terms it takes: 2 for one that goes on through both semesters. */
  readonly parts?: number;
  readonly characteristics?: readonly CourseCharacteristic[];
  /** What the district itself counts it as, such as `Visual and Performing Arts`. */
  readonly categories?: readonly string[];
  /** Career clusters it leads to, by id. */
  readonly clusters?: readonly string[];
  readonly rules?: readonly CourseRule[];
  /** How often it may be taken for credit; once where absent. */
  readonly mostCompletions?: number;
}

/** What a course asks for. What could not be read stays as it is printed: shown, never judged. */
export type CourseRule =
  | { readonly kind: 'prerequisite' | 'corequisite'; readonly needs: CourseNeed }
  | { readonly kind: 'approval'; readonly by?: string }
  /** It tells of a disability in print, such as of an IEP; shown to everybody as “placed by the school”. */
  | { readonly kind: 'placed' }
  | { readonly kind: 'text'; readonly words: string };

/** Courses that have to come before, or beside. */
export type CourseNeed =
  | { readonly course: string; readonly mark?: MarkNeed }
  | { readonly all: readonly CourseNeed[] }
  | { readonly any: readonly CourseNeed[] };

/** The least mark that is asked for. */
export interface MarkNeed {
  readonly least: string;
  readonly strength: 'required' | 'recommended';
}

/** Courses that lead to a career cluster, in the order in which they are taken (a program of study). */
export interface CourseTemplate {
  /** One of its own among the catalog's. */
  readonly id: string;
  /** The district's name; that of the cluster where absent. */
  readonly name?: LocalWords;
  /** A career cluster or pathway by id. */
  readonly cluster: string;
  readonly steps: readonly TemplateStep[];
}

/** A course of a template. */
export interface TemplateStep {
  /** By code. */
  readonly course: string;
  /** The grade it is meant for, or can be taken in first; absent where the catalog does not say. */
  readonly grade?: number;
}

/** What a course is about, in a language where there are words in it, else as the district says it. */
export function descriptionOf({ description }: CatalogCourse, language: 'en' | 'es'): string | undefined {
  return typeof description === 'object' ? labelIn(description, language) : description;
}
