import { isolated, plural } from '../format.js';
import type { GoalExperienceWords } from './en.js';

/** What the part “What I have done” says, in Spanish. */
export const es: GoalExperienceWords = {
  help: 'Trabajos, clubes, ayudar, cuidar a la familia. Todo cuenta.',
  empty: 'Todavía no hay nada escrito.',
  list: 'Lo que he hecho',
  listOther: 'Lo que ha hecho el estudiante',
  add: 'Agregar algo que hice',
  untitled: (number) => `Número ${number}, todavía sin nombre`,

  fields: {
    title: 'Qué fue',
    kind: 'De qué tipo',
    place: 'Dónde',
    supervisor: 'Un adulto que puede contar sobre esto',
    startDate: 'Inicio',
    endDate: 'Fin',
    minutes: 'Horas hasta ahora',
    paid: 'Me pagaron',
    reflection: 'Lo que aprendí',
  },
  reflectionOther: 'Lo que aprendió el estudiante',
  paidOther: 'Con pago',
  yes: 'Sí',
  supervisorHelp: 'Basta con el nombre y una letra.',
  noKind: 'Sin elegir',
  kinds: {
    workBasedLearning: 'Aprender en un lugar de trabajo (work-based learning)',
    serviceLearning: 'Ayudar a otros (service learning)',
    job: 'Trabajo',
    club: 'Club, equipo o grupo',
    familyCare: 'Cuidar a la familia',
    other: 'Otra cosa',
  },
  since: (day) => `desde el ${isolated(day)}`,
  until: (day) => `hasta el ${isolated(day)}`,
  between: (start, end) => `del ${isolated(start)} al ${isolated(end)}`,

  hours: (amount, count) => plural('es', count, { one: `${amount} hora`, other: `${amount} horas` }),
  hoursToAdd: 'Horas para sumar',
  addHours: 'Sumar horas',
  addHoursTo: (title) => `Sumar horas a ${isolated(title)}`,

  beginWith: 'Puedes empezar así:',
  beginnings: { learned: 'Aprendí que', good: 'Me salió bien', next: 'La próxima vez quiero' },
  beginReflection: (beginning, title) => `${beginning} … (${isolated(title)})`,

  moveUp: (title) => `Subir: ${isolated(title)}`,
  moveDown: (title) => `Bajar: ${isolated(title)}`,
  remove: (title) => `Quitar: ${isolated(title)}`,
  removedNote: 'Quitaste algo que hiciste.',
  removed: (count) => plural('es', count, { one: '1 entrada quitada', other: `${count} entradas quitadas` }),
  removedHelp: 'Nada se pierde. La puedes traer de vuelta.',
  restore: (title) => `Recuperar: ${isolated(title)}`,

  sums: 'Horas por tipo',
  kindColumn: 'Tipo',
  hoursColumn: 'Horas',
  total: 'Todo junto',
  inAll: (hours) => `${hours} en total.`,
  towards: (done, needed, what) => `${done} de ${needed} para: ${isolated(what)}.`,
  stillToGo: (hours) => `Todavía faltan: ${hours}.`,
  allDone: 'Ya están todas las horas.',
  countedKinds: (kinds) => `Lo que cuenta aquí: ${kinds}.`,
  notForAll: 'No todos necesitan estas horas. El consejero escolar sabe más.',
  seeTheLaw: 'Ver la ley',

  said: {
    added: 'Agregado. Ahora di qué fue.',
    removed: 'Quitado. Deshacer lo trae de vuelta.',
    restored: 'Está de vuelta.',
    movedTo: (place, count) => `Movido. Ahora es el número ${place} de ${count}.`,
    hoursAdded: (added, total) => `Sumado: ${added}. Ahora son ${total}.`,
    begun: 'El comienzo está en el cuadro. Sigue escribiendo.',
  },
};
