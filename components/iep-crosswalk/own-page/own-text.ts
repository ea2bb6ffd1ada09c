import { formatDay } from '../../../src/i18n/format.js';
import { beforeOf, factsOf, headOf, helloOf } from './own-facts.js';
import { wantsPrompts, type OwnModel } from './own-model.js';
import { allPrompts } from './own-prompts.js';
import { itemWords, type ShownLine, type ShownOwn, type ShownPart } from './own-parts.js';

/** Marks that keep names apart from a sentence on the screen; a plain text goes where they may show. */
const marks = /[\u2066-\u2069]/g;

/** Gives it as plain text; where nothing is written yet, as an empty line to fill in behind a beginning. */
export function ownText(model: OwnModel, shown: ShownOwn, today: string): string {
  const { words, context } = model;
  const { kind, student, hasIep } = shown;
  const isScript = kind === 'script';
  const name = student.name ? `${words.name}: ${student.name}` : '';
  const blocks = [
    [words.headings[kind], name, headOf(model, shown, words.madeOn(formatDay(context.locale.tag, today)))],
    hasIep ? [words.iepNote] : [],
    isScript ? [helloOf(model, shown)] : [],
    ...shown.parts.map((part) => partText(model, part)),
    isScript ? [words.thanks] : [],
    isScript && wantsPrompts(model) ? promptsText(model) : [],
  ];
  const filled = blocks.map((lines) => lines.filter(Boolean)).filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`.replaceAll(marks, '');
}

function partText(model: OwnModel, { name, lines, help }: ShownPart): readonly string[] {
  const { words } = model;
  const title = titleText(model, words.parts[name]);
  if (lines.length + help.length === 0) return [title, `- ${words.starters[name]}`];
  const ofIep = help.map((item) => `- ${words.fromIepAlone}: ${indented(itemWords(item))}`);
  return [title, ...lines.flatMap((line) => lineText(model, line)), ...ofIep];
}

function titleText({ context }: OwnModel, title: string): string {
  return title.toLocaleUpperCase(context.locale.tag);
}

function promptsText(model: OwnModel): readonly string[] {
  const { words, context } = model;
  const { heading, headingOther } = words.prompts;
  const title = titleText(model, context.isStudent ? heading : headingOther);
  return [title, ...allPrompts(words).flatMap((question) => [`- ${question}`, '  …'])];
}

function lineText(model: OwnModel, line: ShownLine): readonly string[] {
  const { words } = model;
  const { next = [], iepGoals = [], supports = [] } = line.goal ?? {};
  return [
    `- ${plainLine(model, line)}`,
    ...iepGoals.map((item) => `  ${words.iepGoal}: ${indented(itemWords(item))}`),
    ...next.map((step) => `  ${words.nextSteps}: ${plainLine(model, step)}`),
    ...supports.map((item) => `  ${words.fromIep}: ${indented(itemWords(item))}`),
  ];
}

function plainLine(model: OwnModel, line: ShownLine): string {
  const [before, facts] = [beforeOf(model, line), factsOf(model, line)];
  const words = indented(line.words.trim());
  return `${before ? `${before}: ` : ''}${words}${facts ? ` (${facts})` : ''}`;
}

/** Lines of people's own stay together below their mark. */
function indented(text: string): string {
  return text.replaceAll(/\r?\n/g, '\n  ');
}
