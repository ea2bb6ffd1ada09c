import { isolated, isolatedLast, plural } from '../format.js';
import type { CourseWaysWords } from './en.js';

/** What the course plan says about other plans and ways to finish school, in Spanish. */
export const es: CourseWaysWords = {
  plans: 'Planes',
  real: 'Mi plan',
  realOther: 'El plan',
  unnamed: (number) => `Otro plan ${number}`,
  trying: 'Estás probando otro plan. Tu plan real se queda como está.',
  tryingOther: 'Este es otro plan que se está probando. El plan real se queda como está.',
  doneStays: 'Las clases terminadas son iguales en todos los planes.',
  aims: (name) => `Este plan apunta a: ${isolated(name)}`,

  tryAnother: 'Probar otro plan',
  tryHelp: (name) => `Empieza como copia de este plan: ${isolatedLast(name)} Luego se puede cambiar.`,
  tryName: '¿Cómo se llama?',
  tryNameHelp: 'Por ejemplo “Con más arte”. Puede quedar vacío.',
  tryIt: 'Probarlo',
  tryFull: (most) => `Ya se prueban ${most} planes. Hay que quitar uno para probar otro.`,
  faults: {
    empty: 'Falta el nombre.',
    refused: 'No se pudo guardar. Lo escrito sigue aquí.',
  },
  rename: 'Nombre de este plan',
  remove: 'Quitar este plan',
  removedNote: (name) => `Se quitó este plan: ${isolatedLast(name)}`,

  use: 'Usar este plan',
  useTitle: 'Qué va a cambiar en el plan real',
  useNothing: 'Nada cambiaría. Los dos planes tienen las mismas clases.',
  useIt: 'Sí, usarlo',
  useStays: 'Este plan también se queda aquí. Se puede deshacer.',
  useDone: 'Las clases terminadas se quedan como están.',
  useLater: 'Estas llegaron después al plan real. Se quedan:',
  useAim: (name) => `La manera de terminar la escuela será: ${isolated(name)}`,
  counts: {
    add: (count) => plural('es', count, { one: `${count} agregada`, other: `${count} agregadas` }),
    remove: (count) => plural('es', count, { one: `${count} quitada`, other: `${count} quitadas` }),
    move: (count) => plural('es', count, { one: `${count} movida`, other: `${count} movidas` }),
    change: (count) =>
      plural('es', count, { one: `${count} con otros cambios`, other: `${count} con otros cambios` }),
    order: (count) => plural('es', count, { one: `${count} en otro orden`, other: `${count} en otro orden` }),
  },
  changes: {
    add: (title, place) => `Agregar ${isolated(title)}: ${place}`,
    remove: (title, place) => `Quitar ${isolated(title)}: ${place}`,
    move: (title, place) => `Mover ${isolated(title)} a: ${place}`,
    change: (title, place) => `Cambiar ${isolated(title)}: ${place}`,
    order: (title, place) => `Otro orden para ${isolated(title)}: ${place}`,
  },

  compare: 'Comparar planes',
  compareTitle: 'Planes lado a lado',
  compareHelp: 'Aquí se elige qué ver junto al plan real.',
  second: 'Segundo plan',
  third: 'Tercer plan',
  noThird: 'Ninguno',
  what: 'Qué',
  needs: (name) => `Lo que se pide: ${isolated(name)}`,
  differs: 'No es igual en todos los planes',
  doors: 'Puertas que abren',
  classes: 'Clases que son diferentes',
  onlyHere: (title, place) => `${isolated(title)} (${place})`,
  otherwise: (title, place) => `${isolated(title)} (${place}). Otros detalles.`,
  missing: 'No está en este plan:',
  noDifference: 'Ninguna clase es diferente.',
  cell: (state, amount) => `${state} – ${amount}`,
  doorStates: {
    met: 'Abierta: todo está ganado.',
    metIfPassed: 'Abierta: todo está ganado o planeado.',
    left: (toPlan, toShow) => {
      const plan = plural('es', toPlan, {
        one: `Falta planear ${toPlan} cosa.`,
        other: `Falta planear ${toPlan} cosas.`,
      });
      const show = plural('es', toShow, {
        one: `Falta mostrar ${toShow} cosa.`,
        other: `Falta mostrar ${toShow} cosas.`,
      });
      return [...(toPlan > 0 ? [plan] : []), ...(toShow > 0 ? [show] : [])].join(' ');
    },
  },
  confirmedLeft: (amount) => `Según lo confirmado hasta ahora, por planear: ${amount}.`,
  toConfirm: 'Aquí cuentan créditos que todavía se tienen que confirmar.',

  finish: 'Maneras de terminar la escuela',
  seeWays: 'Ver las maneras de terminar la escuela',
  close: 'Cerrar',
  finishHelp: 'Primero mira cada manera. Puedes cambiar tu elección cuando quieras.',
  finishHelpOther: 'Elige quien estudia. La elección puede cambiar cuando quiera.',
  forWhatIf: 'Lo que se elige aquí es para este plan de prueba.',
  noWays: 'La escuela todavía no ha puesto ninguna manera.',
  inPlan: 'Elegida en el plan',
  inTried: 'Elegida en este plan de prueba',
  usual: 'La manera usual aquí. Todavía no se ha elegido ninguna en el plan.',
  checked: 'El plan se revisa para esta manera.',
  kinds: {
    diploma: (place) => `Diploma (título). ${isolatedLast(place)}`,
    credential: (place) => `Credencial. ${isolatedLast(place)}`,
    supplement: (place) => `Va junto con un diploma. ${isolatedLast(place)}`,
    minimum: (place) =>
      `Lo mínimo que se pide. No nombra créditos, así que va junto con un diploma. ${isolatedLast(place)}`,
  },
  asks: 'Qué pide',
  ask: (name, amount) => `${isolated(name)} – ${amount}`,
  withPlan: 'Con las clases que se ven aquí',
  stillToPlan: 'Falta planear:',
  choose: 'Elegir esta manera',
  chooseName: (name) => `Elegir esta manera: ${isolated(name)}`,
  ifChosen: 'Si se elige esta manera',
  totalThen: (now, then) => `Créditos en total: ahora ${isolated(now)}, después ${isolatedLast(then)}`,
  noNumber: 'no se nombra un número',
  notChecked: (count) =>
    plural('es', count, {
      one: `${count} cosa ya no se revisa:`,
      other: `${count} cosas ya no se revisan:`,
    }),
  asksOtherwise: 'Se pide en otra cantidad:',
  nowThen: (name, now, then) => `${isolated(name)} – ahora ${now}, después ${then}`,
  toShow: 'por mostrar',
  asksSame: 'Todo lo que se revisa ahora se sigue revisando, en las mismas cantidades.',
  checkedAlready: 'El plan ya se revisa para esta manera. La revisión se queda como está.',
  checkedThen: 'Entonces el plan se revisa para esta manera.',
  changeBack: 'Se puede volver atrás cuando se quiera. “Deshacer” también lo hace.',
  goBack: (name) => `Volver a ${isolated(name)}`,
  asReal: (name) => `Como en el plan real: ${isolated(name)}`,
  asRealAny: 'Como en el plan real',
  beside: 'Apuntar también a esto',
  besideHelp: 'Esto va junto con un diploma. Aquí se marca a qué se apunta.',
  besideReal: 'Esto se marca en el plan real.',
  ticked: 'Marcado',
  notTicked: 'Sin marcar',
  mayNotCount: (count) =>
    plural('es', count, {
      one: `Quizás ${count} clase no cuente aquí, porque cambió su contenido. Hay que preguntar en la escuela:`,
      other: `Quizás ${count} clases no cuenten aquí, porque cambió su contenido. Hay que preguntar en la escuela:`,
    }),
  team: {
    title: 'Decidido con el equipo del IEP',
    by: 'Quién decidió: el equipo del IEP.',
    on: (day) => `Cuándo: ${isolated(day)}.`,
    noDay: 'Cuándo: no está escrito el día.',
    open: 'Nada se cierra. Todavía puedes buscar un diploma. Mira abajo qué falta.',
    openOther: 'Nada se cierra. Un diploma sigue abierto. Abajo se ve qué falta.',
    choice: (name) => `Elegida en el plan: ${isolatedLast(name)}`,
    noChoice: 'Todavía no has elegido una manera en tu plan. Abajo puedes elegir un diploma.',
    noChoiceOther: 'Quien estudia todavía no ha elegido una manera en el plan.',
    stays: (name) =>
      `La elección queda en el plan. El plan se sigue revisando para lo decidido con el equipo del IEP: ${isolatedLast(name)} Nada se cierra.`,
  },

  years: 'Cómo se muestran los años',
  firstGrade: 'Primer grado que se muestra',
  calendar: 'Cómo divide la escuela el año',
  calendars: { semesters: 'Dos semestres', trimesters: 'Tres trimestres', quarters: 'Cuatro partes' },

  said: {
    shown: (name) => `Ahora se ve: ${isolated(name)}`,
    tried: (name, count) =>
      plural('es', count, {
        one: `Ahora se prueba ${isolated(name)}. Se copió ${count} clase.`,
        other: `Ahora se prueba ${isolated(name)}. Se copiaron ${count} clases.`,
      }),
    removed: (name) => `Se quitó ${isolatedLast(name)} Deshacer lo devuelve.`,
    used: (counts) => `Hecho. En el plan real: ${isolatedLast(counts)}`,
    usedAim: 'Hecho. Ahora la manera de terminar la escuela es otra.',
    chosen: (name) => `Elegida: ${isolatedLast(name)}`,
    checkedNow: (lost) =>
      lost === 0
        ? 'Ahora el plan se revisa para ella.'
        : `Ahora el plan se revisa para ella. ${plural('es', lost, {
            one: `${lost} cosa ya no se revisa.`,
            other: `${lost} cosas ya no se revisan.`,
          })}`,
    stillDecided: (name) => `El plan se sigue revisando para: ${isolatedLast(name)}`,
    undo: 'Deshacer lo devuelve.',
    firstGrade: (grade) => `Los años empiezan con: ${isolated(grade)}`,
    calendar: (name) => `El año tiene: ${isolated(name)}`,
  },
};
