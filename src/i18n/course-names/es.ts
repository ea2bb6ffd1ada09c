import { isolated, plural } from '../format.js';
import type { CourseNameWords } from './en.js';

/** What courses, their times and their credits are called, in Spanish. */
export const courseNameWords: CourseNameWords = {
  noYear: 'Todavía sin año',
  terms: {
    yearRound: 'Todo el año',
    fallSemester: 'Otoño',
    springSemester: 'Primavera',
    firstTrimester: 'Primer trimestre',
    secondTrimester: 'Segundo trimestre',
    thirdTrimester: 'Tercer trimestre',
    firstQuarter: 'Primer cuarto del año',
    secondQuarter: 'Segundo cuarto del año',
    thirdQuarter: 'Tercer cuarto del año',
    fourthQuarter: 'Último cuarto del año',
    miniTerm: 'Periodo corto',
    summer: 'Verano',
  },
  noTerm: 'Todavía sin periodo',
  credits: (amount, count) => plural('es', count, { one: `${amount} crédito`, other: `${amount} créditos` }),
  noCredits: 'No se saben los créditos',
  states: {
    completed: 'Hecha',
    inProgress: 'En curso',
    requested: 'Pedida',
    planned: 'Planeada',
    alternate: 'Segunda opción',
    proposedAdd: 'Una idea de la escuela',
    proposedDelete: 'La escuela pide quitarla',
  },
  results: {
    pass: 'Aprobada',
    fail: 'No aprobada',
    incomplete: 'Sin terminar',
    withdrawn: 'Clase dejada',
  },
  placeholder: 'Por elegir',
  unnamed: 'Clase sin nombre',
  mark: (mark) => `Calificación ${isolated(mark)}`,
};
