import { courseNameWords } from '../course-names/es.js';
import { deedSaid, deedWords } from '../deeds/es.js';
import { isolated, isolatedLast } from '../format.js';
import type { CourseWords } from './en.js';

/** What the course plan says, in Spanish. */
export const es: CourseWords = {
  ...deedWords,
  ...courseNameWords,
  heading: 'Mis clases',
  headingOf: (name) => `Clases de ${isolated(name)}`,
  headingOther: 'Clases',
  notHere: 'Las clases no se pueden mostrar ahora.',
  readOnly: 'Estas clases se pueden leer. Aquí no se pueden cambiar.',
  empty: 'Todavía no hay clases.',
  emptyHelp:
    'Primero va lo que se toma ahora. Luego, lo que gustaría tomar. Todo se puede cambiar en cualquier momento.',
  emptyOther: 'Aquí todavía no hay clases.',
  noCohort: 'La escuela no ha dicho cuándo termina el grado 12. Hasta entonces los años no tienen grado.',

  years: 'Años',
  yearShown: 'Año que se muestra',
  grade: (grade) => (grade > 12 ? 'Después del grado 12' : `Grado ${grade}`),
  beyond: 'Un año más',
  schoolYear: (from, to) => `${from}–${to}`,
  now: 'Este año',

  addCourse: 'Agregar una clase',
  addTo: (place) => `Agregar una clase: ${place}`,
  addYear: 'Agregar un año después del grado 12',
  methods: {
    creditByExamination: 'Crédito por examen',
    creditRecovery: 'Crédito recuperado',
    onlineCredit: 'En línea',
    transferCredit: 'De otra escuela',
    correspondenceCredit: 'Por correo',
    occupationalExperience: 'Por trabajo',
    other: 'De otra manera',
  },
  dualCredits: {
    dualEnrollment: 'Clase universitaria en la secundaria',
    advancedCourse: 'Puede contar en la universidad',
    concurrentEnrollment: 'Clase universitaria en la secundaria',
  },
  confirmations: {
    toBeConfirmed: 'Por confirmar',
    confirmed: 'Confirmado',
    refused: 'No cuenta aquí',
  },
  alternateFor: (title) => `En lugar de ${isolated(title)}`,
  repeats: 'Se toma otra vez',
  before9: 'Antes del grado 9',

  move: 'Mover',
  moveCourse: (title, place) => `Mover ${isolated(title)} (${place})`,
  whereTo: (title) => `¿A dónde va ${isolated(title)}?`,
  moveKeys: 'Las flechas eligen un lugar. Enter pone la clase ahí. Escape la deja donde está.',
  place: 'Lugar',
  moveHere: 'Moverla ahí',
  moveUp: 'Un lugar arriba',
  moveDown: 'Un lugar abajo',
  here: 'Iría aquí',
  courseRemoved: (title) => `Se quitó ${isolated(title)}.`,
  courseRemovedElsewhere: 'Esta clase se quitó en otra página.',
  restore: 'Ponerla otra vez',

  check: '¿Voy bien?',
  checkOther: '¿Va bien?',
  checking: 'Mirando el plan …',

  said: {
    ...deedSaid,
    pickedUp: (title) =>
      `Se mueve ${isolatedLast(title)} Las flechas eligen un lugar. Enter la pone ahí. Escape la deja.`,
    aimed: (place, credits) => `${place}. ${credits} con ella.`,
    stays: (title) => `${isolated(title)} se queda donde estaba.`,
    moved: (title, place) => `${isolated(title)} está ahora en ${place}.`,
    movedTo: (place, count) => `Movida. Ahora es la clase ${place} de ${count}.`,
    added: (title, place) => `Se agregó ${isolated(title)}: ${place}.`,
    removed: (title) => `Se quitó ${isolatedLast(title)} Deshacer la trae otra vez.`,
    restored: 'Está otra vez en su lugar.',
    undone: 'Deshecho.',
  },
};
