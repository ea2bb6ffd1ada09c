import { crosswalkStatementsDictionary } from '../../../src/i18n/crosswalk-statements/dictionary.js';
import { loadWords, localeFor, wordsNow } from '../../../src/i18n/locale.js';
import { download } from '../../shared/download.js';
import { fileName } from '../../shared/file-name.js';
import { copyText } from './copy-text.js';
import { statementText, type StatementName } from './statement.js';
import {
  statementOf,
  statementsItem,
  textLanguages,
  type StatementsModel,
  type TextLanguage,
} from './statements-model.js';

const fileKinds: Readonly<Record<StatementName, string>> = {
  courses: 'courses-of-study',
  assessments: 'interests',
  performance: 'summary-of-performance',
};

/** Copies a text, or selects it to be copied; says which. `block` is where the text stands. */
export async function copyStatement(
  model: StatementsModel,
  name: StatementName,
  block: HTMLElement,
): Promise<void> {
  const outcome = await copyText(block, statementText(statementOf(model, name)));
  if (block.isConnected && model.context.isCurrent()) tell(model, name, model.words[outcome]);
}

/** Gives a text as a file, and says so; where that cannot be, says that. */
export function downloadStatement(model: StatementsModel, name: StatementName): void {
  const { words, sources } = model;
  const file = fileName(fileKinds[name], sources.plan.student?.name, 'txt');
  try {
    const text = statementText(statementOf(model, name));
    download({ name: file, type: 'text/plain;charset=utf-8', text });
    tell(model, name, words.downloaded(file));
  } catch {
    tell(model, name, words.cannotDownload);
  }
}

/** Writes the texts in another language, once its words are there; says so where they do not come. */
export async function chooseLanguage(
  { context, words }: StatementsModel,
  language: TextLanguage,
  former: TextLanguage,
): Promise<void> {
  const locale = localeFor(language);
  await loadWords(crosswalkStatementsDictionary, locale);
  if (!context.isCurrent()) return;
  const isThere = wordsNow(crosswalkStatementsDictionary, locale) !== undefined;
  forgetNotes(context.deeds.choose);
  context.deeds.choose(statementsItem, 'language', isThere ? language : former);
  const sentence = isThere ? textLanguages[language] : words.languageMissing;
  context.deeds.choose(statementsItem, 'note.language', isThere ? undefined : sentence);
  context.deeds.say(sentence);
}

function tell({ context }: StatementsModel, name: StatementName, sentence: string): void {
  forgetNotes(context.deeds.choose);
  context.deeds.choose(statementsItem, `note.${name}`, sentence);
  context.deeds.say(sentence);
}

/** One sentence at a time: what was copied before is on the clipboard no longer. */
function forgetNotes(choose: StatementsModel['context']['deeds']['choose']): void {
  for (const name of [...Object.keys(fileKinds), 'language'])
    choose(statementsItem, `note.${name}`, undefined);
}
