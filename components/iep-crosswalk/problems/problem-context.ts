import { isSaidOf } from '../../../src/crosswalk/said-words.js';
import { fromPointer } from '../../../src/model/json-pointer.js';
import type { IepKind } from '../../../src/model/iep.js';
import { formatNumber } from '../../../src/i18n/format.js';
import { personName } from '../../shared/person-names.js';
import { entryOf, nameOfField } from '../../shared/problems/field-name.js';
import type { ProblemContext, ProblemField, ShownValue } from '../../shared/problems/problem-context.js';
import type { CrosswalkSide } from '../crosswalk-deeds.js';
import { boxContext, type TalkModel } from '../talk/talk-model.js';

/** What records of the shared document that other elements draw are called among the words of questions. */
const recordNames: Readonly<Record<string, string>> = {
  courseMarks: 'courseMark',
  exceptions: 'courseException',
};

/** What the panel tells of a document beside the plan, so that questions about it can be asked. */
export function problemContext(model: TalkModel, side: CrosswalkSide, kind: IepKind): ProblemContext {
  const { context } = model;
  const { whoCanRead, whoCanReadOther } = boxContext(model, side, kind).words;
  return {
    ...{ locale: context.locale, around: context.around, deeds: side.deeds, recordAt: side.recordAt },
    readers: context.isStudent ? whoCanRead : whoCanReadOther,
    cancel: context.words.cancel,
    personName: (id) => (id === undefined ? context.words.somebody : personName(context, id)),
    fieldName: (of) => fieldName(model, of),
    valueInWords: (of, value) =>
      // A hash is for machines.
      of.field === 'wordsHash' && typeof value === 'string'
        ? { text: answeredWords(model, side.recordAt(of.record)?.iepItem, value), isTheirs: false }
        : valueInWords(model, of, value),
    spellcheck: () => 'true',
  };
}

function fieldName({ talk }: TalkModel, { words, record, field = '' }: ProblemField): string {
  const collection = record.at(-2) ?? '';
  const own = entryOf(talk.fields, `${collection}.${field}`);
  return own ?? nameOfField(words, recordNames[collection] ?? collection, field) ?? words.pleaseLook;
}

function valueInWords(model: TalkModel, of: ProblemField, value: unknown): ShownValue {
  const { context, talk } = model;
  const ours = (text: string) => ({ text, isTheirs: false });
  if (typeof value === 'number') return ours(formatNumber(context.locale.tag, value));
  const collection = of.record.at(-2) ?? '';
  const isJudgement = collection === 'links' && of.field === 'judgement';
  if (typeof value !== 'string' || value === '')
    return ours(isJudgement ? talk.links.unsaid : context.words.nothing);
  const named = entryOf(valueNames(model, of, collection), value);
  if (named !== undefined) return ours(named);
  // A pointer tells a machine where something lies: people read that it is there.
  if (of.field === 'result') return ours(placeInWords(model, value));
  return { text: value, isTheirs: true };
}

/** Which words somebody answered to, where a record holds their hash: those of today, or others. */
function answeredWords({ words, sources }: TalkModel, item: unknown, hash: string): string {
  const found = [sources.iepShared, sources.iepTeam]
    .flatMap((iep) => Object.values(iep?.items ?? {}))
    .find(({ id }) => id === item);
  return found && isSaidOf({ wordsHash: hash }, found) ? words.answered.now : words.answered.before;
}

function valueNames(
  { talk }: TalkModel,
  { words, field }: ProblemField,
  collection: string,
): Readonly<Record<string, string>> {
  if (collection === 'links') return { same: talk.links.same, different: talk.links.different };
  if (field === 'decision') return (collection === 'consents' ? talk.consent : talk.propose).decisions;
  return collection === 'courseMarks' && field === 'kind' ? words.courseMarks : {};
}

function placeInWords({ talk }: TalkModel, pointer: string): string {
  const isGoal = fromPointer(pointer)?.[0] === 'goals';
  return talk.consent.inPlan[isGoal ? 'goals' : 'suggestions'];
}
