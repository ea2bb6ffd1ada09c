import { courseTransferDictionary } from '../../../src/i18n/course-transfer/dictionary.js';
import { transferSection } from './transfer.view.js';
import type { TransferModel } from './transfer-model.js';

/** How the credits of another school are drawn. */
export const views = {
  transfer: (model: TransferModel): unknown => transferSection(model),
};

export const dictionary = courseTransferDictionary;
export { transferStyles as styles } from './transfer.styles.js';
