import { planFile } from '../../../src/exchange/plan-file.js';
import { planOnAPage } from '../../../src/exchange/print-model.js';
import { goalExperienceDictionary } from '../../../src/i18n/goal-experience/dictionary.js';
import { goalPaperDictionary, type GoalPaperWords } from '../../../src/i18n/goal-paper/dictionary.js';
import { loadWords } from '../../../src/i18n/locale.js';
import type { Plan } from '../../../src/model/plan.js';
import { schoolYearOf, today } from '../../shared/day.js';
import { download } from '../../shared/download.js';
import { printInFrame } from '../../shared/print-frame.js';
import type { CardContext } from '../card-context.js';
import { pageView } from './page.view.js';
import { pageStyles } from './page-styles.js';
import { noteIn } from './paper-note.js';

/** How somebody takes the plan along: on paper in letters of two sizes, or as a file. */
export type PaperForm = 'normal' | 'large' | 'file';

/** What is taken along, and from where it was asked for. */
export interface PaperRequest {
  readonly form: PaperForm;
  readonly context: CardContext;
  readonly plan: Partial<Plan>;
  /** Holds the buttons, the note beside them and the frame that is printed. */
  readonly place: HTMLElement;
  /** The words as they are when it is asked. */
  readonly words: () => GoalPaperWords;
}

/** What was asked for last to be printed, by where it was asked: quick clicks open one dialog. */
const lastAsked = new WeakMap<HTMLElement, PaperRequest>();

/** Prints the plan or downloads it, and says so; where that cannot be, says that. */
export async function takeAlong(request: PaperRequest): Promise<void> {
  const { form, context, place } = request;
  if (!isWanted(request)) return;
  noteIn(place, '');
  if (form !== 'file') lastAsked.set(place, request);
  await loadWords(goalPaperDictionary, context.locale);
  // The part takes its words over a moment after they have arrived.
  await new Promise((resolve) => setTimeout(resolve));
  if (!isWanted(request)) return;
  const sentence = form === 'file' ? downloadPlan(request) : await printPlan(request, form);
  if (sentence === undefined || !isWanted(request)) return;
  noteIn(place, sentence);
  context.deeds.say(sentence);
}

/** Somebody else may sit here by now, or another plan be open: this one is theirs no longer. */
function isWanted({ context, place }: PaperRequest): boolean {
  return place.isConnected && context.isCurrent();
}

function downloadPlan({ context, plan, words: wordsNow }: PaperRequest): string {
  const words = wordsNow();
  if (!isWhole(plan)) return words.cannotDownload;
  try {
    const file = planFile(plan);
    download(file);
    return context.isStudent ? words.downloaded(file.name) : words.downloadedOther(file.name);
  } catch {
    return words.cannotDownload;
  }
}

async function printPlan(request: PaperRequest, size: 'normal' | 'large'): Promise<string | undefined> {
  const { context, plan, place, words: wordsNow } = request;
  const { locale, viewerId: id, viewerRole: role } = context;
  const experienceWords = await loadWords(goalExperienceDictionary, locale);
  const words = wordsNow();
  if (lastAsked.get(place) !== request || !isWanted(request)) return undefined;
  if (!isWhole(plan)) return words.cannotPrint;
  const beside = wantsSupports(place) ? context.parts.beside : undefined;
  const page = planOnAPage(plan, { schoolYear: schoolYearOf(today()), viewer: { id, role } });
  const outcome = await printInFrame(place, {
    title: page.isOwn ? words.title : words.titleOther,
    lang: locale.tag,
    dir: locale.direction,
    size,
    styles: pageStyles,
    content: pageView({ context, page, plan, words, experienceWords, beside }),
    isWanted: () => isWanted(request),
  });
  if (outcome === 'printed') for (const { id: goalId } of page.goals) beside?.tell(goalId);
  return outcome === 'failed' ? words.cannotPrint : undefined;
}

/** Whether what an IEP says helps goes on paper: only where whoever prints asked for it. */
function wantsSupports(place: HTMLElement): boolean {
  return place.querySelector<HTMLInputElement>('[name="supports"]')?.checked === true;
}

/** A plan that is open has all its parts. */
function isWhole(plan: Partial<Plan>): plan is Plan {
  return plan.kind === 'plan' && plan.id !== undefined && plan.schema !== undefined;
}
