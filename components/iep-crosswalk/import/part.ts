import type { TemplateResult } from 'lit';
import { importView } from './import.view.js';
import type { ImportModel } from './import-model.js';

/** How a case manager brings in what an IEP says. */
export const views = { bringIn: (model: ImportModel): TemplateResult => importView(model) };

export { crosswalkImportDictionary as dictionary } from '../../../src/i18n/crosswalk-import/dictionary.js';
export { importStyles as styles } from './import.styles.js';
