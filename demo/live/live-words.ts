import type { PortalLanguage } from '../portal-words.js';

const en = {
  title: 'One plan, two windows',
  lead: 'Two people work on the same plan, each signed in as themselves. Write in one window and watch the other. Then cut a network, write in both, and bring it back.',
  skip: 'Skip to the two windows',
  choices: 'Who is shown',
  student: 'Student',
  other: 'Second window',
  language: 'Language',
  own: 'Each uses a device of their own, which keeps a copy',
  on: 'Network: on',
  off: 'Network: cut',
  cut: 'Cut the network',
  back: 'Back again',
  reopen: 'Reopen',
  forPerson: (name: string) => ` for ${name}`,
  saidCut: (name: string) => `${name} has no network now. What is written there waits on this device.`,
  saidBack: (name: string) =>
    `${name} has a network again. What was written is sent now. If both changed the same words, somebody is asked.`,
  window: (name: string) => `The portal as ${name} sees it`,
  foot: 'All of it runs on this computer. The server forgets it when it ends, unless it has a folder. Riverbend and its students are made up.',
};

/** What the page around the two windows says. */
export type LiveWords = typeof en;

const es: LiveWords = {
  title: 'Un plan, dos ventanas',
  lead: 'Dos personas trabajan en el mismo plan, cada una con su propia cuenta. Escriba en una ventana y mire la otra. Después corte una red, escriba en las dos y vuelva a conectarla.',
  skip: 'Ir a las dos ventanas',
  choices: 'A quién se muestra',
  student: 'Estudiante',
  other: 'Segunda ventana',
  language: 'Idioma',
  own: 'Cada quien usa su propio dispositivo, que guarda una copia',
  on: 'Red: conectada',
  off: 'Red: cortada',
  cut: 'Cortar la red',
  back: 'Conectar otra vez',
  reopen: 'Reabrir',
  forPerson: (name) => ` para ${name}`,
  saidCut: (name) => `${name}: ahora sin red. Lo que se escribe ahí espera en este dispositivo.`,
  saidBack: (name) =>
    `${name}: otra vez con red. Lo que se escribió se envía ahora. Si ambos cambiaron las mismas palabras, se pregunta.`,
  window: (name) => `El portal como lo ve ${name}`,
  foot: 'Todo funciona en esta computadora. El servidor lo olvida cuando termina, si no tiene una carpeta. Riverbend y sus estudiantes son inventados.',
};

/** The words of the page in each language of the portal. */
export const liveWords: Readonly<Record<PortalLanguage, LiveWords>> = { en, es };
