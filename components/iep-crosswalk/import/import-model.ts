import { joinIep, type IepView } from '../../../src/crosswalk/extract/split-extract.js';
import { iepSections, type IepItem, type IepSection } from '../../../src/model/iep.js';
import type { CrosswalkImportWords } from '../../../src/i18n/crosswalk-import/dictionary.js';
import { importItem, type CrosswalkItemState } from '../crosswalk-deeds.js';
import type { RowsModel } from '../rows/rows-model.js';

export { importItem } from '../crosswalk-deeds.js';

/** Both plans, and the words of bringing in an IEP beside those of the rows. */
export interface ImportModel extends RowsModel {
  readonly bring: CrosswalkImportWords;
}

/** The ways in which a copy comes in. */
export const importWays = ['file', 'typed'] as const;
export type ImportWay = (typeof importWays)[number];

/** What is open and chosen here. */
export function stateOf({ itemOf }: ImportModel): CrosswalkItemState {
  return itemOf(importItem);
}

/** What was chosen here, by name. */
export function chosen(model: ImportModel, name: string): string | undefined {
  return stateOf(model).choices?.[name];
}

/** Keeps what was chosen here; undefined forgets it. */
export function choose({ context }: ImportModel, name: string, value: string | undefined): void {
  context.deeds.choose(importItem, name, value);
}

/** What is here of the IEP, both documents joined; undefined where nothing is. */
export function iepBefore({ iep }: ImportModel): IepView | undefined {
  return joinIep(iep?.iep ?? {});
}

/** What the copy that is here says, by id. */
export function itemsBefore(model: ImportModel): Readonly<Record<string, IepItem>> {
  return iepBefore(model)?.items ?? {};
}

/** Which copy is here: another text after every import, whoever made it. */
export function copyNow({ context }: ImportModel): string {
  return JSON.stringify(context.iep?.now.iep?.revisions ?? {});
}

/** Reads a section; undefined for any other text. */
export function readSection(text: string | undefined): IepSection | undefined {
  return iepSections.find((section) => section === text);
}
