import { html, nothing, type TemplateResult } from 'lit';
import type { IepFault } from '../../../src/crosswalk/extract/load-iep.js';
import { typedSystem } from '../../../src/crosswalk/extract/typed.js';
import { formatDay } from '../../../src/i18n/format.js';
import { mayImportIep } from '../../../src/rules/access.js';
import { actionButton } from '../../shared/action-button.view.js';
import { today } from '../../shared/day.js';
import { personName } from '../../shared/person-names.js';
import { importItem } from '../crosswalk-deeds.js';
import type { RowsModel } from './rows-model.js';

/** What the IEP is, where the copy comes from, who brought it in, and how old it is. */
export function aboutIep(model: RowsModel): TemplateResult | typeof nothing {
  const { words, sources } = model;
  if (!sources.iepShared && !sources.iepTeam) return nothing;
  return html`
    <p data-key="screen" tabindex="-1">${words.talk}</p>
    <details class="more">
      <summary data-key="what-iep">${words.what}</summary>
      <p>${words.whatIep}</p>
    </details>
    <p class="help" part="source">${sourceInWords(model).join(' ')}</p>
    ${staleView(model)}
  `;
}

/** Where the copy comes from, in sentences. */
export function sourceInWords({ words, context, sources }: RowsModel): readonly string[] {
  // Of two imports the team's document is the newer one: what broke off is told of whoever began it.
  const iep = sources.iepTeam ?? sources.iepShared;
  if (!iep) return [];
  const day = (date: string) => formatDay(context.locale.tag, date);
  const { system, exportedOn } = iep.source;
  const { source } = words;
  const [name, broughtOn] = [personName(context, iep.importedBy), day(today(new Date(iep.importedAt)))];
  return [
    system === typedSystem ? source.typed(day(exportedOn)) : source.from(system, day(exportedOn)),
    iep.importedBy === context.viewerId ? source.byYou(broughtOn) : source.by(name, broughtOn),
    ...(iep.iepDate ? [source.iepDate(day(iep.iepDate))] : []),
  ];
}

/** That a newer IEP may be in force; undefined while this one is not too old. */
export function staleInWords({ words, context, now }: RowsModel): string | undefined {
  if (now.staleSince === undefined) return undefined;
  const day = formatDay(context.locale.tag, now.staleSince);
  return isBringer(context) ? words.source.staleBringer(day) : words.source.stale(day);
}

function staleView(model: RowsModel): TemplateResult | typeof nothing {
  const sentence = staleInWords(model);
  if (!sentence) return nothing;
  return html`<p class="note alert" part="stale">${sentence}</p>
    <div class="buttons">${importButton(model)}</div>`;
}

/** What of the IEP could not be shown or is not to be trusted, each said once, and what to do. */
export function faultsView(model: RowsModel): TemplateResult | typeof nothing {
  const { iep, context } = model;
  const faults = iep?.iep?.faults ?? [];
  const sentences = new Set(faults.map((fault) => faultInWords(model, fault)));
  if (sentences.size === 0) return nothing;
  return html`
    <div class="note alert faults" part="fault" data-key="screen" tabindex="-1">
      ${[...sentences].map((sentence) => html`<p>${sentence}</p>`)}
      ${
        faults.some(mayPass)
          ? actionButton({
              ...{ key: 'iep-again', otherwise: 'screen', words: context.words.tryAgain },
              handleClick: () =>
                void (iep?.status === 'failed' ? context.iep?.open(iep.reason) : context.iep?.refresh()),
            })
          : nothing
      }
      ${faults.some(({ code }) => mendedByImport(code)) ? importButton(model) : nothing}
    </div>
  `;
}

/** Leads whoever brings in copies to the place where that is done. */
function importButton({ words, context }: RowsModel): TemplateResult | typeof nothing {
  if (!isBringer(context)) return nothing;
  return actionButton({
    ...{ key: 'to-import', words: words.source.bring },
    handleClick: () => {
      context.deeds.show(importItem, 'import', true, { focus: 'import' });
    },
  });
}

/** Whether it may be another time, where a copy that cannot be read stays so. */
function mayPass({ code }: IepFault): boolean {
  return !mendedByImport(code);
}

/** Whether a new copy is what helps. */
function mendedByImport(code: IepFault['code']): boolean {
  return ['half-import', ...unreadable].includes(code);
}

/** The copy is there, and cannot be read. */
const unreadable: readonly string[] = ['malformed', 'wrong-document', 'corrupt', 'invalid', 'too-large'];

function faultInWords({ words, context }: RowsModel, { code }: IepFault): string {
  const { faults } = words;
  const isOwnToMend = isBringer(context);
  if (code === 'half-import') return isOwnToMend ? faults.halfImportBringer : faults.halfImport;
  if (unreadable.includes(code)) return isOwnToMend ? faults.unreadableBringer : faults.unreadable;
  if (code === 'newer-schema') return faults.newer;
  return code === 'unauthenticated' ? faults.signIn : faults.unreachable;
}

/** Whether the viewer brings in copies of the IEP. */
function isBringer({ viewerId: id, viewerRole: role }: RowsModel['context']): boolean {
  return mayImportIep({ id, role });
}
