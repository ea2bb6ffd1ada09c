import type { CatalogCourse, CourseRule } from './catalog.js';

/** What tells of a disability or of a plan for one, in small letters, without accents and punctuation. */
const wordings = [
  // The plan of special education. A graduation or learning plan, which anybody has, is none.
  'i ?e ?ps?',
  'peis?',
  'individual(?:i[sz]ed)? (?:education(?:al)?|transition|services?) (?:plan|program(?:me)?)s?',
  'individuali[sz]ed education',
  '(?:plan|programa)(?:e?s)? (?:de )?(?:educacion|educativos?) individual[a-z]*',
  '(?:plan|programa)(?:e?s)? individual[a-z]* (?:de educacion|educativos?)',
  // The plan of Section 504. The number needs a word beside it, for it may be a part of a course's name.
  '^504s?$',
  '504 (?:[a-z]+ ){0,2}(?:plan(?:e?s)?|students?|teams?|coordinators?|status|services?|meetings?)',
  '504s? (?:only|required|approval|recommendation|eligib[a-z]*|accommodations?)',
  '(?:section|seccion|plan(?:es)?|an?|un|active|current|valid|with|have|has|having|con|tener|tiene) 504s?',
  'accommodations? plans?',
  'plan(?:es)? de (?:acomodaciones|adaptaciones)',
  // Special education, its classes and its people.
  's ?p ?e ?d(?! up)',
  'spec(?:ial)? ?ed',
  'special ?(?:education(?:al)?|services?|needs|day class(?:es)?)',
  'exceptional (?:child(?:ren)?|education|needs)',
  'exceptional (?:student|learner)s?(?: s)? (?:education|services?|programs?)',
  'specially designed instruction',
  'specialized academic instruction',
  'alternate assessments?',
  'self ?contained(?! (?:breathing|underwater))',
  'resource (?:room|class(?:room)?|specialist|teacher)s?',
  'case (?:manager|carrier)s?',
  'ard (?:committee|meeting|decision|approval|recommendation)',
  'educacion especial',
  'necesidades (?:educativas )?especiales',
  'servicios especiales',
  'aulas? de recursos',
  'autocontenid[oa]s?',
  '(?:encargad|administrador|gestor)[aeos]* del? casos?',
  // Those a class is for.
  'disabilit(?:y|ies)(?! (?:studies|rights|awareness|history|law))',
  'disabled',
  'handicapped',
  'autis(?:m|tic|mo|tas?)',
  '(?:hearing|visual(?:ly)?|speech|orthopedic(?:ally)?) impair(?:ed|ments?)',
  'discapacidad(?:es)?',
  'discapacitad[oa]s?',
];
const telling = new RegExp(`\\b(?:${wordings.join('|')})\\b`);
/** Programs of special education by their letters, which are everyday words unless they are capitals. */
const initials = /\b(?:ESE|RSP|SAI|SDC|SDI)\b/;

/**
 * Says whether printed words tell that somebody has an IEP, a 504 plan or a disability. Everybody reads a
 * catalog and the courses of a plan, so it rather takes one wording too many: what it finds reads “placed
 * by the school”, and an import says so.
 */
export function tellsOfDisability(words: string): boolean {
  return initials.test(words) || telling.test(plain(words));
}

/** Dots and hyphens part words, but for `P.E.I.`: `P.E. I` is a class. */
function plain(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(/\bp\.e\.i\b/g, 'pei')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Rules as everybody may read them: what tells of a disability is “placed by the school”, said once. */
export function rulesForAll(rules: readonly CourseRule[]): readonly CourseRule[] {
  const shown = rules.map((rule): CourseRule => (isTelling(rule) ? { kind: 'placed' } : rule));
  const first = shown.findIndex(({ kind }) => kind === 'placed');
  return shown.filter(({ kind }, place) => kind !== 'placed' || place === first);
}

/** A course as everybody may read it; the very same where neither its rules nor its categories tell anything. */
export function courseForAll(course: CatalogCourse): CatalogCourse {
  const { rules = [], categories = [], ...rest } = course;
  if (!rules.some(isTelling) && !categories.some(tellsOfDisability)) return course;
  const kept = categories.filter((category) => !tellsOfDisability(category));
  return {
    ...rest,
    ...(kept.length === 0 ? {} : { categories: kept }),
    ...(rules.length === 0 ? {} : { rules: rulesForAll(rules) }),
  };
}

/** The words of a rule that are shown as they are printed; empty where there are none. */
export function printedIn(rule: CourseRule): string {
  if (rule.kind === 'text') return rule.words;
  return rule.kind === 'approval' ? (rule.by ?? '') : '';
}

function isTelling(rule: CourseRule): boolean {
  return tellsOfDisability(printedIn(rule));
}
