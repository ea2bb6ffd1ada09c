import { isolated } from '../format.js';
import type { CareerCompareWords } from './en.js';

/** What the comparison of occupations says, in Spanish. */
export const es: CareerCompareWords = {
  heading: 'Trabajos lado a lado',
  none: 'Elige dos, tres o cuatro trabajos. Así los ves lado a lado.',
  one: 'Aquí hay un trabajo. Agrega otro para comparar.',
  how: 'Usa «Comparar» en la lista de trabajos o en la página de un trabajo.',
  look: 'Buscar trabajos',
  fromKept: 'O agrega un trabajo que guardas:',
  fromKeptOther: 'O agrega un trabajo que guarda tu estudiante:',
  add: (title) => `Agregar: ${title}`,
  remove: 'Quitar',
  what: 'Qué se compara',
  missing: 'Los números no llegaron. ¿Tienes conexión?',

  work: 'Qué hace la gente',
  whose: 'De quién son los números',
  whoseOwn: 'Solo de este trabajo',
  experience: 'Trabajo antes de este',
  experienceLevels: {
    none: 'No hace falta',
    underFiveYears: 'Menos de 5 años en un trabajo parecido',
    fiveYears: '5 años o más en un trabajo parecido',
  },
  training: 'Formación en el trabajo, después de empezar',
  trainingKinds: {
    none: 'Ninguna',
    shortTerm: 'Hasta un mes',
    moderateTerm: 'De un mes a un año',
    longTerm: 'Más de un año',
    apprenticeship: 'Un programa de aprendiz',
    residency: 'Prácticas o residencia',
  },
  preparation: 'Cuánta preparación hace falta, según trabajadores y expertos',
  blank: 'No publicado',

  against: (title) => `Cada trabajo se compara con ${isolated(title)}.`,
  same: 'Igual en todos',
  shared: (areas) => `En todos: ${areas}`,
  most: 'lo más alto',
  least: 'lo más bajo',
  more: (amount) => `${amount} más`,
  less: (amount) => `${amount} menos`,
  moreAtLeast: (amount) => `al menos ${amount} más`,
  lessAtLeast: (amount) => `al menos ${amount} menos`,
  sameAs: 'igual',
  differs: 'diferente',
};
