import { planFile } from '../../../src/exchange/plan-file.js';
import { addCredits } from '../../../src/courses/check/credit-units.js';
import { conversionsOf, type GraduationPlan } from '../../../src/courses/graduation-plan.js';
import { coursesOnAPage } from '../../../src/courses/print-courses.js';
import type { TimelineYear } from '../../../src/courses/timeline.js';
import { courseCheckDictionary } from '../../../src/i18n/course-check/dictionary.js';
import { coursePaperDictionary } from '../../../src/i18n/course-paper/dictionary.js';
import { loadWords } from '../../../src/i18n/locale.js';
import type { Plan } from '../../../src/model/plan.js';
import { experienceMinutes } from '../../../src/rules/experience-hours.js';
import { schoolYearOf, today } from '../../shared/day.js';
import { download, type FileToKeep } from '../../shared/download.js';
import { printInFrame } from '../../shared/print-frame.js';
import type { CourseContext } from '../course-context.js';
import { creditsInSum } from '../course-names.js';
import { coursePageStyles } from './page-styles.js';
import { coursesPageView } from './page.view.js';
import { aimsOf, isWhole, paperItem, type PaperModel, type PlanAims } from './paper-model.js';
import { courseTable } from './course-table.js';
import { fileName } from '../../shared/file-name.js';

/** How somebody takes courses along: on paper in letters of two sizes, as a table, or with the whole plan. */
export const paperForms = ['normal', 'large', 'table', 'file'] as const;
export type PaperForm = (typeof paperForms)[number];

/** What is taken along, and from where it was asked for. */
export interface PaperRequest {
  readonly form: PaperForm;
  readonly model: PaperModel;
  /** Holds the frame that is printed. */
  readonly place: HTMLElement;
}

/** Whoever prints wants a dialog, and not to wait for it. */
const longestWaitMs = 2_000;

/** What was asked for last to be printed, by where it was asked: quick clicks open one dialog. */
const lastAsked = new WeakMap<HTMLElement, PaperRequest>();

/** Prints the courses or downloads them, and says so; where that cannot be, says that. */
export async function takeAlong(request: PaperRequest): Promise<void> {
  const { form, model, place } = request;
  const { context } = model;
  context.deeds.choose(paperItem, 'note', undefined);
  const isPrint = form === 'normal' || form === 'large';
  if (isPrint) lastAsked.set(place, request);
  await loadWords(coursePaperDictionary, context.locale);
  // The part takes its words over a moment after they have arrived.
  await new Promise((resolve) => setTimeout(resolve));
  if (!isWanted(request)) return;
  const asked = { ...request, model: withWordsNow(model) };
  const sentence = isPrint
    ? await printCourses(asked, form, request)
    : await downloadCourses(asked, form === 'table');
  if (sentence === undefined || !isWanted(request)) return;
  context.deeds.choose(paperItem, 'note', sentence);
  context.deeds.say(sentence);
}

/** Somebody else may sit here by now, or another plan be open: this one is theirs no longer. */
function isWanted({ model: { context }, place }: PaperRequest): boolean {
  return place.isConnected && context.isCurrent();
}

function withWordsNow(model: PaperModel): PaperModel {
  const { now } = model.context.parts.paper;
  return typeof now === 'string' ? model : { ...model, words: now.words };
}

async function downloadCourses(request: PaperRequest, isTable: boolean): Promise<string | undefined> {
  const { model } = request;
  const { words, body } = model;
  if (!isWhole(body)) return words.cannotDownload;
  const aims = isTable ? await aimsSoon(model) : undefined;
  if (!isWanted(request)) return undefined;
  try {
    const file = aims ? courseTable(model, body, conversionsOf(aims.graduationPlans)) : namedPlanFile(body);
    download(file);
    return words.downloaded(file.name);
  } catch {
    return words.cannotDownload;
  }
}

function namedPlanFile(plan: Plan): FileToKeep {
  return { ...planFile(plan), name: fileName('learning-plan', plan.student?.name, 'json') };
}

async function printCourses(
  request: PaperRequest,
  size: 'normal' | 'large',
  asked: PaperRequest,
): Promise<string | undefined> {
  const { model, place } = request;
  const { context, words, body } = model;
  const { locale } = context;
  const loaded = await loadWords(courseCheckDictionary, locale);
  const { graduationPlans, isShort } = await aimsSoon(model);
  if (lastAsked.get(place) !== asked || !isWanted(request)) return undefined;
  if (!isWhole(body)) return words.cannotPrint;
  const { check } = context.parts;
  const checkWords = typeof check.now === 'string' ? loaded : check.now.words;
  const page = pageOf(model, body, graduationPlans);
  const outcome = await printInFrame(place, {
    title: page.isOwn ? words.page.title : words.page.titleOther,
    lang: locale.tag,
    dir: locale.direction,
    size,
    styles: coursePageStyles,
    content: coursesPageView({
      ...{ context, page, words, checkWords, isShort, rules: model.rules, tried: triedName(model) },
      signed: model.whatIf === undefined ? body : undefined,
    }),
    isWanted: () => isWanted(request),
  });
  return outcome === 'failed' ? words.cannotPrint : undefined;
}

/** What is aimed at; rules that nobody asked for before are waited for a moment. */
async function aimsSoon(model: PaperModel): Promise<PlanAims> {
  const end = performance.now() + longestWaitMs;
  while (aimsOf(model).isWaiting && performance.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 50));
  return aimsOf(model);
}

function pageOf(model: PaperModel, plan: Plan, graduationPlans: readonly GraduationPlan[]) {
  const { isStudent: isOwn, catalog } = model.context;
  const conversions = conversionsOf(graduationPlans);
  const schoolYear = schoolYearOf(today());
  return coursesOnAPage(plan, {
    ...{ schoolYear, years: yearsBy(model, conversions), catalog, conversions, isOwn },
    experienceMinutes: experienceMinutes(plan.experiences).byKind,
    graduationPlans,
  });
}

/** The years, with sums as the way counts that the page names: the screen may count by what an IEP team decided. */
function yearsBy(
  { context, years }: PaperModel,
  conversions: CourseContext['conversions'],
): readonly TimelineYear[] {
  const by = { ...context, conversions };
  return years.map((year) => {
    const terms = year.terms.map((term) => ({
      ...term,
      credits: addCredits(term.courses.map((course) => creditsInSum(by, course))),
    }));
    return { ...year, terms, credits: addCredits(terms.map(({ credits }) => credits)) };
  });
}

function triedName({ body, whatIf }: PaperModel): string | undefined {
  return whatIf === undefined ? undefined : (body.whatIfs?.[whatIf]?.title?.trim() ?? '');
}
