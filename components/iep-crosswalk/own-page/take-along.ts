import { today } from '../../shared/day.js';
import { download } from '../../shared/download.js';
import { printInFrame } from '../../shared/print-frame.js';
import { fileName } from '../../shared/file-name.js';
import { ownItem, type OwnKind, type OwnModel } from './own-model.js';
import { ownPaper } from './own-paper.view.js';
import { ownPaperStyles } from './own-paper.styles.js';
import { itemsIn, shownOwn, type ShownOwn } from './own-parts.js';
import { ownText } from './own-text.js';

/** How it is taken along: on paper in letters of two sizes, or as plain text. */
export const ownForms = ['normal', 'large', 'text'] as const;
export type OwnForm = (typeof ownForms)[number];

/** What is taken along, and from where it was asked for. */
export interface OwnRequest {
  readonly form: OwnForm;
  readonly kind: OwnKind;
  readonly model: OwnModel;
  /** Holds the frame that is printed. */
  readonly place: HTMLElement;
}

const fileKinds: Readonly<Record<OwnKind, string>> = { page: 'my-plan', script: 'my-meeting' };

/** Prints it or gives it as a file, and says so; where that cannot be, says that. */
export async function takeAlong(request: OwnRequest): Promise<void> {
  const { form, kind, model } = request;
  const { deeds } = model.context;
  const note = `note.${kind}`;
  deeds.choose(ownItem, note, undefined);
  const sentence = form === 'text' ? downloadText(request) : await print(request, form);
  if (sentence === undefined || !isWanted(request)) return;
  deeds.choose(ownItem, note, sentence);
  deeds.say(sentence);
}

/** Somebody else may sit here by now, or another plan be open: this one is theirs no longer. */
function isWanted({ model, place }: OwnRequest): boolean {
  return place.isConnected && model.context.isCurrent();
}

/** What of the IEP goes along is told to the host, as what is seen is. */
function tellTaken({ model }: OwnRequest, shown: ShownOwn): void {
  const items = itemsIn(shown);
  if (items.length > 0) model.tellShown?.(items);
}

function downloadText(request: OwnRequest): string {
  const { kind, model } = request;
  const { words } = model;
  const [shown, day] = [shownOwn(model, kind), today()];
  const name = fileName(fileKinds[kind], shown.student.name, 'txt', day);
  try {
    download({ name, type: 'text/plain;charset=utf-8', text: ownText(model, shown, day) });
    tellTaken(request, shown);
    return words.downloaded(name);
  } catch {
    return words.cannotDownload;
  }
}

async function print(request: OwnRequest, size: 'normal' | 'large'): Promise<string | undefined> {
  const { kind, model, place } = request;
  const { words, context } = model;
  const shown = shownOwn(model, kind);
  const outcome = await printInFrame(place, {
    title: words.headings[kind],
    lang: context.locale.tag,
    dir: context.locale.direction,
    size,
    styles: ownPaperStyles,
    content: ownPaper(model, shown, today()),
    isWanted: () => isWanted(request),
  });
  if (outcome === 'printed') tellTaken(request, shown);
  return outcome === 'failed' ? words.cannotPrint : undefined;
}
