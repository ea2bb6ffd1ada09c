import { html, nothing, type TemplateResult } from 'lit';
import { inOrder } from '../../src/edits/order.js';
import { formatDay } from '../../src/i18n/format.js';
import type { GoalWords } from '../../src/i18n/goals/dictionary.js';
import type { CardModel } from './goal-card.view.js';
import { partSection, section, withPart } from './section.view.js';
import type { Talk } from './talk-groups.js';

/** The sections of a goal that are closed until somebody opens them. */
export function goalSections(model: CardModel): TemplateResult {
  return html`${hintsSection(model)} ${benchmarksSection(model)} ${progressSection(model)}
  ${talkSection(model)} ${moreSection(model)} ${shareSection(model)}
  ${model.context.parts.beside?.behind(model)}`;
}

function hintsSection(model: CardModel): TemplateResult | typeof nothing {
  const { context, goal, card } = model;
  if (!context.mayWrite(['goals', goal.id], 'studentWords')) return nothing;
  const shape = { cardId: goal.id, name: 'hints', title: context.words.sections.hints } as const;
  return partSection(context, card, shape, context.parts.help, ({ hints }, words) =>
    hints({ ...model, words }),
  );
}

function benchmarksSection(model: CardModel): TemplateResult | typeof nothing {
  const { context, goal, card } = model;
  const { words, parts } = context;
  const benchmarks = inOrder(goal.benchmarks);
  if (benchmarks.length === 0 && !context.mayAdd(['goals', goal.id, 'benchmarks'])) return nothing;
  const reached = benchmarks.filter((benchmark) => benchmark.reached).length;
  const facts = benchmarks.length > 0 ? words.benchmarkFacts(benchmarks.length, reached) : '';
  const shape = { cardId: goal.id, name: 'benchmarks', title: words.sections.benchmarks, facts } as const;
  return partSection(context, card, { ...shape, part: 'benchmarks' }, parts.progress, (views, partWords) =>
    views.benchmarks({ ...model, words: partWords }),
  );
}

function progressSection(model: CardModel): TemplateResult | typeof nothing {
  const { context, goal, card } = model;
  const { words, parts, locale } = context;
  const entries = inOrder(goal.progress);
  if (entries.length === 0 && !context.mayAdd(['goals', goal.id, 'progress'])) return nothing;
  const last = entries
    .map(({ date }) => date ?? '')
    .sort()
    .at(-1);
  const facts =
    entries.length > 0 ? words.progressFacts(entries.length, last ? formatDay(locale.tag, last) : '') : '';
  const shape = { cardId: goal.id, name: 'progress', title: words.sections.progress, facts } as const;
  return partSection(context, card, { ...shape, part: 'progress' }, parts.progress, (views, partWords) =>
    views.progress({ ...model, words: partWords }),
  );
}

/** What waits for an answer, what was said, and what this person began to write and has not sent. */
export function talkFacts(words: GoalWords, { suggestions, comments }: Talk, isBegun: boolean): string {
  const open = suggestions.filter(({ decision }) => !decision).length;
  const facts = words.talkFacts(open, comments.length);
  return [facts, isBegun ? words.notSentYet : ''].filter(Boolean).join(', ');
}

function talkSection(model: CardModel): TemplateResult | typeof nothing {
  const { context, goal, card, talk, unsent } = model;
  const { words, parts } = context;
  const isSilent = talk.suggestions.length === 0 && talk.comments.length === 0;
  if (context.place === 'draft' || (isSilent && !context.mayAdd(['comments']))) return nothing;
  const open = talk.suggestions.filter(({ decision }) => !decision).length;
  const facts = talkFacts(words, talk, unsent !== '');
  const shape = {
    cardId: goal.id,
    name: 'talk',
    title: words.sections.talk,
    facts,
    isWaiting: open > 0,
  } as const;
  return partSection(context, card, { ...shape, part: 'talk' }, parts.talk, (views, partWords) =>
    views.goalTalk({ ...model, words: partWords }),
  );
}

/** Whoever may write them finds the rarely needed fields here, and the skills below them. */
function moreSection(model: CardModel): TemplateResult | typeof nothing {
  const { context, goal, card } = model;
  if (!context.mayWrite(['goals', goal.id], 'domain')) return skillsSection(model);
  const shape = { cardId: goal.id, name: 'more', title: context.words.more } as const;
  return section(context, card, shape, () => [
    withPart(context, context.parts.more, (views, words) => views.moreFields({ ...model, words })),
    skillsSection(model),
  ]);
}

/** The skills a goal builds: ticks for whoever may set them, words for the others. */
function skillsSection({ context, goal, card }: CardModel): TemplateResult | typeof nothing {
  const { words, parts } = context;
  const count = Object.values(goal.skills ?? {}).filter(Boolean).length;
  if (count === 0 && !context.mayWrite(['goals', goal.id], 'skills')) return nothing;
  const facts = count > 0 ? words.skillFacts(count) : '';
  const shape = { cardId: goal.id, name: 'skills', title: words.sections.skills, facts } as const;
  return partSection(context, card, shape, parts.help, ({ skillChoices }, partWords) =>
    skillChoices({ context, goal, words: partWords }),
  );
}

/** Who will read it is said before it is shared, for what others have read cannot be taken back. */
function shareSection(model: CardModel): TemplateResult | typeof nothing {
  const { context, goal, card, isShared } = model;
  if (context.place !== 'draft' || isShared || goal.removed || goal.status === 'archived') return nothing;
  const shape = { cardId: goal.id, name: 'share', title: context.words.share } as const;
  return partSection(context, card, shape, context.parts.more, ({ share }, words) =>
    share({ ...model, words }),
  );
}
