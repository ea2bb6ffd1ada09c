import { download } from '../../shared/download.js';
import { printInFrame } from '../../shared/print-frame.js';
import { guideFile } from './guide-file.js';
import type { GuideModel } from './guide-model.js';
import { guideOnPaper, titleOf } from './guide-page.view.js';
import { pageStyles } from './page-styles.js';

/** How somebody takes a guide along: on paper in letters of two sizes, or as a table. */
export type GuideForm = 'normal' | 'large' | 'file';

/** Prints a guide or gives its table as a file, and says so; where that cannot be, says that. */
export async function takeGuide(model: GuideModel, form: GuideForm, place: HTMLElement): Promise<void> {
  // A page in a sandbox may do neither.
  const make = async () => (form === 'file' ? downloadTable(model) : printGuide(model, form, place));
  const sentence = await make().catch(() => model.words.cannot);
  const note = place.querySelector('p');
  if (!note || !place.isConnected) return;
  note.textContent = sentence;
  note.hidden = !sentence;
  if (sentence) model.context.say(sentence);
}

async function printGuide(model: GuideModel, size: 'normal' | 'large', place: HTMLElement): Promise<string> {
  const { tag, direction } = model.context.locale;
  const outcome = await printInFrame(place, {
    title: titleOf(model),
    lang: tag,
    dir: direction,
    size,
    styles: pageStyles(size),
    content: guideOnPaper(model),
    isWanted: () => place.isConnected,
  });
  return outcome === 'failed' ? model.words.cannot : '';
}

function downloadTable(model: GuideModel): string {
  const name = `${model.guide.id.replace('/', '-')}.csv`;
  // The mark at the beginning tells spreadsheets which letters these are.
  download({ name, type: 'text/csv', text: `\uFEFF${guideFile(model)}` });
  return model.words.inFile(name);
}
