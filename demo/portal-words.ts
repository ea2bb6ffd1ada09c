/** The portal's own words; the elements bring theirs. */
const en = {
  pageTitle: 'My plan – Riverbend Student Portal',
  skip: 'Skip to my plan',
  portal: 'Student Portal',
  portalNav: 'Portal',
  navToday: 'Today',
  navPlan: 'My plan',
  navPeople: 'My people',
  navPrivacy: 'My data',
  signOut: 'Sign out',
  signIn: 'Sign in again',
  signedOut: 'You are signed out.',
  demoBar: 'Demo settings',
  settingStudent: 'Student',
  settingViewer: 'Who is looking',
  settingLanguage: 'Language',
  settingTheme: 'Colors',
  themeAuto: 'As this device',
  themeLight: 'Light',
  themeDark: 'Dark',
  startOver: 'Bring back the sample plans',
  todayTitle: 'Coming up',
  peopleTitle: 'People who help',
  privacyTitle: 'Where this is kept',
  privacyText: 'In this demo, plans stay in this browser. Nothing is sent anywhere.',
  footText: 'Riverbend is a made-up school district. The students are made up, too.',
  leaveTitle: 'Some work is not saved yet',
  leaveText: 'If you sign out and erase it, it is gone from this computer. You can also stay and try again.',
  leaveStay: 'Stay here',
  leaveDiscard: 'Erase it and sign out',
  ownTitle: 'My plan',
  ownLead: 'What you want, in your own words. You can change it at any time.',
  otherLead: 'The student writes this plan. You can read it. Some parts are yours to write.',
  grade: 'Grade',
  student: 'student',
  guardian: 'family',
  counselor: 'school counselor',
  caseManager: 'case manager',
};

export type PortalWords = typeof en;

const es: PortalWords = {
  pageTitle: 'Mi plan – Portal estudiantil Riverbend',
  skip: 'Ir a mi plan',
  portal: 'Portal estudiantil',
  portalNav: 'Portal',
  navToday: 'Hoy',
  navPlan: 'Mi plan',
  navPeople: 'Mi gente',
  navPrivacy: 'Mis datos',
  signOut: 'Salir',
  signIn: 'Entrar otra vez',
  signedOut: 'Ya saliste.',
  demoBar: 'Ajustes de la demostración',
  settingStudent: 'Estudiante',
  settingViewer: 'Quién mira',
  settingLanguage: 'Idioma',
  settingTheme: 'Colores',
  themeAuto: 'Como este dispositivo',
  themeLight: 'Claro',
  themeDark: 'Oscuro',
  startOver: 'Recuperar los planes de ejemplo',
  todayTitle: 'Lo que viene',
  peopleTitle: 'Personas que ayudan',
  privacyTitle: 'Dónde se guarda',
  privacyText:
    'En esta demostración, los planes se quedan en este navegador. No se envía nada a ningún lugar.',
  footText: 'Riverbend es un distrito escolar inventado. Los estudiantes también lo son.',
  leaveTitle: 'Hay trabajo que aún no se ha guardado',
  leaveText:
    'Si sales y lo borras, desaparece de esta computadora. También puedes quedarte e intentar otra vez.',
  leaveStay: 'Quedarme aquí',
  leaveDiscard: 'Borrarlo y salir',
  ownTitle: 'Mi plan',
  ownLead: 'Lo que quieres, en tus propias palabras. Puedes cambiarlo en cualquier momento.',
  otherLead: 'El estudiante escribe este plan. Usted puede leerlo. Algunas partes las escribe usted.',
  grade: 'Grado',
  student: 'estudiante',
  guardian: 'familia',
  counselor: 'consejera escolar',
  caseManager: 'encargada del IEP',
};

/** The languages of the portal. */
export const portalWords = { en, es } as const;
export type PortalLanguage = keyof typeof portalWords;

/** Writes the portal's words into every element that names one. */
export function writePortalWords(words: PortalWords): void {
  const isWord = (key: string | undefined): key is keyof PortalWords =>
    key !== undefined && Object.hasOwn(words, key);
  for (const place of document.querySelectorAll<HTMLElement>('[data-words]'))
    if (isWord(place.dataset.words)) place.textContent = words[place.dataset.words];
  for (const place of document.querySelectorAll<HTMLElement>('[data-words-label]'))
    if (isWord(place.dataset.wordsLabel)) place.ariaLabel = words[place.dataset.wordsLabel];
  document.title = words.pageTitle;
}
