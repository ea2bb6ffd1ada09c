import { isolated, isolatedLast } from '../format.js';
import type { standingWords as english } from './en-standings.js';

/** How the two plans stand in a row, and why, in Spanish. */
export const standingWords: typeof english = {
  standings: {
    aligned: 'Coinciden',
    onlyInPlan: 'Solo en mi plan',
    onlyInIep: 'Solo en mi IEP',
    disagree: 'Todavía no es lo mismo',
    notYetDue: 'Más adelante',
    empty: 'Aquí todavía no hay nada',
  },
  standingsOther: { onlyInPlan: 'Solo en el plan', onlyInIep: 'Solo en el IEP' },
  onlyInColumn: (name) => `Solo en: ${isolated(name)}`,
  reasons: {
    linkedSame: 'Alguien miró los dos y dijo que son lo mismo.',
    sameWords: 'Los dos lo dicen con las mismas palabras.',
    computed: 'Se compararon aquí, y coinciden.',
    iepEmpty: 'El otro plan no dice nada de esto. ¿Debe estar en los dos?',
    beforeDue: 'El otro plan todavía no tiene que decirlo.',
    onlyPlanPartly: 'Una parte está solo en el plan. ¿Debe estar en los dos?',
    planEmpty: 'El plan todavía no dice nada de esto. ¿Debe estar en los dos?',
    noPlanSide: 'Un plan no tiene lugar para esto. Es bueno saberlo.',
    onlyIepPartly: 'Una parte está solo en el otro plan. ¿Debe estar en los dos?',
    notCompared: 'Nadie ha dicho todavía si significan lo mismo. Hay que hablarlo.',
    different: 'Dicen cosas distintas. Los dos se quedan como están. Hay que hablarlo.',
    stale: 'Uno de los dos se miró por última vez hace más de un año.',
    otherDate: 'El IEP nombra un día que no va con la fecha de nacimiento.',
    uncheckedDate:
      'El IEP nombra otro día que la edad que se cuenta aquí. Nadie ha comparado todavía esa edad con la ley. Hay que preguntar en la escuela.',
    lateNotice: 'El IEP le habla de estos derechos al estudiante menos de un año antes.',
    otherHolder: 'El estudiante ya cumplió esa edad, pero el plan dice que decide otra persona.',
    due: 'A estas alturas, aquí debe haber algo.',
    dueUnknown: 'Nadie puede decir todavía si aquí ya debe haber algo.',
    neither: 'Ninguno de los dos planes dice nada de esto.',
  },
  later: {
    transition: 'La planificación para la vida adulta tiene que empezar más adelante.',
    transferOfRights: 'Un año antes de que el estudiante decida, el IEP tiene que decirlo.',
    leaving: 'Es para el último año de escuela.',
    on: (day) => `Desde el ${isolatedLast(day)}`,
    meeting: (meeting, birthday) =>
      `Desde la reunión anual del ${isolated(meeting)}. El IEP que se hace ahí vale en el cumpleaños, el ${isolatedLast(birthday)}`,
    in: (schoolYear) => `En el año escolar ${isolatedLast(schoolYear)}`,
    earlier: (schoolYear, day) =>
      `En el año escolar ${isolated(schoolYear)}, o desde el ${isolated(day)} si eso es antes.`,
    unchecked: 'Nadie ha comparado todavía esta edad con la ley. Hay que preguntar en la escuela.',
    estimate: 'Se calcula por el grado. Nadie dio una fecha de nacimiento.',
  },
};
