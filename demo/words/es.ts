import type { WordSet } from './en.js';

/** «Tú» to the student, «usted» to adults. */
const es: WordSet = {
  portal: 'Portal estudiantil',
  portalNav: 'Portal',
  navCareers: 'Carreras',
  careersTitle: 'Carreras',
  navToday: 'Lo que viene',
  signOut: 'Salir',
  signingOut: 'Saliendo …',
  signIn: 'Entrar otra vez',
  grade: (grade) => `Grado\u00A0${grade}`,

  demoBar: 'Ajustes de la demostración',
  settingStudent: 'Estudiante',
  student: 'estudiante',
  settingViewer: 'Quién mira',
  settingLanguage: 'Idioma',
  settingTheme: 'Colores',
  themeAuto: 'Como este dispositivo',
  themeLight: 'Claro',
  themeDark: 'Oscuro',
  startOver: 'Recuperar este ejemplo',
  startOverHelp: 'Se borra lo que se escribió sobre este estudiante.',
  nowShown: (student, viewer) => `Ahora se muestra: ${student}. Mira: ${viewer}`,

  todayTitle: 'Lo que viene',
  calendarDone: 'Se guardó due-dates.ics. El calendario puede abrirlo.',
  peopleTitle: 'Personas que ayudan',
  privacyTitle: 'Dónde se guarda',
  privacyBrowser:
    'En esta demostración, los planes se quedan en este navegador. No se envía nada a ningún lugar.',
  privacyPage:
    'Este plan se queda en esta página. Desaparece cuando se cierra la página. No se envía nada a ningún lugar.',
  privacyServer:
    'En esta demostración, un servidor en esta computadora guarda los planes. Lo que aún no se ha enviado espera en este navegador. Nada va a otro lugar.',
  footText:
    'Riverbend es inventado. Sus escuelas y estudiantes también. Viven en cuatro estados, para que se vean las palabras de cada uno.',

  leaveTitle: 'Hay trabajo que aún no se ha guardado',
  leaveEdits: 'Faltan cambios por guardar.',
  leaveProblems: (count) =>
    count === 1 ? '1 pregunta espera una respuesta.' : `${count} preguntas esperan una respuesta.`,
  leaveUnsent: (count) =>
    count === 1 ? 'Hay 1 nota escrita sin enviar.' : `Hay ${count} notas escritas sin enviar.`,
  leaveStay: 'Quedarme aquí',
  leaveDiscard: 'Borrarlo y salir',

  refusedTitle: 'Este navegador no guarda planes',
  refusedTry: 'Intentar otra vez',
  refusedGoOn: 'Seguir solo en esta página',

  beside: {
    own: {
      navBeside: 'Mis dos planes',
      besideTitle: 'Mis dos planes',
      besideLead: 'Mira tu plan junto a cualquier otro plan que tengas en la escuela. Prepara tu reunión.',
    },
    family: {
      navBeside: 'Mis dos planes',
      besideTitle: 'Mis dos planes',
      besideLead: 'Mire el plan junto a cualquier otro plan de la escuela. Prepare la reunión.',
    },
    staff: {
      navBeside: 'Plan e IEP',
      besideTitle: 'Plan e IEP',
      besideLead: 'Vea dónde los dos dicen lo mismo, y dónde todavía no. Prepare la reunión.',
    },
    others: {
      navBeside: 'Plan para reuniones',
      besideTitle: 'Plan para reuniones',
      besideLead: 'El plan en una página, lo que dice el estudiante, y otros planes que usted puede leer.',
    },
  },

  own: {
    navPlan: 'Mi plan',
    navPeople: 'Mi gente',
    navPrivacy: 'Mis datos',
    skip: 'Ir a mi plan',
    title: () => 'Mi plan',
    lead: 'Lo que quieres, en tus propias palabras. Puedes cambiarlo en cualquier momento.',
    navCourses: 'Mis clases',
    coursesTitle: 'Mis clases',
    coursesLead: 'Mira todos tus años a la vez. Mueve lo que quieras. Puedes cambiarlo siempre.',
    careersLead: 'Mira con calma. Guarda lo que te guste. Con eso no se decide nada.',
    privacyWho: 'Cada parte de tu plan dice quién puede leerla.',
    leaveText: 'Si lo borras, desaparece de esta computadora. También puedes quedarte y terminarlo.',
    signedOut: 'Ya saliste.',
    stillKept:
      'Este dispositivo aún puede tener trabajo tuyo. Quizás está abierto en otra pestaña. Entra otra vez para verlo.',
    refusedText:
      'Quizás es una ventana privada o un ajuste. Puedes seguir, pero anota lo importante. Desaparece cuando cierras esta página.',
    pageOnly:
      'Esta página guarda tu plan solo mientras está abierta. Si la cierras, tus cambios desaparecen.',
    calendarHelp:
      'Llévate las fechas de tu plan. Otras personas pueden ver tu calendario; por eso solo dice que hay algo para ese día.',
    calendarWords: 'Mostrar mis palabras en él',
    calendarButton: 'Guardar mis fechas para un calendario',
    calendarNone: 'Desde hoy, nada de tu plan tiene fecha.',
    calendarTitle: 'Mi plan',
    calendarStep: 'Un paso de mi plan',
    calendarGoal: 'Una meta de mi plan',
  },
  other: {
    navPlan: 'Plan',
    navPeople: 'Personas',
    navPrivacy: 'Datos',
    skip: 'Ir al plan',
    title: (name) => `Plan de ${name}`,
    lead: 'El estudiante escribe este plan. Usted puede leerlo, comentarlo y proponer ideas.',
    navCourses: 'Clases',
    coursesTitle: 'Clases',
    coursesLead: 'Lo que ya se tomó, lo que se planea y lo que falta ganar.',
    careersLead: 'Miren juntos. El estudiante guarda lo que le gusta.',
    privacyWho: 'Usted ve lo que su función permite. Nada más llega a esta página.',
    leaveText: 'Si lo borra, desaparece de esta computadora. También puede quedarse y terminarlo.',
    signedOut: 'Usted ya salió.',
    stillKept:
      'Este dispositivo aún puede tener trabajo suyo. Quizás está abierto en otra pestaña. Entre otra vez para verlo.',
    refusedText:
      'Quizás es una ventana privada o un ajuste. Puede seguir, pero lo que escriba desaparece cuando cierre esta página.',
    pageOnly: 'Esta página guarda el plan solo mientras está abierta. Si la cierra, sus cambios desaparecen.',
    calendarHelp:
      'Llévese las fechas del plan. Otras personas pueden ver su calendario; por eso solo dice que hay algo para ese día.',
    calendarWords: 'Mostrar en él las palabras del plan',
    calendarButton: 'Guardar las fechas para un calendario',
    calendarNone: 'Desde hoy, nada del plan tiene fecha.',
    calendarTitle: 'El plan de un estudiante',
    calendarStep: 'Un paso de un plan',
    calendarGoal: 'Una meta de un plan',
  },
};

export default es;
