import { nothing } from 'lit';
import { actionButton } from '../../shared/action-button.view.js';
import { soon } from '../../shared/soon.js';
import type { CrosswalkModel } from '../crosswalk-context.js';
import { hasDoor } from '../has-door.js';

/**
 * The place where a copy of the IEP is brought in. It is there for those who may, once they have said why
 * they look and what there is was loaded; nobody else loads a line of it.
 */
function door(model: CrosswalkModel): unknown {
  if (!hasDoor(model)) return nothing;
  const { parts, words } = model.context;
  const { bringing, rows } = parts;
  const { now } = bringing;
  if (now === 'waiting') return soon(() => void bringing.ask());
  if (now === 'failed')
    return actionButton({
      ...{ key: 'import', words: words.tryAgain, name: `${words.partMissing} ${words.tryAgain}` },
      handleClick: () => void bringing.ask(),
    });
  if (typeof rows.now === 'string') return nothing;
  return now.views.bringIn({ ...model, words: rows.now.words, bring: now.words });
}

/** Where a copy is brought in. */
export const views = { door };

/** It speaks with the words that every part has. */
export { crosswalkDictionary as dictionary } from '../../../src/i18n/crosswalk/dictionary.js';
