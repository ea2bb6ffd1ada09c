import { supportSections } from '../../../src/crosswalk/supports.js';
import type { CrosswalkOwnWords } from '../../../src/i18n/crosswalk-own/dictionary.js';
import { mayLoad } from '../../../src/rules/access.js';
import type { CrosswalkModel } from '../crosswalk-context.js';
import { tellRowsOf } from '../tell-rows.js';
import { ownItem, type OwnModel } from './own-model.js';
import { ownView } from './own.view.js';

/** Both plans, and the words of this part. */
interface PartModel extends CrosswalkModel {
  readonly words: CrosswalkOwnWords;
}

/** How the student's plan on a page and the words for the meeting are drawn. */
export const views = {
  own: (model: PartModel): unknown => ownView(ownModel(model)),
};

export { crosswalkOwnDictionary as dictionary } from '../../../src/i18n/crosswalk-own/dictionary.js';
export { ownStyles as styles } from './own.styles.js';

function ownModel(model: PartModel): OwnModel {
  const { context, words, sources, rows, itemOf } = model;
  return {
    ...{ context, words, sources, item: itemOf(ownItem) },
    isAlone: rows.length === 0 && !mayStillCome(model),
    tellShown: (items) => {
      tellRowsOf(
        model,
        items.map(({ section }) => section),
      );
    },
    tellNone: () => {
      tellRowsOf(model, supportSections);
    },
  };
}

/** Whether rows may come yet: this viewer may read an IEP, and nobody knows yet whether there is one. */
function mayStillCome({ context, iep }: CrosswalkModel): boolean {
  const { viewerId: id, viewerRole: role } = context;
  return mayLoad({ id, role }, 'iep-shared') && iep?.status !== 'open';
}
