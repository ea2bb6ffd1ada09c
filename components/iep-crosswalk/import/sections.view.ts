import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { crosswalkRowsFor } from '../../../src/crosswalk/pack-rows.js';
import { rowGroups, type CrosswalkRow } from '../../../src/crosswalk/row.js';
import { crosswalkRows } from '../../../src/crosswalk/rows.js';
import type { IepSection } from '../../../src/model/iep.js';
import { rowWords } from '../rows/rows-model.js';
import { readSection, type ImportModel } from './import-model.js';

/** What a section is called: as the row it stands in, or by a name of its own where it shares one. */
export function sectionName(model: ImportModel, section: IepSection): string {
  const own: Readonly<Partial<Record<IepSection, string>>> = model.bring.sections;
  const row = [...rowsHere(model), ...crosswalkRows].find(({ iep }) => iep.includes(section));
  return own[section] ?? (row ? rowWords(model, row).iep : section);
}

function rowsHere({ sources }: ImportModel): readonly CrosswalkRow[] {
  return crosswalkRowsFor(sources.pack, sources.state);
}

/** A list to choose a section from. */
export interface SectionSelect {
  readonly key: string;
  readonly label: string;
  readonly section: IepSection;
  readonly handleChange: (section: IepSection) => void;
}

/** Draws the list: sections under the groups of the rows, those alone that this place has a row for. */
export function sectionSelect(model: ImportModel, select: SectionSelect): TemplateResult {
  const { key, label, section, handleChange } = select;
  const rows = rowsHere(model);
  const isHere = rows.some(({ iep }) => iep.includes(section));
  const handle = ({ currentTarget }: Event) => {
    const next = currentTarget instanceof HTMLSelectElement ? readSection(currentTarget.value) : undefined;
    if (next) handleChange(next);
  };
  const option = (each: IepSection) => html`
    <option value=${each} .selected=${live(each === section)}>${sectionName(model, each)}</option>
  `;
  return html`
    <div class="field">
      <label for="field-${key}">${label}</label>
      <select id="field-${key}" data-key=${key} @change=${handle}>
        ${isHere ? '' : option(section)}
        ${rowGroups.map(
          (group) => html`
            <optgroup label=${model.words.groupsOther[group]}>
              ${rows.filter((row) => row.group === group).flatMap(({ iep }) => iep.map(option))}
            </optgroup>
          `,
        )}
      </select>
    </div>
  `;
}
