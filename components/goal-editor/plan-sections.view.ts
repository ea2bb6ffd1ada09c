import { html, nothing, type TemplateResult } from 'lit';
import { inOrder } from '../../src/edits/order.js';
import { isCopyMark } from '../../src/store/agreed-plans.js';
import type { CardContext } from './card-context.js';
import { actionButton } from '../shared/action-button.view.js';
import type { GoalEditorModel } from './goal-editor.view.js';
import { talkFacts } from './goal-sections.view.js';
import { said } from './goal-wording.view.js';
import { noteIn } from './paper/paper-note.js';
import type { PaperRequest } from './paper/take-along.js';
import { partSection, type SectionShape } from './section.view.js';

/** The card of what belongs to the plan as a whole. */
const planCard = 'plan';

type Section = TemplateResult | typeof nothing;

/** Ideas and comments about the plan as a whole, and about goals that are gone. */
export function planTalkSection({ plan, cardOf }: GoalEditorModel): Section {
  const { context, otherTalk: talk } = plan;
  const { words, parts } = context;
  const isSilent = talk.suggestions.length === 0 && talk.comments.length === 0;
  const isLeft = Object.keys(plan.snapshot?.unsent ?? {}).some((name) => !isCopyMark(name));
  if (isSilent && !isLeft && !context.mayAdd(['comments'])) return nothing;
  const open = talk.suggestions.filter(({ decision }) => !decision).length;
  const facts = talkFacts(words, talk, isLeft);
  const shape = { cardId: planCard, name: 'talk', title: words.sections.planTalk, facts } as const;
  return partSection(
    context,
    cardOf(planCard),
    { ...shape, isWaiting: open > 0, part: 'plan-talk' },
    parts.talk,
    (views, partWords) => views.planTalk({ desk: plan, card: cardOf(planCard), words: partWords }),
  );
}

/**
 * What the student can do and what helps. Strengths come before everything else: what is written
 * stands open for everybody, and the student writes in the section below.
 */
export function aboutSection(model: GoalEditorModel): Section {
  const { context, body } = model.plan;
  const { words, isStudent } = context;
  const { strengths, whatHelps } = body.student ?? {};
  const mayWrite = context.mayWrite(['student'], 'strengths');
  if (!mayWrite && !strengths && !whatHelps) return nothing;
  const shown = (label: string, text: string | undefined) =>
    text ? said({ context, label, text, part: 'strengths' }) : nothing;
  return html`
    ${shown(isStudent ? words.strengths : words.strengthsOther, strengths)}
    ${mayWrite ? aboutFields(model) : shown(words.whatHelpsOther, whatHelps)}
  `;
}

function aboutFields({ plan, cardOf }: GoalEditorModel): TemplateResult {
  const { context, body } = plan;
  const student = body.student ?? {};
  const shape = { cardId: planCard, name: 'about', title: context.words.sections.about } as const;
  return partSection(
    context,
    cardOf(planCard),
    { ...shape, part: 'about' },
    context.parts.help,
    (views, words) => views.about({ context, card: cardOf('student'), student, words }),
  );
}

/** What the student has done beside school work, with its hours. */
export function experienceSection({ plan, cardOf }: GoalEditorModel): Section {
  const { context, body } = plan;
  const { experiences } = body;
  const { words, isStudent, parts } = context;
  const isEmpty = !Object.values(experiences ?? {}).some(({ removed }) => !removed);
  if (isEmpty && !context.mayAdd(['experiences'])) return nothing;
  const title = isStudent ? words.sections.experience : words.experienceOther;
  const shape = { cardId: planCard, name: 'experience', title, part: 'experience' } as const;
  return partSection(context, cardOf(planCard), shape, parts.experience, (views, partWords) =>
    views.experiences({ context, cardOf, experiences, words: partWords }),
  );
}

/** Who has read the plan, who agrees, and whether somebody has to look again. */
export function reviewSection({ plan, cardOf, copies }: GoalEditorModel): Section {
  const { context, body } = plan;
  const { words, isStudent, parts } = context;
  const { now } = parts.review;
  const card = cardOf(planCard);
  const last = inOrder(body.reviews).at(-1)?.kind ?? undefined;
  const title = isStudent ? words.reviewMine : words.sections.review;
  const shown = { context, card, plan: body, copies };
  const closed =
    typeof now === 'string' ? undefined : now.views.closedReviews({ ...shown, words: now.words });
  const shape: SectionShape = {
    ...{ cardId: planCard, name: 'review', title, part: 'review' },
    facts: closed?.facts ?? (last ? words.reviewFacts[last] : ''),
    // It is the student's turn after a plan came back, and the school's after it was sent.
    isWaiting: closed?.isMine ?? last === (isStudent ? 'returned' : 'submitted'),
  };
  return html`
    ${partSection(context, card, shape, parts.review, (views, partWords) => views.reviews({ ...shown, words: partWords }))}
    ${closed?.behind}
  `;
}

/** Takes the plan along: on paper, or as a file. What the student has not shared stays where it is. */
export function paperSection({ plan, draft }: GoalEditorModel): Section {
  const { context, body } = plan;
  const { words, parts, isStudent } = context;
  const { paper, paperOther } = words;
  const { now } = parts.paper;
  const hasDrafts = (draft?.goals.length ?? 0) > 0;
  const button = (form: keyof typeof paper) =>
    actionButton({
      key: `paper-${form}`,
      words: isStudent ? paper[form] : paperOther[form],
      handleClick: ({ currentTarget }) => {
        const place = currentTarget instanceof Element && currentTarget.closest<HTMLElement>('.paper');
        if (place) void takeAlong(context, { form, place, plan: body });
      },
    });
  return html`
    <div class="paper" part="paper">
      <div class="buttons">${button('normal')} ${button('large')} ${button('file')}</div>
      ${typeof now === 'string' ? nothing : now.views.paper({ context, words: now.words, hasDrafts })}
      <p class="note paper-note" hidden></p>
    </div>
  `;
}

async function takeAlong(
  context: CardContext,
  wanted: Pick<PaperRequest, 'form' | 'place' | 'plan'>,
): Promise<void> {
  const { parts, words, deeds } = context;
  await parts.paper.ask();
  const { now } = parts.paper;
  if (typeof now !== 'string') {
    const wordsNow = () => (typeof parts.paper.now === 'string' ? now : parts.paper.now).words;
    await now.views.takeAlong({ ...wanted, context, words: wordsNow });
    return;
  }
  noteIn(wanted.place, words.partMissing);
  deeds.say(words.partMissing);
}
