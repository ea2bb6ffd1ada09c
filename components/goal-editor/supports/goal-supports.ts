import { html, nothing, type TemplateResult } from 'lit';
import { itemText } from '../../../src/crosswalk/item-text.js';
import type { CrosswalkSupportWords } from '../../../src/i18n/crosswalk-supports/dictionary.js';
import type { IepItem } from '../../../src/model/iep.js';
import { toPointer } from '../../../src/model/json-pointer.js';
import { doorView } from '../../shared/access/door.view.js';
import type { BesideNow } from '../../shared/access/iep-beside.js';
import { kindsOf, supportFacts, supportList } from '../../shared/access/supports.view.js';
import { told } from '../../shared/access/told.js';
import type { CardContext } from '../card-context.js';
import type { CardModel } from '../goal-card.view.js';
import { section } from '../section.view.js';

type Now = BesideNow<readonly IepItem[]>;

/** How the goal editor draws what the IEP says helps: a new one only when something in it changes. */
export class GoalSupports {
  readonly #now: Now;
  readonly words: CrosswalkSupportWords;

  constructor(now: Now, words: CrosswalkSupportWords) {
    this.#now = now;
    this.words = words;
  }

  /** The way there, for somebody at school. */
  door(context: CardContext): unknown {
    const { level, deeds, isCurrent } = context;
    return doorView({
      ...{ now: this.#now, words: this.words, level, isCurrent },
      shown: () => this.words.shownWithGoals,
      say: (sentence) => {
        deeds.say(sentence);
      },
    });
  }

  /** What helps with a goal of the plan; nothing where the IEP says nothing of it. */
  behind({ context, goal, card }: CardModel): TemplateResult | typeof nothing {
    const items = this.of(goal.id);
    if (context.place !== 'plan' || items.length === 0) return nothing;
    const { words } = this;
    const tell = () => {
      this.tell(goal.id);
    };
    const shape = { cardId: goal.id, name: 'supports', title: words.withGoal, part: 'supports' } as const;
    return section(
      context,
      card,
      shape,
      () => html`
        <p class="help">${words.from}</p>
        ${supportList(words, context.locale.tag, items)} ${told(kindsOf(items).join(), tell)}
      `,
    );
  }

  /** Asks whoever prints whether what helps goes on paper: it does not, unless they want it to. */
  paperChoice(): TemplateResult | typeof nothing {
    if (this.#now.found.size === 0) return nothing;
    const { printToo, printTooHelp } = this.words;
    return html`
      <label class="option">
        <input
          type="checkbox"
          name="supports"
          data-key="paper-supports"
          aria-describedby="paper-supports-help"
        />
        ${printToo}
      </label>
      <p class="help" id="paper-supports-help">${printTooHelp}</p>
    `;
  }

  /** The same on paper; only where it was asked for. */
  onPaper({ locale }: CardContext, goalId: string): unknown {
    const items = this.of(goalId);
    if (items.length === 0) return nothing;
    const { words } = this;
    return html`
      <p><b>${words.withGoal}:</b></p>
      <ul>
        ${items.map(
          (item) =>
            html`<li>
              <bdi lang="">${itemText(item)}</bdi> (${supportFacts(words, locale.tag, item).join(' · ')})
            </li>`,
        )}
      </ul>
    `;
  }

  /** What helps with a goal, by its id. */
  of(goalId: string): readonly IepItem[] {
    return this.#now.found.get(goalId) ?? [];
  }

  /** Tells the host that what helps with a goal was seen, or printed. */
  tell(goalId: string): void {
    this.#now.deeds.tell(toPointer(['goals', goalId]), kindsOf(this.of(goalId)));
  }
}
