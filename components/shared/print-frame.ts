import { render, type TemplateResult } from 'lit';

/** A page to print. */
export interface PrintedPage {
  readonly title: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** A class on the root of the page, for the size of its letters. */
  readonly size: string;
  readonly styles: string;
  readonly content: TemplateResult;
  /** Asked when the frame is there: by then somebody else may have signed in. */
  readonly isWanted: () => boolean;
}

/** `replaced`: another page was asked for meanwhile, or nobody wants this one any more. */
export type PrintOutcome = 'printed' | 'failed' | 'replaced';

/** A dialog may stay open for long, and some browsers never say that it was closed. */
const longestPrintMs = 300_000;

/** An empty frame is there at once or a moment later; one that is held back never is. */
const longestOpenMs = 2_000;

/**
 * Prints a page of its own, for an element cannot hide the page around it. The frame is of the same
 * origin and has no address, so that no policy of the host keeps it from being filled.
 */
export async function printInFrame(place: HTMLElement, page: PrintedPage): Promise<PrintOutcome> {
  for (const former of place.querySelectorAll('iframe')) former.remove();
  const frame = await openFrame(place);
  if (!frame.isConnected || !page.isWanted()) {
    frame.remove();
    return 'replaced';
  }
  try {
    return fillAndPrint(frame, page);
  } catch {
    frame.remove();
    return 'failed';
  }
}

async function openFrame(place: HTMLElement): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Firefox gives the frame another document when it has loaded, and what was in the first is lost.
  const loaded = new Promise<void>((resolve) => {
    frame.addEventListener('load', () => {
      resolve();
    });
    setTimeout(resolve, longestOpenMs);
  });
  place.append(frame);
  await loaded;
  return frame;
}

function fillAndPrint(frame: HTMLIFrameElement, page: PrintedPage): PrintOutcome {
  const { contentWindow, contentDocument } = frame;
  if (!contentWindow || !contentDocument) {
    frame.remove();
    return 'failed';
  }
  fill(contentDocument, page);
  const remove = () => {
    frame.remove();
  };
  // A moment later, for the browser is still in the middle of it.
  contentWindow.addEventListener('afterprint', () => setTimeout(remove));
  setTimeout(remove, longestPrintMs);
  contentWindow.print();
  return 'printed';
}

function fill(target: Document, { title, lang, dir, size, styles, content }: PrintedPage): void {
  const { documentElement, body, defaultView } = target;
  target.title = title;
  documentElement.lang = lang;
  documentElement.dir = dir;
  documentElement.className = size;
  // A sheet belongs to the document it was made in.
  if (defaultView) {
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(styles);
    target.adoptedStyleSheets = [sheet];
  }
  render(content, body, { creationScope: target });
}
