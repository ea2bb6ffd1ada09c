import { formatDay } from '../../../src/i18n/format.js';
import { beforeOf, factsOf, headOf, helloOf } from './own-facts.js';
import type { OwnModel } from './own-model.js';
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
  ];
  const filled = blocks.map((lines) => lines.filter(Boolean)).filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`.replaceAll(marks, '');
}

function partText(model: OwnModel, { name, lines }: ShownPart): readonly string[] {
  const { words } = model;
  const title = words.parts[name].toLocaleUpperCase(model.context.locale.tag);
  if (lines.length === 0) return [title, `- ${words.starters[name]}`];
  return [title, ...lines.flatMap((line) => lineText(model, line))];
}

function lineText(model: OwnModel, line: ShownLine): readonly string[] {
  const { words } = model;
  const { next = [], supports = [] } = line.goal ?? {};
  return [
    `- ${plainLine(model, line)}`,
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
