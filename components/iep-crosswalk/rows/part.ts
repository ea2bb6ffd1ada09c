import { CrosswalkDesk, type DeskParts } from '../crosswalk-desk.js';
import { OwnFields } from '../../shared/own-fields.js';
import { panelView } from './panel.view.js';
import type { RowsModel } from './rows-model.js';

type Host = ConstructorParameters<typeof OwnFields>[0];

/** The two plans on the desk, and how their rows are drawn. */
export const views = {
  makeDesk(host: Host, parts: Omit<DeskParts, 'fields'>): CrosswalkDesk {
    const { sources, live, words } = parts;
    const fields = new OwnFields(host, {
      left: () => {
        for (const store of [sources.store, sources.sharedStore, sources.teamStore]) store?.rest();
      },
      news: () => {
        live.say(words().said.changedElsewhere);
      },
    });
    return new CrosswalkDesk({ ...parts, fields });
  },
  panel: (model: RowsModel): unknown => panelView(model),
};

export { crosswalkRowDictionary as dictionary } from '../../../src/i18n/crosswalk-rows/dictionary.js';
export { rowStyles as styles } from './rows.styles.js';
