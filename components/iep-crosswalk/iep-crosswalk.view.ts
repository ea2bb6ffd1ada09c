import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { CrosswalkWords } from '../../src/i18n/crosswalk/dictionary.js';
import type { CrosswalkRowWords } from '../../src/i18n/crosswalk-rows/dictionary.js';
import type { Locale } from '../../src/i18n/locale.js';
import { familyRoles, studentRoles, type PersonRole } from '../../src/model/people.js';
import type { Store } from '../../src/store/store.js';
import { heading } from '../shared/heading.js';
import { liveRegion } from '../shared/live-region.js';
import type { CrosswalkModel } from './crosswalk-context.js';
import type { CrosswalkParts } from './crosswalk-parts.js';
import { withPart } from './with-part.view.js';

/** All that the element shows. */
export interface PanelModel {
  readonly words: CrosswalkWords;
  readonly locale: Locale;
  readonly level: number;
  readonly parts: CrosswalkParts;
  /** Whose plan this is: with another store all is drawn anew. */
  readonly store: Store | undefined;
  /** How safe the work is, where no `<ilp-plan>` says it. */
  readonly status: unknown;
  /** Both plans; undefined until the plan is open and the parts have arrived. */
  readonly model: CrosswalkModel | undefined;
}

/** Whether the heading says “my”: to the family too, though rows and columns are the student's to them. */
function hasOwnHeading(role: PersonRole): boolean {
  return studentRoles.includes(role) || familyRoles.includes(role);
}

/** The whole element; nothing at all while there is no plan, as after a person has left. */
export function crosswalkView(panel: PanelModel): TemplateResult | typeof nothing {
  const { words, locale, level, store, status } = panel;
  if (!store) return nothing;
  const title = hasOwnHeading(store.viewer.role) ? words.heading : words.headingOther;
  return html`
    <section class="panel" lang=${locale.tag} dir=${locale.direction} aria-labelledby="heading">
      ${heading(level, 'heading', title)} ${status} ${keyed(store, body(panel, store))} ${liveRegion()}
    </section>
  `;
}

function body({ words, parts, model }: PanelModel, store: Store): unknown {
  const { phase } = store.snapshot;
  if (phase === 'opening') return html`<p class="help">${words.opening}</p>`;
  if (phase !== 'open') return html`<p>${words.notHere}</p>`;
  return withPart({ words, parts }, parts.rows, (views, rowWords) =>
    model
      ? [above(model, rowWords), views.panel({ ...model, words: rowWords }), below(model, rowWords)]
      : nothing,
  );
}

/**
 * What waits for an answer about the documents beside the plan, above everything else. It holds what people wrote
 * there: before somebody at school has said why they look, nothing of it is shown.
 */
function above(model: CrosswalkModel, rowWords: CrosswalkRowWords): unknown {
  const { iep, context } = model;
  const { problems, talk } = context.parts;
  if (typeof talk.now === 'string') return nothing;
  if (iep?.status === 'closed' && context.iep?.asksReason) return nothing;
  const talking = { ...model, words: rowWords, talk: talk.now.words };
  return [
    typeof problems.now === 'string'
      ? nothing
      : problems.now.views.problems({ ...talking, asked: problems.now.words }),
    talk.now.views.above(talking),
  ];
}

/** What stands below the rows, a part each; what has not arrived yet is not there. */
function below(model: CrosswalkModel, rowWords: CrosswalkRowWords): unknown {
  const { door, own, statements, team } = model.context.parts;
  return [
    typeof door.now === 'string' ? nothing : door.now.views.door(model),
    typeof own.now === 'string' ? nothing : own.now.views.own({ ...model, words: own.now.words }),
    typeof team.now === 'string'
      ? nothing
      : team.now.views.team({ ...model, words: rowWords, team: team.now.words }),
    typeof statements.now === 'string'
      ? nothing
      : statements.now.views.statements({ ...model, words: statements.now.words }),
  ];
}
