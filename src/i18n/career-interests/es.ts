import { isolated } from '../format.js';
import type { CareerInterestWords } from './en.js';
import { activityWords } from './es-activities.js';

/** What the screen of interests says, in Spanish. */
export const es: CareerInterestWords = {
  heading: 'Lo que me gusta hacer',
  headingOther: 'Lo que le gusta hacer a tu estudiante',

  opening: 'El plan se está abriendo. Un momento, por favor.',
  shut: 'El plan todavía no está abierto aquí. Cuando se abra, lo verás aquí.',

  what: (count) => `Aquí hay ${count} cosas cortas que hace la gente. Di si te gusta cada una.`,
  notATest: 'Esto no es un examen. Nada está bien ni mal.',
  howLong: 'Ves dos a la vez. Puedes saltar algunas o parar cuando quieras. Todas toman unos diez minutos.',
  who: {
    plan: 'Tú, tu familia y tu escuela pueden leer tus respuestas.',
    page: 'Solo esta página conoce tus respuestas. Ya no estarán cuando la cierres.',
  },
  start: 'Empezar',

  question: '¿Te gustaría hacer esto? No hace falta saber cómo.',
  choices: { liked: 'Me gusta', unsure: 'No sé', disliked: 'No me gusta' },
  at: (from, to, all) => `Actividades ${from} y ${to} de ${all}`,
  next: 'Siguiente',
  back: 'Atrás',
  stop: 'Parar y ver',

  most: (areas) => `Lo que más gusta hasta ahora: ${areas}.`,
  alike: 'Hasta ahora ninguna área sobresale. Está bien: todos los grupos están abiertos.',
  none: 'Todavía no hay nada que guste. Es una buena respuesta. Mira un grupo que no conoces, o pregunta a alguien por su trabajo.',
  noAnswers: 'Todavía no hay respuestas. Todos los grupos están abiertos.',
  answered: (count, all) => `${count} de ${all} actividades con respuesta.`,
  since: (day) => `Primera respuesta: ${isolated(day)}.`,
  source: (name) => `Las actividades son nuestras (${isolated(name)}).`,

  areasHeading: 'Seis áreas',
  terms: {
    R: 'Realista',
    I: 'Investigadora',
    A: 'Artística',
    S: 'Social',
    E: 'Emprendedora',
    C: 'Convencional',
  },
  liked: (liked, answered) => `${liked} que gustan, de ${answered} con respuesta`,
  notAsked: 'Todavía sin preguntar',

  clustersHeading: (count) => `Los ${count} grupos`,
  order: 'Esto cambia el orden. Nunca esconde un grupo.',
  noOrder: 'Hasta ahora ningún grupo está más cerca que otro. Empieza con cualquiera.',
  near: { close: 'Cerca de estas respuestas', some: 'En parte cerca', other: 'Algo diferente' },
  far: 'Prueba también uno que está lejos.',

  activities: activityWords,

  goOn: 'Responder más',
  change: 'Cambiar respuestas',
  again: 'Empezar otra ronda',
  afterAgain: 'Tus respuestas de antes se quedan en el plan, con su fecha.',
};
