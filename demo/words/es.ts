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
  peopleTitle: 'Personas que ayudan',
  privacyTitle: 'Dónde se guarda',
  privacyBrowser:
    'En esta demostración, los planes se quedan en este navegador. No se envía nada a ningún lugar.',
  privacyPage:
    'Este plan se queda en esta página. Desaparece cuando se cierra la página. No se envía nada a ningún lugar.',
  footText:
    'Riverbend es inventado. Sus escuelas y estudiantes también. Viven en cuatro estados, para que se vean las palabras de cada uno.',

  leaveTitle: 'Hay trabajo que aún no se ha guardado',
  leaveEdits: (count) => (count === 1 ? 'Falta guardar 1 cambio.' : `Falta guardar ${count} cambios.`),
  leaveProblems: (count) =>
    count === 1 ? '1 pregunta espera una respuesta.' : `${count} preguntas esperan una respuesta.`,
  leaveUnsent: (count) =>
    count === 1 ? 'Hay 1 nota escrita sin enviar.' : `Hay ${count} notas escritas sin enviar.`,
  leaveStay: 'Quedarme aquí',
  leaveDiscard: 'Borrarlo y salir',

  refusedTitle: 'Este navegador no guarda planes',
  refusedTry: 'Intentar otra vez',
  refusedGoOn: 'Seguir solo en esta página',

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
  },
};

export default es;
