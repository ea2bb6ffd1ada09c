import type { AxeAnswer } from './findings.js';
import type { AuditSettings } from './settings.js';
import { auditAddress } from './settings.js';

/** As wide as the window that zooming is reckoned from, in CSS pixels; and how high a story's page is. */
const [width, height] = [1280, 900];

/** The page of one story, set up as the switches say. */
export class StoryFrame {
  readonly #place: HTMLElement;
  #frame: HTMLIFrameElement | undefined;

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  /** Draws a story; true when it stands there, false where another one came first or it never did. */
  async show(settings: AuditSettings, title: string): Promise<boolean> {
    const times = Number(settings.zoom) / 100;
    const frame = document.createElement('iframe');
    frame.title = title;
    frame.width = String(width / times);
    frame.height = String(height / times);
    frame.style.transform = `scale(${times})`;
    const box = document.createElement('div');
    box.style.inlineSize = `${width}px`;
    box.style.blockSize = `${height}px`;
    box.append(frame);
    this.#frame = frame;
    frame.src = new URL(`./audit/story.html${auditAddress(settings)}`, document.baseURI).href;
    this.#place.replaceChildren(box);
    return this.#drawn(frame);
  }

  /** True: the story brings a store of its own, so nobody else can look at it. */
  get isOwnPlan(): boolean {
    return this.#frame?.contentWindow?.auditStory?.isOwnPlan ?? false;
  }

  /** Runs axe in the page of the story; undefined where none is shown. */
  async runAxe(): Promise<AxeAnswer | undefined> {
    return this.#frame?.contentWindow?.auditStory?.runAxe();
  }

  /** Waits for the story, and a moment for what it loads; another story ends the waiting. */
  async #drawn(frame: HTMLIFrameElement): Promise<boolean> {
    const end = performance.now() + 60_000;
    while (this.#frame === frame && performance.now() < end && !frame.contentWindow?.auditStory)
      await new Promise((resolve) => setTimeout(resolve, 50));
    await new Promise((resolve) => setTimeout(resolve, 300));
    return this.#frame === frame && frame.contentWindow?.auditStory !== undefined;
  }
}
