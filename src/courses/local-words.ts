/** Words in English and Spanish. */
export interface LocalWords {
  readonly en: string;
  readonly es: string;
}
