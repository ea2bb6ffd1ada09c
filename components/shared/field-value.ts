/** What is wrong with a value as it was typed. */
export type FieldFault = 'unfinished' | 'out-of-range' | 'no-number';

/** Reads a field: the value in the form it is kept, null where it is empty, or what is wrong with it. */
export type ReadValue = (field: HTMLInputElement | HTMLTextAreaElement) => {
  readonly value: string | null;
  readonly fault?: FieldFault;
};
