import type { Catalog, CatalogCourse, CourseNeed, CourseTemplate, TemplateStep } from './catalog.js';
import { coursesByCode } from './check/course-facts.js';

/**
 * The course sequences of a catalog: the district's own, then one for each career cluster that courses
 * are tagged with and that has none. What comes first follows from prerequisites and grades alone.
 */
export function courseTemplates(catalog: Catalog): readonly CourseTemplate[] {
  const own = catalog.templates ?? [];
  const hasOwn = new Set(own.map(({ cluster }) => clusterOf(cluster)));
  const tagged = new Map<string, CatalogCourse[]>();
  for (const course of catalog.courses) {
    for (const cluster of new Set((course.clusters ?? []).map(clusterOf))) {
      const known = tagged.get(cluster);
      if (known) known.push(course);
      else tagged.set(cluster, [course]);
    }
  }
  const made = [...tagged].filter(([cluster]) => !hasOwn.has(cluster)).sort(([a], [b]) => (a < b ? -1 : 1));
  return [...own, ...made.map(([cluster, courses]) => templateOf(cluster, courses, catalog))];
}

/** Pathways are named after their cluster: `health/therapeutic-services`. */
function clusterOf(id: string): string {
  return id.split('/')[0] ?? id;
}

function templateOf(cluster: string, courses: readonly CatalogCourse[], catalog: Catalog): CourseTemplate {
  const byCode = coursesByCode(catalog);
  const steps = courses.map((course): TemplateStep & { readonly depth: number } => {
    const { grade, depth } = earliest(course, byCode, []);
    return { course: course.code, ...(grade === undefined ? {} : { grade }), depth };
  });
  steps.sort((a, b) => (a.grade ?? 99) - (b.grade ?? 99) || a.depth - b.depth);
  return { id: `cluster-${cluster}`, cluster, steps: steps.map(({ depth: _depth, ...step }) => step) };
}

interface Earliest {
  readonly grade: number | undefined;
  /** How many courses have to come before it, one after the other. */
  readonly depth: number;
}

/** The grade a course can first be taken in, its prerequisites taken a year before; a circle of rules ends. */
function earliest(
  course: CatalogCourse,
  byCode: ReadonlyMap<string, CatalogCourse>,
  above: readonly string[],
): Earliest {
  const offered = course.grades === undefined ? undefined : Math.min(...course.grades);
  const needs = (course.rules ?? []).flatMap((rule) => (rule.kind === 'prerequisite' ? [rule.needs] : []));
  const before = needs.map((need) => earliestOf(need, byCode, [...above, course.code]));
  const depth = Math.max(-1, ...before.map((each) => each.depth)) + 1;
  const after = before.flatMap(({ grade }) => (grade === undefined ? [] : [grade + 1]));
  const known = [...(offered === undefined ? [] : [offered]), ...after];
  return { grade: known.length === 0 ? undefined : Math.max(...known), depth };
}

function earliestOf(
  need: CourseNeed,
  byCode: ReadonlyMap<string, CatalogCourse>,
  above: readonly string[],
): Earliest {
  if ('course' in need) {
    const course = byCode.get(need.course);
    return course && !above.includes(need.course)
      ? earliest(course, byCode, above)
      : { grade: undefined, depth: 0 };
  }
  const inner = ('all' in need ? need.all : need.any).map((each) => earliestOf(each, byCode, above));
  const choose = 'all' in need ? Math.max : Math.min;
  const grades = inner.flatMap(({ grade }) => grade ?? []);
  return {
    grade: grades.length === 0 ? undefined : choose(...grades),
    depth: choose(...inner.map((each) => each.depth)),
  };
}
