import { isolated, isolatedLast, plural } from '../format.js';
import type { CourseCheckWords } from './en.js';
import { alertWords } from './es-alerts.js';

/** What the graduation check says, in Spanish. */
export const es: CourseCheckWords = {
  ...alertWords,
  loading: 'Trayendo las reglas para terminar la escuela …',
  failed: 'Las reglas para terminar la escuela no llegaron. Las clases están a salvo.',
  tryAgain: 'Intentar otra vez',
  notChosen: 'Elige una manera de terminar la escuela. Luego ves aquí lo hecho y lo que sigue.',
  notChosenOther: 'Todavía no se ha elegido una manera de terminar la escuela.',
  noRules: 'La escuela todavía no ha puesto lo que se pide para terminar.',
  cohort: (words) =>
    `Estas reglas son para otros años: ${isolatedLast(words)} Tu escuela puede decir cuáles valen para ti.`,
  cohortOther: (words) => `Estas reglas son para estudiantes de otros años: ${isolatedLast(words)}`,
  cohortBoth: {
    graduation: (from, to) => `el grado 12 termina de ${from} a ${to}`,
    grade9: (from, to) => `grado 9 de ${from} a ${to}`,
  },
  cohortFrom: {
    graduation: (from) => `el grado 12 termina en ${from} o después`,
    grade9: (from) => `grado 9 en ${from} o después`,
  },
  cohortTo: {
    graduation: (to) => `el grado 12 termina en ${to} o antes`,
    grade9: (to) => `grado 9 en ${to} o antes`,
  },
  anyYear: 'cualquier año',

  forWay: (name) => `Se revisa para: ${isolated(name)}`,
  ofElsewhere: (place) =>
    `Estas reglas son de ${isolated(place)}, no de la lista de este estado. La escuela sabe cuáles valen.`,
  otherDecisions: 'La escuela pudo haber decidido otras cosas que aquí no se muestran.',

  answer: {
    met: 'Hecho: todo está ganado.',
    metIfPassed: 'El plan va bien: todo está ganado o planeado.',
    left: (toPlan, toShow) => {
      const plan = plural('es', toPlan, {
        one: `Todavía no: falta planear ${toPlan} cosa.`,
        other: `Todavía no: falta planear ${toPlan} cosas.`,
      });
      const show = plural('es', toShow, {
        one: `falta mostrar ${toShow} cosa.`,
        other: `falta mostrar ${toShow} cosas.`,
      });
      if (toShow === 0) return plan;
      return toPlan === 0 ? `Todavía no: ${show}` : `${plan} También ${show}`;
    },
  },
  confirmedOnly: (count) =>
    plural('es', count, {
      one: `Sin los créditos por confirmar de otras escuelas: falta planear ${count} cosa.`,
      other: `Sin los créditos por confirmar de otras escuelas: falta planear ${count} cosas.`,
    }),
  changed: (now, before) =>
    plural('es', now, {
      one: `Falta planear ${now} cosa. Antes: ${before}.`,
      other: `Falta planear ${now} cosas. Antes: ${before}.`,
    }),
  changedToShow: (now, before) =>
    plural('es', now, {
      one: `Falta mostrar ${now} cosa. Antes: ${before}.`,
      other: `Falta mostrar ${now} cosas. Antes: ${before}.`,
    }),
  allSet: 'Ahora todo está ganado o planeado.',
  showAll: 'Mostrar lo que se pide',
  needs: 'Lo que se pide',
  beside: 'También se busca esto',
  total: 'Créditos en total',
  mayBeBetter: 'Quizá haya una mejor manera de contar estas clases. La escuela puede mirarlas.',
  toSettle: (count) =>
    plural('es', count, {
      one: `${count} clase tiene algo por resolver. Lleva la señal ▲.`,
      other: `${count} clases tienen algo por resolver. Llevan la señal ▲.`,
    }),

  states: { met: 'Hecho', metIfPassed: 'Planeado', left: 'Por planear' },
  notShown: 'Por mostrar',
  ofNeeded: (have, needed) => `${have} de ${needed}`,
  moreThanNeeded: (have, needed) => `${have}, y se piden ${needed}`,
  sums: {
    earned: (amount, count) =>
      plural('es', count, { one: `${amount} crédito ganado`, other: `${amount} créditos ganados` }),
    toBeConfirmed: (amount) => `${amount} por confirmar`,
    expected: (amount) => `${amount} en el plan`,
  },
  sumsOfClasses: {
    earned: (amount, count) =>
      plural('es', count, { one: `${amount} clase aprobada`, other: `${amount} clases aprobadas` }),
    toBeConfirmed: (amount) => `${amount} por confirmar`,
    expected: (amount) => `${amount} en el plan`,
  },
  classes: (count) => plural('es', count, { one: `${count} clase`, other: `${count} clases` }),
  hours: (amount, count) => plural('es', count, { one: `${amount} hora`, other: `${amount} horas` }),
  confirmed: 'Confirmado',
  ifAccepted: 'Si se acepta todo',

  stillToPlan: (amount) => `Por planear: ${amount}.`,
  addClass: 'Se puede agregar una clase que cuente aquí.',
  stillHours: (amount) => `Por hacer: ${amount}. Lo que se hace se agrega en las metas.`,
  anyOf: 'Basta con una de estas:',
  schoolTicks: 'La escuela marca esto cuando se ha mostrado.',
  shownAlready: 'Esto ya se mostró.',
  markShown: (name) => `Mostrado: ${isolated(name)}`,
  notUndone: '“Deshacer” no quita esto. Quite la marca aquí.',
  whatFills: '¿Qué llenaría esto?',
  whatFillsName: (name) => `¿Qué llenaría esto? ${isolated(name)}`,

  fills: (count) =>
    plural('es', count, {
      one: `Lo que cuenta aquí: ${count} clase`,
      other: `Lo que cuenta aquí: ${count} clases`,
    }),
  standings: { earned: 'ganado', toBeConfirmed: 'por confirmar', expected: 'en el plan' },
  bases: { title: 'Se reconoce por su nombre', substitution: 'La escuela dijo que cuenta' },
  why: 'Clases que caben y cuentan en otra parte',
  notHere: {
    fillsOthers: (title, names) => `${isolated(title)} ya llena ${isolatedLast(names)}`,
    repeat: (title, other) => `${isolated(title)} cuenta una vez, con ${isolatedLast(other)}`,
    markBelow: (title, least) =>
      `${isolated(title)} cuenta aquí con una calificación de ${isolated(least)} o mejor.`,
    markUnknown: (title, least) =>
      `No se sabe la calificación en ${isolated(title)}. Aquí cuenta ${isolated(least)} o mejor.`,
    cap: (title) => `Solo unas cuantas clases como ${isolated(title)} cuentan aquí.`,
  },

  countsFor: (names) => `Cuenta para ${isolated(names)}`,
  addsToAll: 'Suma a los créditos en total.',
  uncounted: {
    alternate: 'Una segunda opción todavía no cuenta.',
    proposedAdd: 'Una idea de la escuela todavía no cuenta.',
    proposedDelete: 'No cuenta mientras la escuela pide quitarla.',
    failed: 'No se aprobó, así que todavía no cuenta.',
    incomplete: 'Cuenta cuando esté terminada.',
    withdrawn: 'No cuenta, porque la clase se dejó.',
    refused: 'La escuela ha dicho que aquí no cuenta.',
    noResult: 'Cuenta cuando se sepa su calificación.',
    toBeConfirmed: 'Cuenta cuando la escuela la confirme.',
    noCredits: 'Cuenta cuando se sepan sus créditos.',
    noFit: 'No llena una parte propia.',
    repeat: (title) => `Cuenta una vez, con ${isolatedLast(title)}`,
    full: (names) => `Ya está lleno: ${isolatedLast(names)}`,
    markBelow: (names) => `Hace falta una calificación más alta para ${isolatedLast(names)}`,
    markUnknown: (names) => `Hace falta su calificación para ${isolatedLast(names)}`,
  },
  notices: {
    mayNotCount: 'Su contenido se cambió. Quizá no cuente para un diploma. Hay que preguntar en la escuela.',
    beforeGrade9: 'Tomada antes del grado 9. Hay que preguntar en la escuela si cuenta.',
  },

  about: 'Sobre estas reglas',
  version: (place, version) => `${isolated(place)}, versión ${version}`,
  holdsFor: (years) => `Valen para: ${isolatedLast(years)}`,
  doubts: 'Lo que no es seguro',
  sources: 'De dónde vienen',

  kinds: {
    waiver: 'La escuela quitó esta regla',
    exemption: 'Esto no se pide',
    substitution: 'La escuela cuenta otra clase',
    override: 'La escuela dijo que está bien',
  },
  decide: 'Decidir como escuela',
  decideName: (name) => `Decidir como escuela: ${isolated(name)}`,
  decideKind: '¿Qué decide usted?',
  kindChoices: {
    waiver: 'Dispensa: la regla se quita',
    exemption: 'Exención: la regla no se le pide',
    substitution: 'Sustitución: aquí cuenta otra clase',
  },
  whichClass: '¿Qué clase cuenta aquí?',
  chooseClass: 'Elija una clase.',
  settle: 'Resolver esto',
  settleName: (what, title) => `Resolver esto: ${what}. ${isolated(title)}`,
  reason: '¿Por qué?',
  stays: 'Su nombre, el día y la razón se quedan en el plan.',
  staysWithTeam: 'Su nombre, el día y la razón se quedan junto al IEP.',
  teamReads: 'Pueden leer esto quienes pueden leer el IEP. No está en el plan.',
  keep: 'Guardar esta decisión',
  faults: {
    empty: 'Escriba primero la razón.',
    refused: 'No se pudo guardar. Lo escrito sigue aquí.',
  },
  decided: 'Guardado con su nombre y el día.',
  you: 'Usted',
};
