import type { AccessDetail } from 'ilp-elements/iep-crosswalk';
import type { PortalLanguage } from '../portal-words.js';

/** What the list of who looked at what says; the elements tell rows and reasons by name alone. */
export interface LooksWords {
  readonly title: string;
  readonly nobody: string;
  readonly note: string;
  /** What is open to everybody who may read the IEP. */
  readonly whole: string;
  /** What stood beside a record of the plan, by the collection it is in. */
  readonly beside: Readonly<Record<string, string>>;
  /** A row the portal has no name for. */
  readonly row: string;
  readonly rows: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<NonNullable<AccessDetail['reason']>, string>>;
}

const en: LooksWords = {
  title: 'Who looked at what',
  nobody: 'Nobody from school has looked yet.',
  note: 'Only looks by school staff are listed. The student and the family look as they like. This page keeps the list while it is open; a school keeps its own.',
  whole: 'The IEP next to the plan',
  beside: {
    goals: 'What helps with a goal',
    courses: 'What helps in a class',
    coursePath: 'Way to finish school the team chose',
  },
  row: 'A line of the IEP',
  rows: {
    livingGoal: 'Life as an adult',
    benchmarks: 'Goals for this year',
    presentLevels: 'How school is going now',
    diploma: 'Way to finish school',
    services: 'Help from others',
    accommodations: 'What helps in class',
    modifications: 'Changed class work',
    technology: 'Tools that help',
    agencies: 'Guests from outside school',
    incorporated: 'What the plan takes in',
  },
  reasons: {
    teaching: 'To teach or support the student',
    meeting: 'For a meeting',
    review: 'To bring the two plans up to date',
    other: 'For another reason',
  },
};

const es: LooksWords = {
  title: 'Quién miró qué',
  nobody: 'Nadie de la escuela ha mirado todavía.',
  note: 'Aquí está solo lo que mira el personal de la escuela. El estudiante y la familia miran cuando quieren. Esta página guarda la lista mientras está abierta; cada escuela guarda la suya.',
  whole: 'El IEP junto al plan',
  beside: {
    goals: 'Lo que ayuda con una meta',
    courses: 'Lo que ayuda en una clase',
    coursePath: 'Manera de terminar la escuela que eligió el equipo',
  },
  row: 'Una línea del IEP',
  rows: {
    livingGoal: 'La vida de adulto',
    benchmarks: 'Metas para este año',
    presentLevels: 'Cómo va la escuela ahora',
    diploma: 'Manera de terminar la escuela',
    services: 'Ayuda de otras personas',
    accommodations: 'Lo que ayuda en clase',
    modifications: 'Trabajo de clase cambiado',
    technology: 'Herramientas que ayudan',
    agencies: 'Invitados de fuera de la escuela',
    incorporated: 'Lo que el plan toma del IEP',
  },
  reasons: {
    teaching: 'Para enseñar o apoyar al estudiante',
    meeting: 'Para una reunión',
    review: 'Para poner al día los dos planes',
    other: 'Por otra razón',
  },
};

/** The words of the list in each language of the portal. */
export const looksWords: Readonly<Record<PortalLanguage, LooksWords>> = { en, es };
