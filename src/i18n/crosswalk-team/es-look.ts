import { isolated } from '../format.js';
import type { lookWords as english } from './en-look.js';

/** A look through the IEP, point by point, in Spanish. */
export const lookWords: typeof english = {
  look: {
    heading: 'Una mirada de principio a fin',
    help: 'Esto es lo que buscan los equipos cuando planean la vida adulta. Cada punto va solo. Ayuda a hablar. No es un dictamen ni una calificación.',
    law: (citation) => `Ver la ley: ${isolated(citation)}`,
    items: {
      postsecondaryGoals: 'Metas de trabajo y de estudios después de la preparatoria',
      updatedAnnually: 'Se volvió a mirar en menos de un año',
      transitionAssessment: 'Una mirada a intereses y habilidades',
      transitionServices: 'Ayuda para prepararse para la vida adulta',
      coursesOfStudy: 'Clases que llevan a las metas',
      annualGoals: 'Metas de este año que llevan a la vida después de la preparatoria',
      studentInvited: 'El estudiante está invitado',
      agencyInvited: 'Hay oficinas de fuera invitadas, después de que alguien dijo que sí',
      ageOfMajority: 'Aviso sobre los derechos de adulto',
    },
    states: {
      met: 'Está',
      notMet: 'Todavía no',
      notDue: 'Todavía no toca',
      cannotTell: 'No se puede saber',
    },
    reasons: {
      found: 'Lo que se busca está. Si las palabras son lo bastante buenas, lo dicen las personas.',
      missing: 'Esta copia no dice nada de eso.',
      stale: 'El equipo tenía que volver a mirar el IEP antes de hoy.',
      undated: 'Esta copia no dice cuándo se escribió el IEP, ni cuándo se vuelve a mirar.',
      notLoaded: 'Puede estar en una parte que no está aquí.',
      notLinked: 'Nadie ha unido una meta de este año con una para después de la preparatoria.',
      notRecorded: 'Una copia no lo dice. Hay que mirar en el IEP de la escuela.',
    },
    where: 'Dónde está',
    whereMissing: 'Dónde estaría',
    goTo: (row) => `Ir a: ${isolated(row)}`,
  },
};
