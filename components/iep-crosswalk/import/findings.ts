import type { ExtractFinding } from '../../../src/crosswalk/extract/extract-report.js';
import type { FindingOf } from '../../../src/i18n/crosswalk-import/dictionary.js';
import { formatDay, isolated } from '../../../src/i18n/format.js';
import type { ImportModel, ImportWay } from './import-model.js';

/** Says what was found in a copy, and where. */
export function findingInWords(
  { bring, context }: ImportModel,
  finding: ExtractFinding,
  way: ImportWay,
): string {
  const { code, line, item } = finding;
  const sentence = bring.findings[code](namedIn({ bring, context }, finding));
  if (line !== undefined) return bring.atLine(line, sentence);
  if (item === undefined) return sentence;
  return way === 'typed' ? bring.atLine(item, sentence) : bring.atItem(item, sentence);
}

function namedIn(
  { bring, context }: Pick<ImportModel, 'bring' | 'context'>,
  { code, value = '', result = '', field = '', line }: ExtractFinding,
): FindingOf {
  const names: Readonly<Record<string, string>> = bring.fieldNames;
  const name = Object.hasOwn(names, field) ? names[field] : undefined;
  const named = { value, result, field: name ?? isolated(field) };
  const day = (text: string) => (field === 'gradeLevel' ? text : formatDay(context.locale.tag, text));
  switch (code) {
    case 'repeatedId':
    case 'repeatedItem':
      return { ...named, result: bring.firstAt[line === undefined ? 'item' : 'line'](result) };
    case 'repeatedDate':
    case 'otherDate':
      return { ...named, value: day(value), result: day(result) };
    case 'emptiedFact':
      return { ...named, value: day(value) };
    default:
      return named;
  }
}
