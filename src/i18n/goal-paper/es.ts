import { isolated, plural } from '../format.js';
import type { GoalPaperWords } from './en.js';
import { signWords } from '../signatures/es.js';

/** What stands on paper, and what is said about it, in Spanish. */
export const es: GoalPaperWords = {
  title: 'Mi plan en una página',
  titleOther: 'El plan en una página',
  name: 'Nombre',
  grade: (level) => `Grado ${level}`,
  schoolYear: (begin, end) => `Año escolar ${isolated(`${begin}–${end}`)}`,
  printedOn: (day) => `Impreso el ${isolated(day)}`,

  strengths: 'Lo que puedo hacer',
  strengthsOther: 'Lo que el estudiante puede hacer',
  whatHelps: 'Lo que me ayuda',
  whatHelpsOther: 'Lo que ayuda al estudiante',
  next: 'Lo que sigue',
  noGoals: 'Todavía no hay metas.',
  endOfYear: 'Al final de este año',
  reached: 'logrado',
  endsOn: (day) => `Hasta el ${isolated(day)}`,
  doneSteps: (count) =>
    plural('es', count, { one: '1 paso está hecho.', other: `${count} pasos están hechos.` }),
  stepBy: (name) => `con ${isolated(name)}`,

  numbers: {
    now: (value) => `ahora ${value}`,
    from: (value) => `empezó en ${value}`,
    to: (value) => `la meta es ${value}`,
  },
  percent: (value) => `${value} %`,
  ofFive: (value) => `${value} de 5`,

  experience: 'Lo que he hecho',
  experienceOther: 'Lo que ha hecho el estudiante',
  careers: 'Trabajos y grupos que tengo en cuenta',
  careersOther: 'Trabajos y grupos que el estudiante tiene en cuenta',

  reviews: 'Quién ha leído este plan',
  nobody: 'Todavía nadie.',
  changedSince: (day) => `Las metas se cambiaron después; la última vez, el ${isolated(day)}.`,
  reviewKinds: {
    submitted: 'Enviado para revisar',
    returned: 'Devuelto con una nota',
    acknowledged: 'Leído',
    approved: 'De acuerdo',
  },

  ...signWords,

  draftsStayHere: 'Lo que solo tú puedes leer no se imprime ni se descarga.',
  cannotPrint: 'Aquí no se puede imprimir esta página. El plan se puede descargar.',
  downloaded: (name) => `Tu plan está en un archivo: ${isolated(name)}. Míralo en tus descargas.`,
  downloadedOther: (name) => `El plan está en un archivo: ${isolated(name)}. Mírelo en sus descargas.`,
  cannotDownload: 'Aquí no se puede descargar el plan. El plan se puede imprimir.',
};
