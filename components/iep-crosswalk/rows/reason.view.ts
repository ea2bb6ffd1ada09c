import type { TemplateResult } from 'lit';
import { reasonView as questionView } from '../../shared/access/reason.view.js';
import { panelItem } from '../crosswalk-deeds.js';
import type { RowsModel } from './rows-model.js';

/** Asks those at school why they look, in place of the rows. */
export function reasonView({ words, context, itemOf }: RowsModel): TemplateResult {
  const { deeds, iep, level } = context;
  const { chosen, fault } = itemOf(panelItem).choices ?? {};
  return questionView({
    ...{ words: words.reason, level: level + 1, chosen, isMissing: fault !== undefined },
    otherwise: 'screen',
    choose: (reason) => {
      deeds.choose(panelItem, 'chosen', reason);
      deeds.choose(panelItem, 'fault', undefined);
    },
    open: (reason) => void iep?.open(reason),
    noteMissing: () => {
      deeds.choose(panelItem, 'fault', 'missing');
      deeds.say(words.reason.missing);
    },
  });
}
