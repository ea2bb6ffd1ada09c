import { isolated, isolatedLast, plural } from '../format.js';
import type { CourseAddWords } from './en.js';

/** What adding a class says, in Spanish. */
export const es: CourseAddWords = {
  panel: (place) => `Agregar una clase: ${place}`,
  close: 'Cerrar',
  ways: '¿Qué quieres agregar?',
  wayNames: {
    catalog: 'Una clase de la lista de la escuela',
    placeholder: 'Una clase que elijo después',
    custom: 'Una clase que no está en la lista',
    template: 'Clases para un grupo de carreras',
  },
  noCatalog: 'La lista de clases de la escuela no está aquí. Igual puedes planear.',
  more: 'Seguir aquí después de agregar una clase, para agregar otra',
  asWhat: 'Agregarla como',
  firstChoice: 'Una clase que quiero tomar',
  secondChoice: (title) => `Mi segunda opción, por si no puedo tomar ${isolated(title)}`,

  search: 'Buscar una clase',
  searchHelp: 'Escribe un nombre, un código, una materia o de qué se trata.',
  subject: 'Materia',
  everySubject: 'Todas las materias',
  onlyOffered: (place) => `Solo clases que se ofrecen aquí: ${place}`,
  found: (count) =>
    plural('es', count, { one: 'Se encontró una clase', other: `Se encontraron ${count} clases` }),
  ideas: (count) =>
    plural('es', count, {
      one: 'Una clase queda bien aquí y llena algo que te falta',
      other: `${count} clases quedan bien aquí y llenan algo que te falta`,
    }),
  here: (count) =>
    plural('es', count, { one: 'Aquí se ofrece una clase', other: `Aquí se ofrecen ${count} clases` }),
  none: 'Ninguna clase tiene este nombre.',
  noneHelp: 'Prueba una palabra más corta o quita un filtro. O agrega una clase que no está en la lista.',
  showMore: (count) =>
    plural('es', count, { one: 'Mostrar una clase más', other: `Mostrar ${count} clases más` }),

  add: 'Agregar',
  addOne: (title) => `Agregar ${isolated(title)}`,
  code: 'Código',
  everyGrade: 'Todos los grados',
  everyTerm: 'Todos los periodos',
  inPlan: (places) => `Ya está en tu plan: ${places}`,

  counts: (names) => `Podría contar para: ${names}`,
  countsFull: (names) => `Podría contar para: ${names}. Todo eso ya lo tienes en tu plan.`,
  countsInAll: 'Suma al total de tus créditos.',
  countsNothing: 'Todavía no sabemos para qué cuenta. Pregunta en tu escuela.',
  guess: 'Lo suponemos por su nombre. Pregunta en tu escuela.',
  requirementLeft: (name, left) => `${name} (falta planear: ${left})`,
  classes: (count) => plural('es', count, { one: 'Una clase', other: `${count} clases` }),

  before: 'Antes de agregarla',
  mayAdd: 'Igual puedes agregarla.',

  placeholderHelp: 'Guarda un lugar ahora. Elige la clase después.',
  placeholderTitle: (subject) => `Una clase por elegir: ${isolated(subject)}`,
  anyTitle: 'Una clase por elegir',
  chooseSubject: 'Elige una materia',
  subjectOpen: 'Cualquier materia',
  title: 'Nombre de la clase',
  credits: 'Créditos',
  creditsHelp: 'Por ejemplo 1 o 0.5. Déjalo vacío si no lo sabes.',
  titleMissing: 'Ponle un nombre a la clase. Luego se puede agregar.',
  keepPlace: 'Guardar un lugar',
  addClass: 'Agregar esta clase',

  cluster: 'Grupo de carreras',
  chooseCluster: 'Elige un grupo de carreras',
  clusterHelp: 'Verás qué iría en cada lugar. Nada se agrega hasta que tú lo digas.',
  stepPlace: (place) => `Iría aquí: ${place}`,
  addSteps: (count) =>
    plural('es', count, { one: 'Agregar una clase', other: `Agregar estas ${count} clases` }),
  noSteps: 'Marca las clases que quieres agregar.',

  gap: (name) => `Qué podría llenar esto: ${name}`,
  gapPlace: '¿Cuándo la tomarías?',
  gapCount: (count) =>
    plural('es', count, {
      one: 'Una clase podría llenar esto',
      other: `${count} clases podrían llenar esto`,
    }),
  gapNone: 'Ninguna clase de la lista llena esto con seguridad. Pregunta en tu escuela.',
  fills: (part, left) => `Llena ${part} de ${left}`,
  fillsOne: 'Una de las clases que se piden',
  gapPlaceholder: 'Guardar un lugar y elegir después',

  askSchool: 'Pregunta en tu escuela por esta clase.',

  said: {
    chosen: (title) => `El lugar es ahora para ${isolatedLast(title)}`,
    addedAll: (count) =>
      plural('es', count, { one: 'Agregaste una clase.', other: `Agregaste ${count} clases.` }),
  },
};
