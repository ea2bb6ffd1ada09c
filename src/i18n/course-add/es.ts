import { isolated, isolatedLast, plural } from '../format.js';
import type { CourseAddWords } from './en.js';

/** What adding a class says, in Spanish. */
export const es: CourseAddWords = {
  panel: (place) => `Agregar una clase: ${place}`,
  close: 'Cerrar',
  ways: '¿Qué se agrega?',
  wayNames: {
    catalog: 'Una clase de la lista de la escuela',
    placeholder: 'Una clase que se elige después',
    custom: 'Una clase que no está en la lista',
    template: 'Clases para un grupo de carreras',
  },
  noCatalog: 'La lista de clases de la escuela no está aquí. Igual se puede planear.',
  more: 'Seguir aquí después de agregar una clase, para agregar otra',
  asWhat: 'Agregarla como',
  firstChoice: 'Una clase para tomar',
  secondChoice: (title) => `Segunda opción, por si no se puede tomar ${isolated(title)}`,

  search: 'Buscar una clase',
  searchHelp: 'Por nombre, código, materia o tema.',
  subject: 'Materia',
  everySubject: 'Todas las materias',
  onlyOffered: (place) => `Solo clases que se ofrecen aquí: ${place}`,
  found: (count) =>
    plural('es', count, { one: 'Se encontró una clase', other: `Se encontraron ${count} clases` }),
  ideas: (count) =>
    plural('es', count, {
      one: 'Una clase queda bien aquí y llena algo que falta',
      other: `${count} clases quedan bien aquí y llenan algo que falta`,
    }),
  here: (count) =>
    plural('es', count, { one: 'Aquí se ofrece una clase', other: `Aquí se ofrecen ${count} clases` }),
  none: 'Ninguna clase tiene este nombre.',
  noneHelp:
    'Puede ayudar una palabra más corta o quitar un filtro. También se puede agregar una clase que no está en la lista.',
  showMore: (count) =>
    plural('es', count, { one: 'Mostrar una clase más', other: `Mostrar ${count} clases más` }),

  add: 'Agregar',
  addOne: (title) => `Agregar ${isolated(title)}`,
  code: 'Código',
  everyGrade: 'Todos los grados',
  everyTerm: 'Todos los periodos',
  inPlan: (places) => `Ya está en el plan: ${places}`,

  counts: (names) => `Podría contar para: ${names}`,
  countsFull: (names) => `Podría contar para: ${names}. Todo eso ya está en el plan.`,
  countsInAll: 'Suma al total de créditos.',
  countsNothing: 'Todavía no sabemos para qué cuenta. Hay que preguntar en la escuela.',
  guess: 'Lo suponemos por su nombre. Hay que preguntar en la escuela.',
  requirementLeft: (name, left) => `${name} (falta planear: ${left})`,
  classes: (count) => plural('es', count, { one: 'Una clase', other: `${count} clases` }),

  before: 'Antes de agregarla',
  mayAdd: 'Igual se puede agregar.',

  placeholderHelp: 'Ahora se guarda un lugar. La clase se elige después.',
  placeholderTitle: (subject) => `Una clase por elegir: ${isolated(subject)}`,
  anyTitle: 'Una clase por elegir',
  chooseSubject: 'Elegir una materia',
  subjectOpen: 'Cualquier materia',
  title: 'Nombre de la clase',
  credits: 'Créditos',
  creditsHelp: 'Por ejemplo 1 o 0.5. Puede quedar vacío si no se sabe.',
  titleMissing: 'Falta el nombre de la clase. Luego se puede agregar.',
  keepPlace: 'Guardar un lugar',
  addClass: 'Agregar esta clase',

  cluster: 'Grupo de carreras',
  chooseCluster: 'Elegir un grupo de carreras',
  clusterHelp: 'Se ve qué iría en cada lugar. Nada se agrega sin un sí.',
  stepPlace: (place) => `Iría aquí: ${place}`,
  addSteps: (count) =>
    plural('es', count, { one: 'Agregar una clase', other: `Agregar estas ${count} clases` }),
  noSteps: 'Falta marcar las clases que se agregan.',

  gap: (name) => `Qué podría llenar esto: ${name}`,
  gapPlace: '¿Cuándo se tomaría?',
  gapCount: (count) =>
    plural('es', count, {
      one: 'Una clase podría llenar esto',
      other: `${count} clases podrían llenar esto`,
    }),
  gapNone: 'Ninguna clase de la lista llena esto con seguridad. Hay que preguntar en la escuela.',
  fills: (part, left) => `Llena ${part} de ${left}`,
  fillsOne: 'Una de las clases que se piden',
  gapPlaceholder: 'Guardar un lugar y elegir después',

  askSchool: 'Hay que preguntar en la escuela por esta clase.',

  said: {
    chosen: (title) => `El lugar es ahora para ${isolatedLast(title)}`,
    addedAll: (count) =>
      plural('es', count, { one: 'Se agregó una clase.', other: `Se agregaron ${count} clases.` }),
  },
};
