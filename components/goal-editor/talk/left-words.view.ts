import { nothing, type TemplateResult } from 'lit';
import { isMadeId } from '../../../src/model/ids.js';
import { fromPointer } from '../../../src/model/json-pointer.js';
import type { DeskModel } from '../goal-editor.view.js';
import { keptWords } from '../../shared/unsent/kept-words.view.js';
import { remarkKey, summaryKey, type TalkModel } from './talk-model.js';

/** The boxes that belong to one idea, by what they are for. */
const ideaBoxes = ['changed', 'declined', 'reword'] as const;
export type IdeaBox = (typeof ideaBoxes)[number];

/** Names a box of an idea among the words that are not sent yet. */
export function ideaBoxName(id: string, box: IdeaBox): string {
  return `${box}:${id}`;
}

/** What somebody wrote in this place and cannot send now. */
export function wordsLeft(model: TalkModel, name: string): TemplateResult | typeof nothing {
  const { words } = model;
  const otherwise = summaryKey(model);
  return keptWords(model.context, { name, label: words.notSentYet, forget: words.forget, otherwise });
}

/** What somebody wrote for an idea that was answered, before they could send it. */
export function wordsForIdea(model: TalkModel, id: string): readonly unknown[] {
  const { words, context } = model;
  const shape = { label: words.notSentYet, forget: words.forget, otherwise: remarkKey(id) };
  return ideaBoxes.map((box) => keptWords(context, { ...shape, name: ideaBoxName(id, box) }));
}

/** Reads from the name of a box which goal or idea its words are about; neither for those of the plan. */
function subjectOf(name: string): { readonly goal?: string; readonly idea?: string } {
  const about = name.slice(name.indexOf(':') + 1);
  const [collection, goal] = fromPointer(about) ?? [];
  if (collection === 'goals' && goal) return { goal };
  return isMadeId(about, 'suggestion') ? { idea: about } : {};
}

/** What somebody wrote about goals and ideas that are not there any more: nothing of it is lost. */
export function homelessWords(model: TalkModel, desk: DeskModel): readonly unknown[] {
  const { context, words } = model;
  const shape = { forget: words.forget, otherwise: summaryKey(model) };
  return Object.keys(desk.snapshot?.unsent ?? {}).map((name) => {
    const { goal, idea } = subjectOf(name);
    if (goal !== undefined && !hasTalk(desk, goal))
      return keptWords(context, { ...shape, name, label: words.notSentGoneGoal });
    if (idea !== undefined && !isThere(desk, idea))
      return keptWords(context, { ...shape, name, label: words.notSentTakenBack });
    return nothing;
  });
}

/** Whether a goal has a card with talk on it. */
function hasTalk({ goals, archived, talkOf, context }: DeskModel, id: string): boolean {
  const { suggestions, comments } = talkOf(id);
  const isSilent = suggestions.length === 0 && comments.length === 0;
  return (
    [...goals, ...archived].some((goal) => goal.id === id) && (!isSilent || context.mayAdd(['comments']))
  );
}

/** An idea is shown on the card of its goal, or with the plan. */
function isThere({ body }: DeskModel, id: string): boolean {
  const idea = body.suggestions?.[id];
  return idea !== undefined && idea.removed !== true && idea.purged !== true;
}
