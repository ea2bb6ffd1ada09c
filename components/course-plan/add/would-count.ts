import type { Catalog, CatalogCourse } from '../../../src/courses/catalog.js';
import { gapFill, roomFor, type GapSetting } from '../../../src/courses/check/gap-fill.js';
import type { RequirementCheck } from '../../../src/courses/check/index.js';
import { planIndex } from '../../../src/courses/check/plan-index.js';
import type { LocalWords } from '../../../src/courses/local-words.js';
import type { CheckedWay, PlanAnswer } from '../check/plan-answer.js';

/** A requirement a class of the catalog fits. */
export interface Fit {
  readonly requirement: string;
  readonly name: LocalWords;
  readonly kind: 'credits' | 'courses';
  /** Thousandths; of a set of classes, how many of them. */
  readonly left: number;
  /** True where it is known by its title or department alone. */
  readonly isGuess: boolean;
}

/** What a class would count for. */
export interface WouldCount {
  /** Something is still missing here, and this class can fill it. */
  readonly open: readonly Fit[];
  /** All of this is planned. */
  readonly full: readonly Fit[];
  /** Whether the way to finish school counts credits in all. */
  readonly isInAll: boolean;
  /** It is in the plan as often as it counts: one more time of it would count for nothing. */
  readonly isThere: boolean;
}

const nothing: WouldCount = { open: [], full: [], isInAll: false, isThere: false };

/** Says what a class of the catalog would count for, by the way to finish school and what stands beside it. */
export function wouldCount(
  course: CatalogCourse,
  catalog: Catalog,
  answer: PlanAnswer | undefined,
): WouldCount {
  const ways = answer ? [...(answer.main ? [answer.main] : []), ...answer.beside] : [];
  if (ways.length === 0) return nothing;
  const fits = ways.flatMap((way) => fitsOf(course, way, catalog));
  const open = fits.filter(({ isOpen }) => isOpen);
  const isThere =
    open.length === 0 && ways.every(({ plan, question }) => roomFor(course, question.courses, plan) === 0);
  if (isThere) return { ...nothing, isThere };
  return {
    open: open.map(({ fit }) => fit),
    full: fits.flatMap(({ fit }) => (fit.left <= 0 ? [fit] : [])),
    isInAll: ways.some(({ check }) => check.accepted.total !== undefined),
    isThere,
  };
}

function fitsOf(
  course: CatalogCourse,
  { plan, question, check }: CheckedWay,
  catalog: Catalog,
): readonly { readonly isOpen: boolean; readonly fit: Fit }[] {
  const setting = { plan, courses: question.courses, catalog };
  return check.accepted.requirements.flatMap((own) => {
    if (own.kind !== 'credits' && own.kind !== 'courses') return [];
    const name = plan.requirements.find(({ id }) => id === own.requirement)?.name;
    const fill = own.left > 0 ? gapFill(course, own, setting) : undefined;
    const bases = own.left > 0 ? [] : basesFor(course, own, setting);
    if (!name || !(fill ?? bases.length > 0)) return [];
    const { requirement, kind, left } = own;
    const isGuess = fill?.isGuess ?? bases.every((basis) => basis === 'title');
    return [{ isOpen: fill !== undefined, fit: { requirement, name, kind, left, isGuess } }];
  });
}

/** On what grounds a class would fit what is full. */
function basesFor(
  course: CatalogCourse,
  { kind, requirement }: RequirementCheck,
  { plan, catalog }: GapSetting,
) {
  const index = planIndex(plan, catalog);
  const { reach, sets } = index.fitOfCatalogCourse(course);
  const isOwn = ({ id }: { readonly id: string }) => id === requirement;
  const bases =
    kind === 'credits'
      ? [reach[index.credits.findIndex(isOwn)]?.basis]
      : (sets[index.courses.findIndex(isOwn)] ?? []);
  return bases.filter((basis) => basis !== undefined);
}
