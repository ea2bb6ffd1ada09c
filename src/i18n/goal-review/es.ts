import { isolated } from '../format.js';
import { schoolYearName, type GoalReviewWords } from './en.js';

/** What stands around who has read the plan, in Spanish. Both students and adults read it. */
export const es: GoalReviewWords = {
  thisYear: (year) => `En el año escolar ${isolated(schoolYearName(year))}`,
  schoolYear: (year) => `Año escolar ${isolated(schoolYearName(year))}`,
  lastChanged: (when) => `Las metas se cambiaron por última vez el ${isolated(when)}.`,
  changedSince: (when) => `Las metas se cambiaron después; la última vez, el ${isolated(when)}.`,
  whoCan: (roles) => `Quién puede hacerlo: ${isolated(roles)}`,
  adultStudent: 'Estudiante con derechos de adulto',
  notYet: 'Todavía no',
  law: 'Ver la ley',
  others: 'También este año',
  more: 'También se puede decir',
  earlier: 'Años anteriores',

  kinds: {
    submitted: 'Enviado para revisión',
    returned: 'Devuelto con una nota',
    acknowledged: 'He leído este plan',
    approved: 'Estoy de acuerdo con este plan',
  },
  helps: {
    submitted: 'La escuela lo revisa. Puede volver con una pregunta.',
    returned: 'La nota dice qué hay que mirar otra vez.',
    acknowledged: 'No significa estar de acuerdo con todo.',
    approved: 'Significa decir que sí al plan como está ahora.',
  },
  actions: {
    submitted: 'Enviar para revisión',
    returned: 'Devolver con una nota',
    acknowledged: 'He leído este plan',
    approved: 'Estoy de acuerdo con este plan',
  },
  questions: {
    submitted: '¿Enviar este plan para revisión?',
    returned: '¿Devolver este plan con una nota?',
    acknowledged: '¿Decir que este plan ya está leído?',
    approved: '¿Decir que sí a este plan?',
  },
  forGood: 'Después no se puede deshacer.',
  asPart: (role) => `Usted lo dice como: ${isolated(role)}.`,
  forYourself: 'Tú lo dices por ti.',
  note: 'Una nota, si se quiere',
  noteWanted: 'Su nota',
  notNow: 'Ahora no',
  notSentYet: 'Esto está escrito y no se envió:',
  forget: 'No lo necesito',
  faults: {
    empty: 'Primero escriba la nota. Así el estudiante sabe qué mirar.',
    refused: 'Esto no se envió. Todo lo escrito sigue aquí y se puede copiar.',
  },

  said: {
    submitted: 'Tu plan está enviado para revisión.',
    returned: 'El plan está devuelto con su nota.',
    acknowledged: 'Queda dicho: el plan está leído.',
    approved: 'Queda dicho: de acuerdo con este plan.',
  },
};
