import { html, nothing, type TemplateResult } from 'lit';
import { planFile } from '../../../src/exchange/plan-file.js';
import { formatDay } from '../../../src/i18n/format.js';
import type { CoursePaperWords } from '../../../src/i18n/course-paper/dictionary.js';
import { emptySync } from '../../../src/model/document-sync.js';
import type { CopiedPlan } from '../../../src/model/snapshot.js';
import { actionButton } from '../../shared/action-button.view.js';
import { download } from '../../shared/download.js';
import { printInFrame } from '../../shared/print-frame.js';
import type { CourseContext } from '../course-context.js';
import { fileName } from '../../shared/file-name.js';
import { coursePageStyles } from './page-styles.js';

/** A copy of the plan that was kept when somebody agreed with it, to be taken along. */
export interface CopyToTake {
  readonly context: CourseContext;
  readonly words: CoursePaperWords;
  readonly copy: CopiedPlan;
  /** The review it belongs to, by id. */
  readonly review: string;
  /** The day it was kept, `YYYY-MM-DD`. */
  readonly day: string;
  /** The classes and goals, as the screen shows them. */
  readonly content: () => TemplateResult;
  /** What was said last of it. */
  readonly note: string | undefined;
  readonly say: (sentence: string | undefined) => void;
}

/** Prints the copy, or gives it out as a plan file. */
export function takeCopy(taken: CopyToTake): TemplateResult {
  const { context, words, review, day, note } = taken;
  const on = formatDay(context.locale.tag, day);
  const { copy } = words;
  return html`
    <div class="buttons take-copy">
      ${actionButton({
        ...{ key: `print-copy.${review}`, words: copy.print, name: copy.printName(on) },
        handleClick: ({ currentTarget }) => {
          const place = currentTarget instanceof Element && currentTarget.closest<HTMLElement>('.take-copy');
          if (place) void printCopy(taken, place);
        },
      })}
      ${actionButton({
        ...{ key: `file-copy.${review}`, words: copy.file, name: copy.fileName(on) },
        handleClick: () => {
          downloadCopy(taken);
        },
      })}
    </div>
    ${note ? html`<p class="note">${note}</p>` : nothing}
  `;
}

async function printCopy({ context, words, copy, day, content, say }: CopyToTake, place: HTMLElement) {
  say(undefined);
  const { locale } = context;
  const { student } = copy;
  const outcome = await printInFrame(place, {
    title: words.copy.title,
    lang: locale.tag,
    dir: locale.direction,
    size: 'normal',
    styles: coursePageStyles,
    content: html`<main>
      <header>
        <h1>${words.copy.title}</h1>
        <p>${words.copy.asOf(formatDay(locale.tag, day))}</p>
        ${
          student?.name
            ? html`<p>
                ${words.page.name}: <b><bdi>${student.name}</bdi></b>
              </p>`
            : nothing
        }
      </header>
      ${content()}
    </main>`,
    isWanted: () => place.isConnected && context.isCurrent(),
  });
  if (outcome === 'failed') say(words.cannotPrint);
}

function downloadCopy({ words, copy, day, say }: CopyToTake): void {
  const name = fileName('learning-plan', copy.student?.name, 'json', day);
  try {
    download({ ...planFile({ ...copy, sync: emptySync }), name });
    say(words.downloaded(name));
  } catch {
    say(words.cannotDownload);
  }
}
