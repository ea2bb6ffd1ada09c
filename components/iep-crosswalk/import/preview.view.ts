import { html, nothing, type TemplateResult } from 'lit';
import type { IepExtract } from '../../../src/crosswalk/extract/extract.js';
import type { ExtractFinding } from '../../../src/crosswalk/extract/extract-report.js';
import { iepFacts, type IepFact } from '../../../src/crosswalk/extract/read-dates.js';
import { typedSystem } from '../../../src/crosswalk/extract/typed.js';
import { formatDay } from '../../../src/i18n/format.js';
import type { IepDates } from '../../../src/model/iep.js';
import { actionButton } from '../../shared/action-button.view.js';
import { heading } from '../../shared/heading.js';
import { changesOf, lostLinks, sectionsFor } from './changes.js';
import { changedLines } from './changed-lines.view.js';
import { comingNow, fileNow } from './coming.js';
import { gradeInWords } from './dates.view.js';
import { dateFields, isAskedOf, sourceFields } from './file.view.js';
import { findingInWords } from './findings.js';
import { bringIn, leaveIt } from './import-deeds.js';
import { chosen, iepBefore, type ImportModel, type ImportWay } from './import-model.js';
import { sectionName } from './sections.view.js';

/** All of a copy before it comes in: what changes, what was not sure, and who will see what. */
export function previewView(model: ImportModel, way: ImportWay): TemplateResult | typeof nothing {
  const { context } = model;
  const coming = chosen(model, 'looked') === way ? comingNow(model, way) : undefined;
  if (!coming) return nothing;
  const { extract, report } = coming;
  return html`
    <section class="preview" part="import-preview" aria-labelledby="import-preview">
      <div data-key="import.preview" tabindex="-1">
        ${heading(context.level + 2, 'import-preview', headingOf(model))}
      </div>
      ${extract ? whole(model, extract, way) : refusedView(model, way)}
      ${findingsView(model, report.findings, way)} ${extract ? readersView(model, extract) : nothing}
      ${buttons(model, way, extract !== undefined)}
    </section>
  `;
}

/** An extract names nobody: whoever brings it in reads here whose plan it comes in beside. */
function headingOf({ bring, context }: ImportModel): string {
  const { name } = context.student;
  return name ? bring.preview.headingFor(name) : bring.preview.heading;
}

function refusedView(model: ImportModel, way: ImportWay): TemplateResult {
  const { bring } = model;
  const file = fileNow(model);
  return html`
    ${way === 'file' && file ? html`<p>${bring.file.name(file.name)}</p>` : nothing}
    <p>${way === 'file' ? bring.file.refused : bring.preview.nothing}</p>
  `;
}

function whole(model: ImportModel, extract: IepExtract, way: ImportWay): TemplateResult {
  const { bring, context } = model;
  const file = way === 'file' ? fileNow(model) : undefined;
  // Given by hand, dates are kept beside what is typed; where that cannot be, they are only read.
  const side = file && isAskedOf(model) ? context.team : undefined;
  return html`
    ${file ? html`<p>${bring.file.name(file.name)}</p>` : nothing}
    <p>${bring.preview.lines(extract.items.length)} ${sourceInWords(model, extract)}</p>
    ${way === 'file' ? sourceFields(model) : nothing}
    ${side ? dateFields(model, side, extract) : factsView(model, extract)} ${goneFactsView(model, extract)}
    ${isOfAnother(model, extract) ? html`<p class="note alert">${bring.preview.otherBirthday}</p>` : nothing}
    ${isOfOtherGrade(model, extract) ? html`<p class="note alert">${bring.preview.otherGrade}</p>` : nothing}
    ${changesView(model, extract)}
  `;
}

function sourceInWords({ bring, context }: ImportModel, { source }: IepExtract): string {
  const day = formatDay(context.locale.tag, source.exportedOn);
  return source.system === typedSystem ? bring.preview.typed(day) : bring.preview.source(source.system, day);
}

/** What the copy here knows and the new one does not would be gone without a word. */
function goneFactsView(model: ImportModel, extract: IepExtract): TemplateResult | typeof nothing {
  const { bring } = model;
  const before: IepDates = iepBefore(model) ?? {};
  const gone = iepFacts.filter((fact) => before[fact] !== undefined && extract[fact] === undefined);
  if (gone.length === 0) return nothing;
  return html`
    <div class="note alert" data-note="gone-facts">
      <p>${bring.preview.factsGone}</p>
      <ul>
        ${gone.map((fact) => html`<li>${bring.facts[fact]}: ${factInWords(model, before, fact)}</li>`)}
      </ul>
    </div>
  `;
}

function factInWords({ bring, context }: ImportModel, dates: IepDates, fact: IepFact): string {
  const { tag } = context.locale;
  const is = dates[fact];
  if (is === undefined) return bring.preview.noDate;
  return typeof is === 'number' ? gradeInWords(tag, is) : formatDay(tag, is);
}

function factsView(model: ImportModel, extract: IepExtract): TemplateResult {
  const { bring } = model;
  return html`
    <p class="label">${bring.preview.dates}</p>
    <dl class="iep-facts">
      ${iepFacts.map(
        (fact) =>
          html`<div>
            <dt>${bring.facts[fact]}</dt>
            <dd>${factInWords(model, extract, fact)}</dd>
          </div>`,
      )}
    </dl>
  `;
}

/** A birthday can tell that it is of another student. */
function isOfAnother(model: ImportModel, { birthDate }: IepExtract): boolean {
  const former = iepBefore(model)?.birthDate;
  return former !== undefined && birthDate !== undefined && former !== birthDate;
}

/** A copy may be of last school year: one grade below the plan's is no doubt. */
function isOfOtherGrade({ context }: ImportModel, { gradeLevel }: IepExtract): boolean {
  const now = context.student.gradeLevel ?? undefined;
  return gradeLevel !== undefined && now !== undefined && gradeLevel !== now && gradeLevel !== now - 1;
}

function changesView(model: ImportModel, extract: IepExtract): TemplateResult {
  const { preview } = model.bring;
  const changes = changesOf(model, extract);
  const { added, changed, gone, same } = changes;
  const lost = lostLinks(model, changes);
  const counts = [
    counted(preview.added, added.length),
    counted(preview.same, same),
    counted(preview.changed, changed.length),
    counted(preview.gone, gone.length),
  ];
  return html`
    <p class="label">${preview.changes}</p>
    <ul role="list" class="counts">
      ${counts.map((count) => html`<li>${count}</li>`)}
    </ul>
    ${lost.length > 0 ? html`<p class="note alert">${preview.lost(lost.length)}</p>` : nothing}
    ${changedLines(model, changes, lost)}
  `;
}

function findingsView(
  model: ImportModel,
  findings: readonly ExtractFinding[],
  way: ImportWay,
): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  return html`
    <div class="note alert findings" role="group" aria-labelledby="import-findings">
      <p class="label" id="import-findings">${model.bring.preview.findings(findings.length)}</p>
      <ul role="list">
        ${findings.map((finding) => html`<li>${findingInWords(model, finding, way)}</li>`)}
      </ul>
    </div>
  `;
}

/** Who will see what, section by section, before anything is saved. */
function readersView(model: ImportModel, extract: IepExtract): TemplateResult {
  const { preview } = model.bring;
  const list = (kind: Parameters<typeof sectionsFor>[1], sentence: string, none: string) => {
    const sections = sectionsFor(extract, kind);
    if (sections.length === 0) return html`<p>${none}</p>`;
    return html`
      <div class="form">
        <p><strong>${sentence}</strong></p>
        <ul role="list" class="sections">
          ${sections.map(([section, count]) => html`<li>${counted(sectionName(model, section), count)}</li>`)}
        </ul>
      </div>
    `;
  };
  return html`
    <div class="readers" role="group" aria-labelledby="import-readers">
      <p class="label" id="import-readers">${preview.readers}</p>
      <div class="both">
        ${list('iep-shared', preview.shared, preview.sharedNone)}
        ${list('iep-team', preview.team, preview.teamNone)}
      </div>
      <p>${preview.everyDate}</p>
    </div>
  `;
}

function buttons(model: ImportModel, way: ImportWay, isWhole: boolean): TemplateResult {
  const { preview } = model.bring;
  const isBusy = chosen(model, 'busy') !== undefined;
  return html`
    <div class="buttons">
      ${
        isWhole
          ? actionButton({
              ...{ key: 'import.bring', look: 'main' },
              // It keeps the focus while it works; another press then does nothing.
              words: isBusy ? preview.bringing : preview.bring,
              handleClick: () => void bringIn(model, way),
            })
          : nothing
      }
      ${actionButton({
        ...{ key: 'import.leave', words: preview.leave },
        handleClick: () => {
          leaveIt(model, way);
        },
      })}
    </div>
  `;
}

function counted(name: string, count: number): string {
  return `${name}: ${count}`;
}
