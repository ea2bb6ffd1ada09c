import { courseNameWords } from '../course-names/es.js';
import { plural } from '../format.js';
import type { StatementTextWords } from './en-text.js';

/** What is written into the texts themselves, in Spanish. */
export const textWords: StatementTextWords = {
  from: (day) => `del plan de aprendizaje, ${day}`,

  courses: 'Cursos de estudio',
  grade: (level) => (level > 12 ? 'Después del grado 12' : `Grado ${level}`),
  noYear: 'Todavía sin año escolar',
  credits: (amount, count) => plural('es', count, { one: `${amount} crédito`, other: `${amount} créditos` }),
  terms: courseNameWords.terms,
  states: {
    completed: 'hecha',
    inProgress: 'en curso',
    requested: 'pedida',
    planned: 'planeada',
    alternate: 'segunda opción',
    proposedAdd: 'propuesta',
    proposedDelete: 'planeada',
  },
  unnamedCourse: 'Clase sin nombre',

  assessments: 'Evaluación de transición apropiada para la edad: intereses',
  instrument: (name) => `Nombre: Actividades que preguntan qué le gusta hacer al estudiante (${name})`,
  noInstrument: 'Nombre: Actividades que preguntan qué le gusta hacer al estudiante',
  date: (day) => `Fecha: ${day}`,
  noDate: 'Fecha: no está escrita',
  summary: (count) =>
    plural('es', count, {
      one: 'Resumen: El estudiante respondió una actividad.',
      other: `Resumen: El estudiante respondió ${count} actividades.`,
    }),
  most: (areas) => `Lo que más le gusta al estudiante: ${areas}.`,
  alike: 'Ningún área se destaca.',
  notSkills: 'Esto dice lo que le gusta al estudiante, no lo que sabe hacer.',
  areas: {
    R: 'Realista (trabajar con cosas y al aire libre)',
    I: 'Investigadora (averiguar)',
    A: 'Artística (crear y actuar)',
    S: 'Social (ayudar y enseñar)',
    E: 'Emprendedora (dirigir y vender)',
    C: 'Convencional (mantener el orden)',
  },

  performance: 'BORRADOR. Resumen del desempeño',
  student: 'Estudiante',
  way: 'Se propone',
  afterSchool: 'Lo que el estudiante quiere después de la preparatoria, en sus propias palabras',
  strengths: 'Lo que el estudiante hace bien, en sus propias palabras',
  whatHelps: 'Lo que ayuda al estudiante, en sus propias palabras',
  reached: 'Metas logradas, en las palabras del estudiante',
  marks: 'Clases con calificación',
  done: 'Lo que el estudiante ha hecho',
  inAll: (hours) => `En total: ${hours}`,
  hours: (amount, count) => plural('es', count, { one: `${amount} hora`, other: `${amount} horas` }),
  until: (day) => `hasta el ${day}`,
  since: (day) => `desde el ${day}`,
  between: (start, end) => `del ${start} al ${end}`,
  kinds: {
    workBasedLearning: 'aprender en un lugar de trabajo',
    serviceLearning: 'ayudar a otros',
    job: 'trabajo',
    club: 'club, equipo o grupo',
    familyCare: 'cuidar a la familia',
    other: 'otra cosa',
  },
  schoolAdds:
    'La escuela agrega el rendimiento académico, el desempeño funcional y cómo ayudar al estudiante a lograr estas metas.',
};
