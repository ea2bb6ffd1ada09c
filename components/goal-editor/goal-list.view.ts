import { html, nothing, type TemplateResult } from 'lit';
import type { Goal } from '../../src/model/goal.js';
import type { Problem } from '../../src/store/problem.js';
import { guardedList } from '../shared/guarded-list.js';
import type { CardContext } from './card-context.js';
import type { CardState } from './goal-deeds.js';
import { goalCard } from './goal-card.view.js';
import type { DeskModel } from './goal-editor.view.js';
import { section } from './section.view.js';
import { unsentWordsOn } from './unsent-words.js';

/** Cards of one document, each redrawn only when something of its own has changed. */
interface ListShape {
  /** Names the list, for the focus. */
  readonly list: string;
  readonly goals: readonly Goal[];
  /** The number of the first card. */
  readonly from: number;
}

/** The goals of one document that the person wants to see. */
export function goalList(desk: DeskModel, cardOf: (goalId: string) => CardState): unknown {
  const list = desk.context.place === 'draft' ? 'drafts' : 'goals';
  return cardList(desk, cardOf, { list, goals: desk.shown, from: desk.firstNumber });
}

/** A part that arrives is drawn where it is waited for: in what is open, asked or not begun. */
function partsOn(
  { parts }: CardContext,
  goal: Goal,
  { open = {} }: CardState,
  problems: readonly Problem[],
): readonly unknown[] {
  const isOpen = Object.values(open).includes(true);
  const isWaiting = isOpen || !goal.studentWords || problems.length > 0;
  return isWaiting ? parts.shown : [];
}

/** Goals that were put away: out of the list, whole, and back with one press. */
export function archivedSection(
  desk: DeskModel,
  cardOf: (goalId: string) => CardState,
): TemplateResult | typeof nothing {
  const { context, archived, shown, firstNumber } = desk;
  if (archived.length === 0) return nothing;
  const { putAwayTitle, putAwayFacts } = context.words;
  const cardId = `archived-${context.place}`;
  const shape = { name: 'archived', title: putAwayTitle, facts: putAwayFacts(archived.length) } as const;
  return section(context, cardOf(cardId), { cardId, ...shape, part: 'archived' }, () =>
    cardList(desk, cardOf, { list: cardId, goals: archived, from: firstNumber + shown.length }),
  );
}

function cardList(
  desk: DeskModel,
  cardOf: (goalId: string) => CardState,
  { list, goals, from }: ListShape,
): TemplateResult | typeof nothing {
  const { context, problemsOf, talkOf, snapshot, shownIds: shown } = desk;
  if (goals.length === 0) return nothing;
  const { beside } = context.parts;
  const last = goals.findLast(({ removed }) => !removed);
  return html`
    <ol class="goals">
      ${guardedList(
        goals.map((goal, index) => {
          const [card, problems, talk] = [cardOf(goal.id), problemsOf(goal.id), talkOf(goal.id)];
          const [isFirst, isLast] = [index === 0, goal === last];
          const number = from + index;
          const unsent = unsentWordsOn(snapshot?.unsent, goal.id, talk);
          const isShared = desk.isShared(goal.id);
          const own = [goal, card, problems, talk, number, isFirst, isLast, unsent, isShared];
          return {
            key: goal.id,
            from: [context, beside, ...own, ...partsOn(context, goal, card, problems)],
            draw: () => html`
              <li data-item=${goal.id} data-list=${list} data-key=${goal.id} tabindex="-1">
                ${goalCard({
                  ...{ context, goal, card, problems, talk, unsent, number, isFirst, isLast, isShared },
                  shown,
                })}
              </li>
            `,
          };
        }),
      )}
    </ol>
  `;
}
