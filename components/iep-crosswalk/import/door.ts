import { noChange, nothing } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { mayImportIep } from '../../../src/rules/access.js';
import { actionButton } from '../../shared/action-button.view.js';
import type { CrosswalkModel } from '../crosswalk-context.js';
import type { CrosswalkParts } from '../crosswalk-parts.js';

/**
 * The place where a copy of the IEP is brought in. It is there for those who may, once they have said why
 * they look and what there is was loaded; nobody else loads a line of it.
 */
function door(model: CrosswalkModel): unknown {
  const { context, iep } = model;
  const { viewerId: id, viewerRole: role, parts, words } = context;
  if (iep?.status !== 'open' || !mayImportIep({ id, role })) return nothing;
  const { bringing, rows } = parts;
  const { now } = bringing;
  if (now === 'waiting') return askedFor(bringing);
  if (now === 'failed')
    return actionButton({
      ...{ key: 'import', words: words.tryAgain, name: `${words.partMissing} ${words.tryAgain}` },
      handleClick: () => void bringing.ask(),
    });
  if (typeof rows.now === 'string') return nothing;
  return now.views.bringIn({ ...model, words: rows.now.words, bring: now.words });
}

class AskedForDirective extends Directive {
  override render(_part: CrosswalkParts['bringing']): typeof noChange {
    return noChange;
  }

  override update(_part: unknown, [part]: [CrosswalkParts['bringing']]): typeof noChange {
    // Not in the middle of the redraw that asks for it.
    queueMicrotask(() => void part.ask());
    return noChange;
  }
}

const askedFor = directive(AskedForDirective);

/** Where a copy is brought in. */
export const views = { door };

/** It speaks with the words that every part has. */
export { crosswalkDictionary as dictionary } from '../../../src/i18n/crosswalk/dictionary.js';
