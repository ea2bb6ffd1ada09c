import { isolated } from '../format.js';
import type { itemFacts as enFacts, reasonWords as enReason } from './en.js';

/** Asked of those at school, once, before anything of an IEP is loaded, in Spanish. */
export const reasonWords: typeof enReason = {
  heading: 'Antes de mirar',
  help: 'Lo que puede haber aquí está protegido. Diga una vez por qué mira. La escuela puede guardar un registro.',
  legend: '¿Por qué mira?',
  teaching: 'Para enseñar o apoyar al estudiante',
  meeting: 'Para preparar una reunión o tenerla',
  review: 'Para poner al día los dos planes',
  other: 'Por otra razón',
  open: 'Mirar',
  missing: 'Elija primero una razón.',
};

/** What belongs to a thing of an IEP, in Spanish. */
export const itemFacts: typeof enFacts = {
  provider: (name) => `Quién: ${isolated(name)}`,
  frequency: (words) => `Cada cuánto: ${isolated(words)}`,
  applicability: (words) => `Dónde: ${isolated(words)}`,
};
