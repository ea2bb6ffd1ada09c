import { html, nothing, type TemplateResult } from 'lit';
import { iepKinds } from '../../../src/model/iep.js';
import { actionButton } from '../../shared/action-button.view.js';
import { sideOf } from '../crosswalk-context.js';
import { choose, type RowTalk } from './talk-model.js';

/** What is said of something that was taken away, and where the focus goes when it is back. */
export interface UndoWords {
  readonly note: string;
  readonly said: string;
  readonly focus: string;
}

type Taken = 'links' | 'proposals' | 'consents';

/** The key of the button that brings back what was taken away: the focus goes there, for it stands nearest. */
export function undoKey({ state }: Pick<RowTalk, 'state'>, collection: Taken): string {
  return `undo.${state.row.id}.${collection}`;
}

/**
 * What was taken away last in a row, with the button that brings back just that, whatever was done since;
 * nothing once it is back.
 */
export function undoNote(
  talk: RowTalk,
  collection: Taken,
  { note, said, focus }: UndoWords,
): TemplateResult | typeof nothing {
  const { context } = talk.model;
  const [kindName, of, id = ''] = talk.item.choices?.undo?.split(' ') ?? [];
  const kind = iepKinds.find((each) => each === kindName);
  const side = kind && sideOf(context, kind);
  const record = [collection, id];
  if (!side || of !== collection || side.recordAt(record)?.removed !== true) return nothing;
  const handleClick = () => {
    side.deeds.restore(record, { say: said, focus });
    choose(talk, 'undo', undefined);
  };
  return html`
    <div class="note">
      <p>${note}</p>
      ${actionButton({ key: undoKey(talk, collection), words: context.words.undo, handleClick })}
    </div>
  `;
}
