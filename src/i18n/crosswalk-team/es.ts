import { isolated, isolatedLast, plural } from '../format.js';
import type { CrosswalkTeamWords } from './en.js';
import { lookWords } from './es-look.js';

/** What begins when, and which help is for which goal, in Spanish. */
export const es: CrosswalkTeamWords = {
  closed: (count) =>
    plural('es', count, {
      one: 'Una parte de esto está en 1 línea que sigue cerrada. Al abrirla se puede leer.',
      other: `Partes de esto están en ${count} líneas que siguen cerradas. Al abrirlas se pueden leer.`,
    }),
  openThem: (count) => plural('es', count, { one: 'Abrirla', other: 'Abrirlas' }),

  dates: {
    heading: 'Qué empieza cuándo',
    help: 'Algunas cosas empiezan a una edad o en un grado. Cada línea dice cuándo.',
    names: {
      transition: 'Planear la vida adulta (planificación de la transición)',
      transferOfRights: 'Aviso sobre los derechos de adulto (aviso de la mayoría de edad)',
      majority: 'Derechos de adulto (transferencia de derechos)',
      leaving: 'Salir de la escuela',
    },
    abouts: {
      transition: 'Desde entonces el IEP dice qué viene después de la preparatoria. También dice qué ayuda.',
      transferOfRights: 'Para entonces el IEP dice que se le habló al estudiante de estos derechos.',
      majority:
        'Desde este cumpleaños, el estudiante decide sobre el IEP, donde el estado lo dice. El derecho a ver los documentos de la escuela pasa a los 18.',
      leaving: 'En el último año, la escuela escribe un resumen para llevarse.',
    },
    begun: 'Esto ya empezó.',
    begunOn: (day) => `Esto empezó el ${isolatedLast(day)}`,
    inForce: (day) => `El IEP de hoy todavía cuenta el ${isolated(day)}, así que ya tiene que decirlo.`,
    lastYear: 'Este puede ser el último año de escuela.',
    later: 'Esto empieza más adelante.',
    unknown: 'Todavía no se puede saber.',
    noBirthDate: 'Una fecha de nacimiento en la copia del IEP lo diría.',
    noYear: 'Un grado, o el año de graduación, lo diría.',

    rules: {
      inForce: (age) => `El IEP que cuenta el día en que cumple ${age} años tiene que decirlo.`,
      developed: (age) => `El primer IEP que se escribe a los ${age} años tiene que decirlo.`,
      gradeStart: (grade) => `Empieza con el grado ${grade}, si eso es antes.`,
      gradeEnd: (grade) => `Empieza a más tardar al final del grado ${grade}, si eso es antes.`,
      majority: (age) => `Es el día en que cumple ${age} años.`,
      notice: (age) => `Es un año antes del día en que cumple ${age} años.`,
    },
    state: (state) => `Estado: ${isolatedLast(state)}`,
    noState: 'Aquí no se nombra ningún estado. Un estado puede tener su propia regla.',

    ofIep: 'Fechas del IEP',
    iepDates: {
      iepDate: 'Se escribió, o se cambió por última vez',
      annualReviewDate: 'Se vuelve a mirar a más tardar (revisión anual)',
      transferOfRightsDate: 'Los derechos pasan al estudiante',
      exportedOn: 'Se hizo esta copia',
    },
    notGiven: 'No se dio',
    holder: 'Quién decide ahora sobre la escuela',
    you: 'Tú',
    youOther: 'Usted',
    holderUnknown: 'El plan no lo dice.',
    holderHelp: 'Es la persona que tiene los derechos en la educación. Ser tutor legal es otra cosa.',
  },

  ...lookWords,

  supports: {
    heading: 'Las metas y su ayuda',
    help: 'Alguien une una meta con su ayuda. Aquí está lo que nadie ha unido todavía. Está bien así: hay metas que no necesitan ayuda, y hay ayuda que es para todo.',
    goals: 'Metas que todavía no tienen ayuda unida',
    noGoals: 'No hay ninguna meta así.',
    servingNone: 'Ayuda que todavía no está unida a ninguna meta',
    noServingNone: 'No hay ninguna ayuda así.',
    unnamed: 'No hay nada escrito',
    link: 'Unir',
    linkOf: (words) => `Unir: “${isolated(words)}”`,
    fromHelp: 'Esta meta no tiene una línea arriba. Se puede unir desde la ayuda.',
  },
};
