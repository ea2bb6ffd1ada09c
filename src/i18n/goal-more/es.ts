import { isolated } from '../format.js';
import type { GoalMoreWords } from './en.js';

/** What the goal editor says in its rarely needed fields and lists, in Spanish. */
export const es: GoalMoreWords = {
  fields: { status: 'Cómo va', typedBy: 'Alguien escribió esto por mí: ¿quién?' },
  shareHelp: 'Entonces tu familia y tu escuela la pueden leer. Quizás la lean enseguida.',
  shareNow: 'Compartirla ahora',
  shareGoal: (number) => `Compartirla ahora: mi propia meta ${number}`,
  noDomain: 'Sin elegir',
  removedHelp: 'No se perdió nada. Puedes recuperar una meta.',
  restoreGoal: (words) => `Recuperar: ${isolated(words)}`,
  undone: {
    something: 'Deshecho.',
    inGoal: (goal) => `Deshecho: ${goal}.`,
    adding: 'Deshecho. La meta ya no está en la lista.',
    removal: 'Deshecho. La meta está de vuelta.',
  },
  filter: {
    title: 'Qué metas mostrar',
    anyDomain: 'Todas las partes de la vida',
    anyStatus: 'Todas las metas',
    all: 'Mostrar todas las metas',
  },
};
