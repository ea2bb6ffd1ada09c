import { html, nothing, type TemplateResult } from 'lit';
import { sideFor } from '../../../src/crosswalk/sources.js';
import type { CrosswalkLink } from '../../../src/model/crosswalk.js';
import { iepKinds, type IepKind } from '../../../src/model/iep.js';
import { actionButton } from '../../shared/action-button.view.js';
import { markRemoved } from '../../shared/record-changes.js';
import { sideOf } from '../crosswalk-context.js';
import { panelItem } from '../crosswalk-deeds.js';
import { isGone } from './things.js';
import type { TalkModel } from './talk-model.js';

/** The links of one document that lead to nothing any more. */
interface GoneLinks {
  readonly kind: IepKind;
  readonly ids: readonly string[];
}

/**
 * Finds links whose record of the plan or whose item of the IEP is not there any more. Where the IEP came in
 * only half, or not all of it can be shown, nothing is called gone: a whole copy may bring it back.
 */
export function goneLinks({ sources, iep }: Pick<TalkModel, 'sources' | 'iep'>): readonly GoneLinks[] {
  if (iep?.status !== 'open' || (iep.iep?.faults.length ?? 0) > 0) return [];
  return iepKinds.flatMap((kind) => {
    const { iep: held, crosswalk } = sideFor(kind, sources);
    if (!held) return [];
    const links: readonly CrosswalkLink[] = Object.values(crosswalk?.links ?? {});
    const ids = links
      .filter(({ removed, purged }) => !removed && !purged)
      .filter(
        ({ plan, iepItem }) =>
          !plan || !iepItem || isGone(sources.plan, plan) || !Object.hasOwn(held.items, iepItem),
      )
      .map(({ id }) => id);
    return ids.length > 0 ? [{ kind, ids }] : [];
  });
}

/** Says that there are such links, for whoever may take them away; one press does, another brings them back. */
export function goneLinksView(model: TalkModel): TemplateResult | typeof nothing {
  const { context, talk, itemOf } = model;
  const gone = goneLinks(model).filter(({ kind, ids }) =>
    ids.every((id) => sideOf(context, kind)?.mayWrite(['links', id], 'removed')),
  );
  const count = gone.reduce((sum, { ids }) => sum + ids.length, 0);
  if (count === 0) return cleanedView(model, itemOf(panelItem).choices?.cleaned);
  const handleClick = () => {
    const done = gone.filter(({ kind, ids }) => mark(model, { kind, ids }, true));
    if (done.length === 0) return;
    context.deeds.say(talk.gone.cleaned(done.reduce((sum, { ids }) => sum + ids.length, 0)));
    context.deeds.choose(
      panelItem,
      'cleaned',
      done.map(({ kind, ids }) => [kind, ...ids].join(' ')).join(';'),
    );
  };
  return html`
    <div class="note">
      <p>${talk.gone.help(count)}</p>
      ${actionButton({ key: 'clean-links', otherwise: 'undo-clean', words: talk.gone.clean, handleClick })}
    </div>
  `;
}

function mark({ context }: TalkModel, { kind, ids }: GoneLinks, isRemoved: boolean): boolean {
  const changes = ids.map((id) => markRemoved(['links', id], isRemoved));
  return sideOf(context, kind)?.deeds.make(changes) === true;
}

/** Reads what was taken away, as it is kept among what was chosen on the page. */
function readGone(cleaned = ''): readonly GoneLinks[] {
  return cleaned.split(';').flatMap((each) => {
    const [name, ...ids] = each.split(' ');
    const kind = iepKinds.find((one) => one === name);
    return kind ? [{ kind, ids }] : [];
  });
}

function cleanedView(model: TalkModel, cleaned: string | undefined): TemplateResult | typeof nothing {
  const { context, talk } = model;
  const still = readGone(cleaned).filter(({ kind, ids }) =>
    ids.every((id) => sideOf(context, kind)?.recordAt(['links', id])?.removed === true),
  );
  if (still.length === 0) return nothing;
  const handleClick = () => {
    for (const each of still) mark(model, each, false);
    context.deeds.choose(panelItem, 'cleaned', undefined);
    context.deeds.say(talk.saidLinks.linksBack);
  };
  return html`
    <div class="note">
      <p>${talk.gone.cleaned(still.reduce((sum, { ids }) => sum + ids.length, 0))}</p>
      ${actionButton({ key: 'undo-clean', otherwise: 'clean-links', words: context.words.undo, handleClick })}
    </div>
  `;
}
