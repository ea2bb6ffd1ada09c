import { deedSaid, deedWords } from '../deeds/es.js';
import { isolated, isolatedLast, plural } from '../format.js';
import type { GoalWords } from './en.js';

/** What the goal editor says, in Spanish. */
export const es: GoalWords = {
  ...deedWords,
  heading: 'Mis metas',
  headingOf: (name) => `Metas de ${isolated(name)}`,
  headingOther: 'Metas',
  empty: 'Todavía no hay metas.',
  emptyHelp: '¿Qué quieres lograr? Puedes cambiarlo cuando quieras.',
  notHere: 'Las metas no se pueden mostrar ahora.',
  readOnly: 'Puedes leer estas metas. Aquí no las puedes cambiar.',

  addGoal: 'Agregar una meta',
  addPrivateGoal: 'Agregar una meta que solo yo puedo leer',

  goal: (number) => `Meta ${number}`,
  myWords: 'Mis palabras',
  myWordsHelp: 'Tal como lo dijiste. Nadie más lo puede cambiar.',
  studentWords: 'Las palabras del estudiante',
  studentWordsHelp: 'Tal como lo dijo el estudiante. Nadie más lo puede cambiar.',
  onlyYouCanRead: 'Solo tú puedes leer esto.',
  sharedOtherwise: 'Compartiste esta meta. Lo que está escrito aquí es diferente y solo tú lo puedes leer.',
  typedForMe: (name) => `Lo escribió por mí: ${isolatedLast(name)}`,
  typedForStudent: (name) => `Lo dijo el estudiante. Lo escribió: ${isolatedLast(name)}`,
  privateHeading: 'Solo para mí',
  privateGoal: (number) => `Mi propia meta ${number}`,
  share: 'Compartirla',
  strengths: 'Lo que sé hacer',
  strengthsOther: 'Lo que el estudiante sabe hacer',
  whatHelpsOther: 'Lo que ayuda al estudiante',

  filterTitle: 'Mostrar algunas metas',
  goalsShown: (shown, all) => `Se muestran ${shown} de ${all} metas`,
  putAwayTitle: 'Archivadas',
  putAwayFacts: (count) => plural('es', count, { one: '1 meta', other: `${count} metas` }),
  noWords: 'Todavía no hay nada escrito.',
  teamWording: 'Cómo lo dice mi equipo',
  teamWordingOther: 'Cómo lo dice el equipo',
  teamWordingHelp: 'La misma meta en palabras de adultos. Está junto a la tuya.',
  teamWordingHelpOther: 'La misma meta en palabras de adultos. Está junto a la del estudiante.',

  more: 'Parte de la vida, fechas y más',
  sections: {
    about: 'Sobre mí',
    benchmarks: 'Al final de cada año',
    experience: 'Lo que he hecho',
    hints: 'Preguntas que pueden ayudar',
    planTalk: 'Ideas y comentarios sobre el plan',
    progress: 'Cómo me va',
    review: 'Quién ha leído este plan',
    skills: 'Habilidades que practica esta meta',
    talk: 'Ideas y comentarios',
  },
  experienceOther: 'Lo que el estudiante ha hecho',
  reviewMine: 'Pedir una revisión, y quién lo ha leído',
  reviewFacts: {
    submitted: 'Se pidió una revisión',
    returned: 'Devuelto con una nota',
    acknowledged: 'Leído',
    approved: 'De acuerdo',
  },
  notSentYet: 'Hay algo sin enviar',
  skillFacts: (count) => plural('es', count, { one: '1 elegida', other: `${count} elegidas` }),
  benchmarkFacts: (count, reached) => `${count} en total, ${reached} logradas`,
  progressFacts: (count, day) => {
    const entries = plural('es', count, { one: '1 anotación', other: `${count} anotaciones` });
    return day ? `${entries}, la última el ${isolated(day)}` : entries;
  },
  talkFacts: (ideas, comments) => {
    const open = plural('es', ideas, {
      one: '1 idea espera respuesta',
      other: `${ideas} ideas esperan respuesta`,
    });
    const said = plural('es', comments, { one: '1 comentario', other: `${comments} comentarios` });
    return [ideas > 0 ? open : '', comments > 0 ? said : ''].filter(Boolean).join(', ');
  },
  paper: {
    normal: 'Imprimir mi plan en una página',
    large: 'Imprimir mi plan con letra grande',
    file: 'Descargar mi plan',
  },
  paperOther: {
    normal: 'Imprimir el plan en una página',
    large: 'Imprimir el plan con letra grande',
    file: 'Descargar el plan',
  },
  goalFields: {
    domain: 'Parte de la vida',
    startDate: 'Comienzo',
    endDate: 'Final',
    successCriteria: 'Cómo sabré que lo logré',
  },
  successCriteriaOther: 'Cómo lo sabrá el estudiante',
  statuses: { active: 'En marcha', paused: 'En pausa', reached: 'Lograda', archived: 'Archivada' },

  steps: 'Próximos pasos',
  stepHelp: 'Una cosa pequeña para hacer, con fecha.',
  stepWords: (number) => `Paso ${number}: Qué hacer`,
  stepDate: 'Para cuándo',
  done: 'Hecho',
  notDone: 'Todavía no está hecho',
  byDate: (date) => `Para el ${isolated(date)}`,
  stepDone: (number, goal) => `Hecho: paso ${number} de la meta ${goal}`,
  stepName: (number, goal) => `Paso ${number} de la meta ${goal}`,
  stepMore: 'Más',
  stepMoreOf: (number, goal) => `sobre el paso ${number} de la meta ${goal}`,
  stepPast: 'Esta fecha ya pasó.',
  stepPastMine: 'Esta fecha ya pasó. ¿Quieres otra?',
  stepDoneBy: (name) => `Lo hace: ${isolated(name)}`,
  removedSteps: (count) => plural('es', count, { one: '1 paso quitado', other: `${count} pasos quitados` }),
  addStep: 'Agregar un paso',
  addStepTo: (number) => `Agregar un paso a la meta ${number}`,
  removeStep: (number, goal) => `Quitar el paso ${number} de la meta ${goal}`,

  moveUp: 'Subir',
  moveDown: 'Bajar',
  remove: 'Quitar',
  putAway: 'Archivar',
  bringBack: 'Sacar del archivo',
  dragHelp: 'Arrastra la meta a su nuevo lugar. Las flechas arriba y abajo también la mueven.',
  dragGoal: (number) => `Arrastra la meta ${number} o usa las flechas`,
  putGoalAway: (number) => `Archivar la meta ${number}`,
  bringGoalBack: (number) => `Sacar del archivo la meta ${number}`,
  moveGoalUp: (number) => `Subir la meta ${number}`,
  moveGoalDown: (number) => `Bajar la meta ${number}`,
  removeGoal: (number) => `Quitar la meta ${number}`,

  removedGoals: (count) => plural('es', count, { one: '1 meta quitada', other: `${count} metas quitadas` }),
  restore: 'Recuperar',

  endBeforeStart: 'El final es antes del comienzo. ¿Es lo que quieres?',

  said: {
    ...deedSaid,
    goalAdded: 'Meta agregada.',
    goalRemoved: 'Meta quitada. Con Deshacer vuelve.',
    goalRestored: 'La meta está de vuelta.',
    movedTo: (place, count) => `Movida. Ahora es la meta ${place} de ${count}.`,
    notMoved: (place, count) => `No se movió. Sigue siendo la meta ${place} de ${count}.`,
    stepAdded: 'Paso agregado.',
    stepRemoved: 'Paso quitado. Con Deshacer vuelve.',
    goalPutAway: 'Meta archivada. Con Deshacer vuelve.',
    privateGoalAdded: 'Meta agregada. Solo tú la puedes leer.',
    goalShared: 'Compartida. Ahora tu familia y tu escuela la pueden leer.',
    undone: 'Deshecho.',
  },
  goalRemovedElsewhere: 'Esta meta se quitó en otra página. Sus palabras están a salvo.',
  removedNote: 'Quitaste una meta.',
  stepRemovedNote: 'Quitaste un paso.',
};
