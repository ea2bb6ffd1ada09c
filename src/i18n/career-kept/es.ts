import { isolated, plural } from '../format.js';
import type { CareerKeptWords } from './en.js';

/** What is said of what somebody keeps, in Spanish. */
export const es: CareerKeptWords = {
  heading: 'Lo que guardo',
  headingOther: 'Lo que guarda el estudiante',
  whoCanRead: 'Tú, tu familia y tu escuela pueden leer esto.',
  whoCanReadOther: 'El estudiante, la familia y la escuela pueden leer esto.',
  noPlan: 'Aquí puedes mirarlo todo. Para guardar algo, abre primero tu plan.',
  empty: 'Todavía no guardas nada.',
  emptyHelp: 'Mira todo lo que hay. Guarda lo que te dé curiosidad. Puedes cambiarlo cuando quieras.',
  emptyOther: 'El estudiante todavía no guarda nada.',
  look: 'Mirar trabajos y grupos',
  kinds: { cluster: 'Grupo de carreras', occupation: 'Trabajo' },
  gone: 'La lista de trabajos ya no tiene este.',

  why: 'Por qué lo guardo',
  whyOther: 'Por qué, en palabras del estudiante',
  noWhy: 'Todavía no hay nada escrito.',
  changedElsewhere: 'Llegó otro texto para este cuadro. Lo verás cuando salgas del cuadro.',
  up: 'Subir',
  down: 'Bajar',
  remove: 'Quitar',
  undo: 'Deshacer',
  compare: 'Comparar',
  compareAll: (count) =>
    plural('es', count, { one: 'Comparar 1 trabajo', other: `Comparar ${count} trabajos` }),
  removed: (title) => `Ya no guardas esto: ${isolated(title)}.`,

  answersFrom: (day) => `Respuestas del ${isolated(day)}.`,
  mostLiked: (areas) => `Lo que más gusta: ${areas}.`,
  source: (name) => `Se preguntó con: ${isolated(name)}.`,
  lookAtAnswers: 'Ver las respuestas',

  makeGoal: 'Convertirlo en una meta',
  goalQuestion: '¿Qué quieres lograr?',
  goalHelp: 'Usa tus propias palabras. O elige un comienzo y cámbialo.',
  beginnings: {
    day: (title) => `Saber cómo es un día en este trabajo: ${title}.`,
    talk: (title) => `Hablar con alguien que hace este trabajo: ${title}.`,
    class: (title) => `Tomar una clase que lleve ahí: ${title}.`,
  },
  goalEmpty: 'Escribe primero unas palabras.',
  addGoal: 'Agregar esta meta',
  cancel: 'Cancelar',
  yourGoal: 'Tu meta:',
  theirGoal: 'La meta del estudiante:',
  openGoal: 'Ir a esta meta',
  inMyGoals: 'Está en «Mis metas».',
  inGoals: 'Está en la lista de metas.',

  nothing: 'Nada',
  you: 'Tú, en otra página o dispositivo',
  somebody: 'Otra persona',
  questionMissing: 'Algo aquí espera tu respuesta. No se pudo cargar. Tus palabras están a salvo.',
  tryAgain: 'Probar otra vez',
  refused: 'Esto no se pudo guardar.',
  copyWords: 'Copia tus palabras si las necesitas.',

  said: {
    kept: (title) => `Ahora guardas ${isolated(title)}.`,
    removed: (title) => `Ya no guardas ${isolated(title)}. Puedes deshacerlo en «Lo que guardo».`,
    putBack: (title) => `Guardas ${isolated(title)} otra vez.`,
    moved: (place, count) => `Ahora es el número ${place} de ${count}.`,
    beginning: 'Está en el cuadro. Puedes cambiarlo.',
    goalMade: 'Tu meta está lista. Está en «Mis metas».',
    answered: 'Gracias. Ya está resuelto.',
    startedOver: 'Empiezas de nuevo. Lo que dijiste antes sigue en tu plan.',
  },
};
