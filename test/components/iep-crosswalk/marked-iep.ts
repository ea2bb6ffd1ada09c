import type { Crosswalk, Plan, StorageAdapter, Viewer } from 'ilp-elements';
import {
  iepKindOf,
  iepSections,
  type IepDocument,
  type IepItem,
  type IepKind,
  type IepSection,
} from 'ilp-elements/crosswalk';
import type { IepPair } from 'ilp-elements/crosswalk/import';
import type { TeamCrosswalk } from '../../../src/model/crosswalk.js';
import { crosswalkOf } from '../../../stories/fixtures/crosswalks.js';
import { crosswalksOf, type RowsTalk } from '../../../stories/fixtures/iep-beside.js';
import { spaceBeside, type LinkDraft } from '../../../stories/fixtures/iep-panel.js';
import { dayFromNow } from '../../../stories/fixtures/iep-times.js';
import { dariosCaseManager } from '../../../stories/fixtures/people.js';
import { recordsOf } from '../../../stories/fixtures/plans.js';
import { storageIn } from '../../../stories/fixtures/storages.js';

/** The fields of an item that hold words. */
export const markedFields = ['words', 'name', 'provider', 'frequency', 'applicability'] as const;
type MarkedField = (typeof markedFields)[number];

/** What stands for a field of a section: found anywhere, it says where it comes from. */
export function markOf(kind: IepKind, section: IepSection, field: MarkedField): string {
  return `q${kind === 'iep-team' ? 'team' : 'shared'}${section}${field}q`.toLowerCase();
}

/** Days that stand in no plan; those of the team's document in a century of their own. */
const yearOf: Readonly<Record<IepKind, number>> = { 'iep-shared': 1907, 'iep-team': 1947 };

/** Everything that tells of a document, as it may be found in a text. */
export const marksOf: Readonly<Record<IepKind, RegExp>> = {
  'iep-shared': /qshared|1907/i,
  'iep-team': /qteam|1947/i,
};

/** An IEP in which every field of every section of an IEP is marked. */
export function markedIep(planId: string, importer: Viewer): IepPair {
  const documentOf = (kind: IepKind): IepDocument => {
    const sections = iepSections.filter((section) => iepKindOf(section) === kind);
    const items = sections.map((section, place) => markedItem(kind, section, place));
    return {
      ...{ schema: 1, kind, id: planId, importedBy: importer.id, importedAt: '2026-09-02T15:00:00.000Z' },
      source: { system: 'District', exportedOn: '2026-09-02' },
      ...{ iepDate: dayFromNow(-100), annualReviewDate: dayFromNow(264) },
      items: Object.fromEntries(items.map((item) => [item.id, item])),
    };
  };
  return { shared: documentOf('iep-shared'), team: documentOf('iep-team') };
}

function markedItem(kind: IepKind, section: IepSection, place: number): IepItem {
  const mark = (field: MarkedField) => markOf(kind, section, field);
  return {
    ...{
      id: `q${kind}q${place}`,
      section,
      date: `${yearOf[kind]}-${String((place % 12) + 1).padStart(2, '0')}-01`,
    },
    ...{ words: mark('words'), name: mark('name'), provider: mark('provider') },
    ...{ frequency: mark('frequency'), applicability: mark('applicability') },
  };
}

/** What people wrote beside an IEP, as the panel shows it: where, and in which field. */
export const saidFields = ['proposalWords', 'proposalReason', 'proposalAnswer', 'consentReason'] as const;
/** The panel shows the last three to nobody: there they stand for what must not be loaded. */
type SaidField = (typeof saidFields)[number] | 'markNote' | 'pathNote' | 'exceptionReason';

/** What stands for words that people wrote in the document beside one of an IEP. */
export function saidMark(kind: IepKind, field: SaidField): string {
  return `q${kind === 'iep-team' ? 'team' : 'shared'}said${field}q`.toLowerCase();
}

/** What people wrote beside a marked IEP, every word of it marked as well: asked, answered, noted, decided. */
export function markedTalk(
  { id: planId, courses }: Plan,
  iep: IepPair,
  links: readonly LinkDraft[],
): readonly (Crosswalk | TeamCrosswalk)[] {
  const student = { id: planId.replace(/^plan-/, ''), role: 'student' } as const;
  const talk = (kind: IepKind, row: string, section: IepSection): RowsTalk => {
    const said = { by: dariosCaseManager, on: '2026-09-03' };
    const words = saidMark(kind, 'proposalWords');
    const reason = saidMark(kind, 'proposalReason');
    const answer = saidMark(kind, 'proposalAnswer');
    const asked = { iepItem: markOf(kind, section, 'words'), reason: saidMark(kind, 'consentReason') };
    return {
      proposals: [{ ...said, row, words, reason, answer, decision: 'yes' }],
      consents: [{ ...said, ...asked }],
    };
  };
  const { crosswalk, team } = crosswalksOf({
    ...{ student, iep, links },
    shared: talk('iep-shared', 'careerGoal', 'employmentGoal'),
    team: talk('iep-team', 'accommodations', 'accommodation'),
  });
  const [course = ''] = Object.keys(courses ?? {});
  const noted = crosswalkOf(student, {
    by: dariosCaseManager,
    path: { decidedOn: '1907-05-14', note: saidMark('iep-shared', 'pathNote') },
    marks: [{ course, kind: 'supported', note: saidMark('iep-shared', 'markNote') }],
  });
  const exceptions = recordsOf(student, 'exception', 'marked', [
    { by: dariosCaseManager, kind: 'override' as const, reason: saidMark('iep-shared', 'exceptionReason') },
  ]);
  return [{ ...noted, ...crosswalk, exceptions }, team];
}

/** A storage that holds a plan with a marked IEP and all beside it, and writes down what it is asked for and given. */
export function recordedIep(
  plan: Plan,
  iep: IepPair,
  links: readonly LinkDraft[],
): { readonly adapter: StorageAdapter; readonly asked: string[]; readonly given: string[] } {
  const space = spaceBeside(plan, { iep });
  for (const document of markedTalk(plan, iep, links))
    space.write({ kind: document.kind, id: plan.id }, JSON.stringify(document));
  const good = storageIn(space);
  const asked: string[] = [];
  const given: string[] = [];
  const adapter: StorageAdapter = {
    ...good,
    load: async (key, call) => (asked.push(key.kind), good.load(key, call)),
    save: async (key, body, call) => (given.push(JSON.stringify([key, body])), good.save(key, body, call)),
    subscribe: (key, listener) => (
      asked.push(key.kind),
      good.subscribe?.(key, listener) ?? (() => undefined)
    ),
  };
  return { adapter, asked, given };
}

/** Everything that stands in a page below a node: words, attributes and what fields hold, shadow roots too. */
export function everythingIn(node: Node): string {
  const parts: string[] = [];
  const walk = (each: Node): void => {
    if (each instanceof Text || each instanceof Comment) parts.push(each.data);
    if (each instanceof Element) {
      parts.push(...[...each.attributes].map(({ name, value }) => `${name}=${value}`));
      if ('value' in each) parts.push(String(each.value));
      if (each.shadowRoot) walk(each.shadowRoot);
    }
    each.childNodes.forEach(walk);
  };
  walk(node);
  return parts.join('\n');
}

const heard = ['ilp-edit', 'ilp-access', 'ilp-open', 'ilp-propose', 'ilp-sign-in-needed'] as const;

/** Notes what events say, at every place where somebody could listen. */
export function listenTo(...places: readonly EventTarget[]): string[] {
  const said: string[] = [];
  for (const place of places)
    for (const type of heard)
      place.addEventListener(type, (event) => {
        said.push(JSON.stringify([type, event instanceof CustomEvent ? event.detail : null]));
      });
  return said;
}
