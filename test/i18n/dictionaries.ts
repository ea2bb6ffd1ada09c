import { existsSync, readdirSync } from 'node:fs';
import type { Dictionary, Words } from '../../src/i18n/dictionary.js';

/** Where the words lie. */
const folder = new URL('../../src/i18n/', import.meta.url);

function isDictionary(value: unknown): value is Dictionary<Words> {
  return typeof value === 'object' && value !== null && 'part' in value && 'load' in value;
}

/** Every dictionary there is, by the name of its folder. */
export async function allDictionaries(): Promise<ReadonlyMap<string, Dictionary<Words>>> {
  const folders = readdirSync(folder).filter((name) => existsSync(new URL(`${name}/dictionary.ts`, folder)));
  const found = folders.map(async (name): Promise<[string, Dictionary<Words>][]> => {
    const module: unknown = await import(new URL(`${name}/dictionary.ts`, folder).href);
    const values: unknown[] = typeof module === 'object' && module ? Object.values(module) : [];
    return values.filter(isDictionary).map((dictionary) => [name, dictionary]);
  });
  return new Map((await Promise.all(found)).flat());
}

/** Every sentence with its place; sentences with values are given numbers. */
export function sentencesOf(words: Words, place = ''): [place: string, sentence: string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const name = place ? `${place}.${key}` : key;
    if (typeof value === 'string') return [[name, value]];
    if (typeof value === 'function') return [[name, (value as (...all: unknown[]) => string)(3, 4, 5, 6)]];
    return typeof value === 'object' && value !== null ? sentencesOf(value, name) : [];
  });
}
