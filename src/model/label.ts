/** Words in English, and in other languages by their codes. */
export type Label = Readonly<Record<string, string>> & { readonly en: string };

/** Words in the language of a tag, else in English. */
export function labelIn(label: Label, tag: string): string {
  const language = tag.split('-')[0] ?? 'en';
  return (Object.hasOwn(label, language) ? label[language] : undefined) ?? label.en;
}
