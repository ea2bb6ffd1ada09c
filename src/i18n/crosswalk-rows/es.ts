import { itemFacts, reasonWords } from '../crosswalk-access/es.js';
import { isolated, isolatedLast, plural } from '../format.js';
import type { CrosswalkRowWords } from './en.js';
import { rowNames } from './es-names.js';
import { standingWords } from './es-standings.js';

/** What the rows say, in Spanish. */
export const es: CrosswalkRowWords = {
  names: rowNames,
  ...standingWords,
  groups: {
    goals: 'Mis metas',
    courses: 'Mis clases',
    supports: 'Mis apoyos',
    people: 'Mis personas',
    dates: 'Mis fechas',
  },
  groupsOther: {
    goals: 'Metas',
    courses: 'Clases',
    supports: 'Apoyos',
    people: 'Personas',
    dates: 'Fechas',
  },
  about: 'De qué se trata',
  stands: 'Cómo están',
  plan: 'Mi plan',
  planOther: 'El plan',
  iep: 'Mi IEP',
  iepOther: 'El IEP',
  nothingInPlan: 'Todavía no hay nada en el plan.',
  noPlaceInPlan: 'Un plan no tiene lugar para esto.',
  nothingInIep: 'No hay nada en el IEP.',
  nothingInColumn: 'Aquí no hay nada.',

  facts: {
    schoolYear: (from, to) => `${from}–${to}`,
    mark: (mark) => `Nota: ${isolated(mark)}`,
    why: (words) => `Por qué: ${isolated(words)}`,
    ...itemFacts,
    inBoth: 'En los dos planes',
    notSame: 'Todavía no es lo mismo',
    linked: 'Unidos',
  },
  answersAboutInterests: 'Lo que el estudiante dijo de varias actividades',
  noName: 'Todavía sin nombre',
  somebodyElse: 'Otra persona',
  theStudent: 'El estudiante',

  what: '¿Qué es un IEP?',
  whatIep:
    'IEP son las siglas en inglés de Programa de Educación Individualizado. Es un plan para un estudiante con una discapacidad. La escuela tiene que seguirlo.',
  talk: 'Los dos planes se quedan como están. Nada de aquí cambia el IEP.',

  source: {
    from: (system, day) => `Esta es una copia de ${isolated(system)}, del ${isolatedLast(day)}`,
    typed: (day) => `Esta copia se escribió a mano el ${isolatedLast(day)}`,
    byYou: (day) => `Usted la trajo el ${isolatedLast(day)}`,
    by: (name, day) => `${isolated(name)} la trajo el ${isolatedLast(day)}`,
    iepDate: (day) => `El IEP mismo es del ${isolatedLast(day)}`,
    stale: (day) =>
      `Esta copia puede ser demasiado vieja. El equipo tenía que volver a mirar el IEP a más tardar el ${isolatedLast(day)} Hay que pedir una copia nueva al maestro del IEP.`,
    staleBringer: (day) =>
      `Esta copia puede ser demasiado vieja. El equipo tenía que volver a mirar el IEP a más tardar el ${isolatedLast(day)} Traiga una copia nueva.`,
    bring: 'Traer una copia nueva',
  },
  faults: {
    halfImport:
      'La última copia llegó solo a medias. Lo que se ve puede ser de dos días distintos. Hay que pedir al maestro del IEP que la traiga otra vez.',
    halfImportBringer:
      'La última copia llegó solo a medias. Lo que se ve puede ser de dos días distintos. Tráigala otra vez.',
    newer:
      'Una parte de la copia se hizo con una versión más nueva de esta página. Hay que cargar la página otra vez.',
    unreadable:
      'Una parte de la copia no se puede leer. El IEP de la escuela está a salvo. Hay que pedir una copia nueva al maestro del IEP.',
    unreadableBringer:
      'Una parte de la copia no se puede leer. El IEP de la escuela está a salvo. Traiga una copia nueva.',
    unreachable: 'El IEP no se puede cargar ahora. Hay que intentarlo de nuevo en un momento.',
    signIn: 'Hay que iniciar sesión otra vez. Entonces el IEP se puede cargar.',
  },

  reason: reasonWords,

  filter: {
    legend: 'Mostrar',
    talk: (count) => `Para conversar (${count})`,
    match: (count) => `Coinciden (${count})`,
    all: (count) => `Todo (${count})`,
    allHere: (count) => `Todo lo que puedo ver aquí (${count})`,
    closed: (count) =>
      plural('es', count, {
        one: 'Hay 1 línea cerrada. Al abrirla se ve cómo está.',
        other: `Hay ${count} líneas cerradas. Al abrirlas se ve cómo están.`,
      }),
    showAll: 'Mostrar todo',
    nothing: {
      talk: 'Ahora no hay nada que conversar.',
      match: 'Todavía no coincide nada. No pasa nada: se conversa línea por línea.',
      all: 'No hay nada que mostrar.',
    },
    shown: (count) =>
      plural('es', count, { one: 'Se muestra 1 línea.', other: `Se muestran ${count} líneas.` }),
  },

  teamParts:
    'Algunas partes de un IEP son para el equipo del IEP y la familia. ¿Quieres leerlas? Pregunta a tu maestro del IEP.',

  answered: {
    now: 'Las palabras del IEP como están ahora',
    before: 'Palabras anteriores del IEP. Han cambiado desde entonces.',
  },

  contents: 'En esta página',
  showAll: (count) => `Mostrar todo (${count})`,
  showFewer: 'Mostrar menos',

  open: 'Abrir',
  close: 'Cerrar',
  openRow: (name) => `Abrir: ${isolated(name)}`,
  closeRow: (name) => `Cerrar: ${isolated(name)}`,
  openAll: 'Abrir todo',
  closeAll: 'Cerrar todo',
  closed: 'Cerrado, para que nadie más lo lea.',
  opened: (count) => plural('es', count, { one: 'Se abrió 1 línea.', other: `Se abrieron ${count} líneas.` }),
  closedAgain: (count) =>
    plural('es', count, { one: 'Se cerró 1 línea.', other: `Se cerraron ${count} líneas.` }),

  more: 'Más sobre esto',
  meaning: 'Qué significa',
  owner: 'Quién habla primero de esto',
  owners: {
    student: 'El estudiante.',
    team: 'El equipo del IEP.',
    shared: 'El estudiante y el equipo: las palabras del estudiante, y las del equipo al lado.',
    family: 'La familia.',
    agency: 'La oficina de fuera de la escuela, con el equipo.',
  },
  direction: 'Dónde empieza',
  directions: {
    planToIep: 'En el plan. El equipo lo puede pasar al IEP.',
    iepToPlan: 'En el IEP. El plan lo dice solo si el estudiante quiere.',
    both: 'En cualquiera de los dos.',
  },
  law: 'Ver la ley',
  unconfirmed: (citation) => `${citation} (sin comprobar todavía)`,
  onlyIn: (states) => `Solo en ${states}`,

  print: 'Imprimir lo que está abierto',
  printLarge: 'Imprimirlo en letra grande',
  printHelp: 'En el papel está solo lo que está abierto en esta página.',
  printed: 'La página se envió a la impresora.',
  cannotPrint: 'No se pudo imprimir. Se puede intentar otra vez.',
  printHeading: 'Dos planes, lado a lado',
  printNote: 'Una copia para hablar. No es el IEP, y no cambia nada en él.',
  printedOn: (day) => `Impreso el ${isolatedLast(day)}`,
  printedFor: (name) => `De ${isolated(name)}`,
};
