import type { FieldOf } from '../../shared/deeds/plan-deeds.js';
import { chosenWay, planItem, shownWhatIf, type WaysModel } from './ways-model.js';

/** The choice of a way to finish: of the plan, or of the what-if that is shown. */
export interface WayChoice {
  readonly mayChoose: boolean;
  /** What was chosen for this very plan, by id; undefined where it follows another. */
  readonly own: string | undefined;
  /** The way that holds, by id. */
  readonly now: string | undefined;
  /** What held before the last choice on this page. */
  readonly before: string | undefined;
  /** Chooses a way; undefined follows the plan. `say` is said aloud. */
  readonly choose: (id: string | undefined, say: string) => void;
}

/** The key of a way in the list. */
export function wayKey(id: string): string {
  return `way.${id}`;
}

/** Gives the choice as it stands. */
export function choiceOf(model: WaysModel): WayChoice {
  const { context, whatIf, body } = model;
  const of: FieldOf = {
    record: whatIf === undefined ? ['coursePath'] : ['whatIfs', whatIf],
    field: 'graduationPlan',
  };
  const held = (whatIf === undefined ? body.coursePath : shownWhatIf(model))?.graduationPlan ?? null;
  const now = held ?? chosenWay(model);
  const name = `before.${whatIf ?? 'real'}`;
  return {
    mayChoose: context.mayWrite(of.record, of.field),
    own: held ?? undefined,
    now,
    before: model.itemOf(planItem).choices?.[name],
    choose: (id, say) => {
      const value = id ?? null;
      if (value === held) return;
      const focus = wayKey(id ?? chosenWay(model) ?? '');
      if (
        !context.deeds.make([{ type: 'set', ...of, was: held, value }], {
          say,
          focus,
        })
      )
        return;
      context.deeds.choose(planItem, name, now);
    },
  };
}
