import { nothing } from 'lit';
import { Directive, directive, type ChildPart, type DirectiveResult } from 'lit/directive.js';
import type { CourseDetailsWords } from '../../../src/i18n/course-details/dictionary.js';
import type { StoreSnapshot } from '../../../src/store/store.js';
import { keptWords } from '../../shared/unsent/kept-words.view.js';
import { boxKey, boxKind } from '../course-boxes.js';
import type { CourseContext } from '../course-context.js';
import { entryName, readEntry } from '../transfer/entry-rows.js';

/** The words this person wrote and did not send. */
export interface LeftWordsModel {
  readonly context: CourseContext;
  readonly words: CourseDetailsWords;
  readonly unsent: StoreSnapshot['unsent'];
}

/**
 * What was written in boxes of this element that are not on the page: closed, or gone with what they were
 * about. It keeps a person from signing out, so it is shown, to be copied or forgotten. Drawn behind all boxes.
 */
export function leftWords(model: LeftWordsModel): unknown {
  const { context, unsent } = model;
  const names = Object.keys(unsent).filter((name) => isOurs(context, name));
  // Boxes of parts that are still on their way are not missing.
  if (names.length === 0 || context.parts.shown.includes('waiting')) return nothing;
  return withoutBox(names, model);
}

/** Rows of another school stay in their section, closed or open, as long as they can be added. */
function isOurs(context: CourseContext, name: string): boolean {
  const kind = boxKind(name);
  return kind !== undefined && !(kind === 'transfer' && context.mayAdd(context.collection));
}

function leftView(model: LeftWordsModel, name: string): unknown {
  const { context, words } = model;
  const kind = boxKind(name);
  if (!kind) return nothing;
  const own = kind === 'transfer' ? { ...context, unsent: rowsInWords(context) } : context;
  return keptWords(own, {
    ...{ name, label: words.left[kind], forget: words.left.forget, otherwise: 'undo' },
  });
}

/** Rows are kept as data; people read the names they typed. */
function rowsInWords({ unsent }: CourseContext): CourseContext['unsent'] {
  return (name) => {
    const kept = unsent(name);
    if (name !== entryName || kept === undefined) return kept;
    const { school, rows } = readEntry(kept);
    const titles = [
      school,
      ...rows.map(({ title, credits, mark }) => [title, credits, mark].filter(Boolean).join(' · ')),
    ];
    return titles.filter(Boolean).join('\n') || kept;
  };
}

class WithoutBoxDirective extends Directive {
  render(_names: readonly string[], _model: LeftWordsModel): unknown {
    return nothing;
  }

  override update(part: ChildPart, [names, model]: [readonly string[], LeftWordsModel]): unknown {
    const root = part.parentNode.getRootNode();
    const isHere = (name: string) =>
      (root instanceof DocumentFragment || root instanceof Document) &&
      root.querySelector(`[data-key="${CSS.escape(boxKey(name))}"]`) !== null;
    return names.filter((name) => !isHere(name)).map((name) => leftView(model, name));
  }
}

const withoutBox: (names: readonly string[], model: LeftWordsModel) => DirectiveResult =
  directive(WithoutBoxDirective);
