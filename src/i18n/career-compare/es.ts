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
  training: 'Formación en el trabajo',
  trainingKinds: {
    none: 'Ninguna',
    shortTerm: 'Hasta un mes',
    moderateTerm: 'De un mes a un año',
    longTerm: 'Más de un año',
    apprenticeship: 'Un programa de aprendiz',
    residency: 'Prácticas o residencia',
  },
  preparation: 'Preparación en total, con los estudios',
  blank: 'No publicado',

  same: 'Igual en todos',
  shared: (areas) => `En todos: ${areas}`,
  most: 'lo más alto',
  least: 'lo más bajo',
  more: (amount, title) => `${amount} más que ${isolated(title)}`,
  less: (amount, title) => `${amount} menos que ${isolated(title)}`,
  moreAtLeast: (amount, title) => `al menos ${amount} más que ${isolated(title)}`,
  lessAtLeast: (amount, title) => `al menos ${amount} menos que ${isolated(title)}`,
  sameAs: (title) => `igual que ${isolated(title)}`,
  differs: (title) => `diferente de ${isolated(title)}`,
};
