import { isolated, isolatedLast } from '../format.js';
import type { CrosswalkOwnWords } from './en.js';

/** My plan on a page, and what I say at my meeting, in Spanish. */
export const es: CrosswalkOwnWords = {
  headings: { page: 'Mi plan en una página', script: 'Lo que digo en mi reunión' },
  headingsOther: {
    page: 'El plan del estudiante en una página',
    script: 'Lo que el estudiante dice en la reunión',
  },
  help: {
    page: 'Son tus propias palabras, de tu plan. Reparte la página o lee de ella.',
    script: 'Es tu reunión. Tú empiezas. Puedes leer esto en voz alta o decirlo en señas.',
  },
  helpOther: {
    page: 'Son las palabras del estudiante, de su plan. Nada de esto viene de otra parte.',
    script: 'El estudiante dirige la reunión y empieza. Son sus propias palabras.',
  },

  parts: {
    goodAt: 'Lo que hago bien',
    want: 'Lo que quiero',
    careers: 'Trabajos que miro',
    helps: 'Lo que me ayuda',
    ask: 'Lo que pido',
  },
  questions: {
    goodAt: '¿Qué te sale bien? ¿Por qué te dan las gracias?',
    want: '¿Qué te gustaría aprender, hacer o ser?',
    careers: '¿De qué trabajos te gustaría saber más?',
    helps: '¿Cuándo te fue bien en una clase? ¿Qué te ayudó?',
    ask: '¿Quién podría ayudarte con una meta? ¿Qué le pedirías?',
  },
  starters: {
    goodAt: 'Hago bien …',
    want: 'Quiero …',
    careers: 'Me gustaría saber más de …',
    helps: 'Lo que me ayuda es …',
    ask: 'Le pido a … que …',
  },
  canStart: (starter) => `Puedes empezar así: “${starter}”`,
  askThem: (question) => `Una pregunta para el estudiante: “${question}”`,
  where: {
    goodAt: 'Puedes escribirlo en “Mis metas”, en “Sobre mí”.',
    want: 'Puedes escribir una meta en “Mis metas”.',
    careers: 'Puedes guardar un trabajo en “Explora carreras”.',
    helps: 'Puedes escribirlo en “Mis metas”, en “Sobre mí”.',
    ask: 'Agrega un paso a una meta y di quién lo hace.',
  },
  askWithoutGoal: 'Primero escribe una meta en “Mis metas”. Luego agrega un paso que hace otra persona.',
  firstStep: '¿Cuál sería un primer paso?',
  goToGoal: 'Ir a esta meta',
  goToGoalNamed: (goal) => `Ir a esta meta: ${isolated(goal)}`,

  prompts: {
    before: 'Antes de mi reunión',
    beforeOther: 'Antes de la reunión',
    label: 'Para pensar',
    labelOther: 'Preguntas para el estudiante',
    print: 'Poner también las preguntas en el papel, con espacio para escribir',
    printHelp: 'Están después de las palabras que se leen.',
    added: 'Las preguntas van también en el papel.',
    gone: 'Las preguntas no van en el papel.',
    heading: 'Preguntas que me hago',
    headingOther: 'Preguntas para el estudiante',
    of: {
      meeting: {
        first: '¿Quién debe estar en la sala?',
        second: '¿Qué parte de la reunión quieres dirigir?',
      },
      want: { first: '¿Qué haría de este un buen año para ti?', second: '¿Qué cambiarías?' },
      goodAt: {
        first: '¿Qué te da orgullo este año?',
        second: '¿Qué quieres que la gente sepa de cómo aprendes?',
      },
      helps: { first: '¿Qué te ayudó el año pasado?', second: '¿Dónde quieres probar algo nuevo?' },
      ask: {
        first: '¿De quién te gustaría recibir ayuda?',
        second: '¿Qué quieres saber de las personas que están en la sala?',
      },
    },
  },

  nextSteps: 'Lo que sigue',
  until: (day) => `hasta el ${isolated(day)}`,
  askedOf: (name) => `Le pido a ${isolated(name)}`,

  addSupports: 'Agregar lo que me ayuda de mi IEP',
  addSupportsOther: 'Agregar lo que ayuda del IEP',
  addSupportsHelp: 'No está hasta que se marca. Entonces el papel dice que una parte viene de un IEP.',
  noSupports: 'Todavía no hay ayuda del IEP para agregar aquí.',
  supportsAdded: 'Lo que ayuda del IEP ya está aquí.',
  supportsGone: 'Lo que ayuda del IEP ya no está.',
  whichHelp: '¿De qué ayuda quiero hablar?',
  whichHelpOther: '¿De qué ayuda quiere hablar el estudiante?',
  whichHelpNote: 'Lo que no está marcado no va.',
  helpAdded: 'Está en lo que se dice.',
  helpGone: 'No va.',
  iepGoal: 'Una meta de mi IEP para esto',
  fromIepAlone: 'De mi IEP',
  fromIep: 'De mi IEP, para esta meta',
  iepNote: 'Una parte de esto viene de mi IEP. Es solo para personas que pueden leer mi IEP.',

  hello: (name) => `Hola. Soy ${isolatedLast(name)} Gracias por venir. Esta es mi reunión.`,
  helloNoName: 'Hola. Gracias por venir. Esta es mi reunión.',
  thanks: 'Gracias por escucharme. ¿Qué les gustaría preguntarme?',

  name: 'Nombre',
  grade: (level) => `Grado ${level}`,
  printedOn: (day) => `Impreso el ${isolated(day)}`,
  madeOn: (day) => `Hecho el ${isolated(day)}`,

  buttons: {
    normal: 'Imprimir en una página',
    large: 'Imprimir en letra grande',
    text: 'Descargar como texto',
  },
  buttonNames: {
    page: (button) => `${button}: mi plan en una página`,
    script: (button) => `${button}: lo que digo en mi reunión`,
  },
  buttonNamesOther: {
    page: (button) => `${button}: el plan del estudiante en una página`,
    script: (button) => `${button}: lo que el estudiante dice en la reunión`,
  },
  cannotPrint: 'Aquí no se puede imprimir esta página. Se puede descargar como texto.',
  cannotDownload: 'Aquí no se puede descargar nada. La página se puede imprimir.',
  downloaded: (name) => `Está en las descargas, en un archivo: ${isolated(name)}`,
};
