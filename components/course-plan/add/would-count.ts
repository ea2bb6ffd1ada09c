import type { CatalogCourse } from '../../../src/courses/catalog.js';
import type { Catalog } from '../../../src/courses/catalog.js';
import type { CreditCheck, CourseSetCheck } from '../../../src/courses/check/index.js';
import { planIndex, type PlanIndex } from '../../../src/courses/check/plan-index.js';
import type { LocalWords } from '../../../src/courses/local-words.js';
import type { CheckedWay, PlanAnswer } from '../check/plan-answer.js';

/** A requirement a class of the catalog fits. */
export interface Fit {
  readonly requirement: string;
  readonly name: LocalWords;
  readonly kind: 'credits' | 'courses';
  /** Thousandths; of a set of classes, how many of them. */
  readonly left: number;
  /** True where it is known by the words of its title alone. */
  readonly isGuess: boolean;
}

/** What a class would count for. */
export interface WouldCount {
  /** Something is still missing here. */
  readonly open: readonly Fit[];
  /** All of this is planned. */
  readonly full: readonly Fit[];
  /** Whether the way to finish school counts credits in all. */
  readonly isInAll: boolean;
}

const nothing: WouldCount = { open: [], full: [], isInAll: false };

/** Says what a class of the catalog would count for, by the way to finish school and what stands beside it. */
export function wouldCount(
  course: CatalogCourse,
  catalog: Catalog,
  answer: PlanAnswer | undefined,
): WouldCount {
  const ways = answer ? [...(answer.main ? [answer.main] : []), ...answer.beside] : [];
  if (ways.length === 0) return nothing;
  const fits = ways.flatMap((way) => fitsOf(course, way, planIndex(way.plan, catalog)));
  return {
    open: fits.filter(({ left }) => left > 0),
    full: fits.filter(({ left }) => left <= 0),
    isInAll: ways.some(({ check }) => check.accepted.total !== undefined),
  };
}

function fitsOf(course: CatalogCourse, { plan, check }: CheckedWay, index: PlanIndex): readonly Fit[] {
  const { reach, sets } = index.fitOfCatalogCourse(course);
  return check.accepted.requirements.flatMap((own) => {
    if (own.kind !== 'credits' && own.kind !== 'courses') return [];
    const bases = own.kind === 'credits' ? [basisFor(own, reach, index)] : basesFor(own, sets, index);
    const known = bases.filter((basis) => basis !== undefined);
    const name = plan.requirements.find(({ id }) => id === own.requirement)?.name;
    if (known.length === 0 || !name) return [];
    const { requirement, kind, left } = own;
    return [{ requirement, name, kind, left, isGuess: known.every((basis) => basis === 'title') }];
  });
}

type Reach = ReturnType<PlanIndex['fitOfCatalogCourse']>['reach'];
type Sets = ReturnType<PlanIndex['fitOfCatalogCourse']>['sets'];

function basisFor({ requirement }: CreditCheck, reach: Reach, { credits }: PlanIndex) {
  return reach[credits.findIndex(({ id }) => id === requirement)]?.basis;
}

/** Of a set of classes only those count that are still missing; all of them once none is. */
function basesFor({ requirement, missing, left }: CourseSetCheck, sets: Sets, { courses }: PlanIndex) {
  const bases = sets[courses.findIndex(({ id }) => id === requirement)] ?? [];
  return left > 0 ? missing.map((filter) => bases[filter]) : bases;
}
