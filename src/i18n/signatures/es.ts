import { isolated } from '../format.js';
import type { SignWords } from './en.js';

/** Words around the signatures on a printed page, in Spanish. Families and school read them. */
export const signWords: SignWords = {
  sign: 'Firmas',
  sides: { student: 'Estudiante', family: 'Familia', school: 'Escuela' },
  statements: {
    own: 'Este es mi plan.',
    acknowledged: 'He leído este plan.',
    approved: 'Estoy de acuerdo con este plan.',
  },
  readOnly: '“He leído este plan” no quiere decir que usted está de acuerdo con todo.',
  signature: 'Firma',
  date: 'Fecha',
  signedBefore: (name, day) => `${isolated(name)} firmó el ${isolated(day)}. El plan cambió después.`,
};
