import { isolated, plural } from '../format.js';
import type { CourseCareersWords } from './en.js';

/** What is said about where classes lead, in Spanish. */
export const es: CourseCareersWords = {
  title: 'A dónde llevan mis clases',
  titleOther: 'A dónde llevan las clases',
  help: 'Clases y carreras comparten grupos de carreras. Cualquier clase puede ayudarte, también otras.',
  helpOther: 'Clases y carreras comparten grupos de carreras. Otras clases también pueden ayudar.',
  none: 'Todavía no guardaste ninguna carrera. Mira en “Explorar carreras” y guarda lo que te guste.',
  noneOther: 'Todavía no hay carreras guardadas.',
  noCatalog: 'La lista de clases de la escuela no está aquí. Por eso no hay qué mostrar.',
  missing: 'Las carreras no se pudieron cargar.',
  kinds: { cluster: 'Grupo de carreras', occupation: 'Trabajo' },
  clusters: (names) => `Grupo de carreras: ${isolated(names)}`,
  planned: 'En tu plan',
  plannedOther: 'En el plan',
  nonePlanned: 'Todavía no hay clases de este grupo en el plan.',
  noneInCatalog: 'La lista de la escuela no nombra clases para esto. La escuela sabe qué más hay.',
  noCluster: 'Nadie ha anotado a qué grupo de carreras pertenece.',
  more: (count) => plural('es', count, { one: 'Hay una clase más', other: `Hay ${count} clases más` }),
  moreFor: (more, career) => `${more} para ${isolated(career)}`,
  place: 'Dónde ponerla',
  add: 'Agregar',
  addName: (title) => `Agregar ${isolated(title)}`,
  propose: 'Sugerir',
  proposeName: (title) => `Sugerir ${isolated(title)}`,
};
