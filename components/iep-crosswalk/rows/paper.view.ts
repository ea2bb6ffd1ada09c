import { html, nothing, type TemplateResult } from 'lit';
import type { RowState } from '../../../src/crosswalk/row-state.js';
import { actionButton } from '../../shared/action-button.view.js';
import { printInFrame } from '../../shared/print-frame.js';
import { panelItem } from '../crosswalk-deeds.js';
import { pageStyles } from './page-styles.js';
import { pageView } from './page.view.js';
import { isOpen, type RowsModel } from './rows-model.js';

/** Letters of two sizes. */
const sizes = ['normal', 'large'] as const;
type Size = (typeof sizes)[number];

/** Prints what is open on the page, and nothing else. */
export function paperView(model: RowsModel, shown: readonly RowState[]): TemplateResult | typeof nothing {
  const { words, itemOf } = model;
  const open = shown.filter((state) => isOpen(model, state));
  if (open.length === 0) return nothing;
  const note = itemOf(panelItem).choices?.printed;
  return html`
    <div class="paper" part="paper">
      <p class="help">${words.printHelp}</p>
      <div class="buttons">${sizes.map((size) => printButton(model, open, size))}</div>
      ${note ? html`<p class="note">${note}</p>` : nothing}
    </div>
  `;
}

function printButton(model: RowsModel, open: readonly RowState[], size: Size): TemplateResult {
  const { words } = model;
  return actionButton({
    key: `print.${size}`,
    words: size === 'large' ? words.printLarge : words.print,
    handleClick: ({ currentTarget }) => {
      const place = currentTarget instanceof Element && currentTarget.closest<HTMLElement>('.paper');
      if (place) void print(model, open, { size, place });
    },
  });
}

async function print(
  model: RowsModel,
  open: readonly RowState[],
  { size, place }: { readonly size: Size; readonly place: HTMLElement },
): Promise<void> {
  const { words, context } = model;
  const { deeds, locale, isCurrent } = context;
  deeds.choose(panelItem, 'printed', undefined);
  const outcome = await printInFrame(place, {
    ...{ title: words.printHeading, lang: locale.tag, dir: locale.direction, size, styles: pageStyles },
    content: pageView(model, open),
    isWanted: isCurrent,
  });
  if (outcome === 'replaced' || !isCurrent()) return;
  const sentence = outcome === 'printed' ? words.printed : words.cannotPrint;
  deeds.choose(panelItem, 'printed', sentence);
  deeds.say(sentence);
}
