import { isolated, plural } from '../format.js';
import type { CrosswalkTalkWords } from './en.js';
import { consentWords } from './es-consents.js';
import { proposalWords } from './es-proposals.js';

/** What people do about a row, in Spanish: “tú” to the student, “usted” to adults. */
export const es: CrosswalkTalkWords = {
  ...proposalWords,
  ...consentWords,
  summary: (count) => (count > 0 ? `Hablar de esto (${count})` : 'Hablar de esto'),

  waiting: {
    note: (count) =>
      plural('es', count, {
        one: '1 pregunta espera respuesta aquí:',
        other: `${count} preguntas esperan respuesta aquí:`,
      }),
  },

  readers: {
    'iep-shared': 'Tú, tu familia y tu maestro del IEP pueden leer esto.',
    'iep-team': 'Tú, tu familia y tu maestro del IEP pueden leer esto.',
  },
  readersOther: {
    'iep-shared': 'El estudiante, la familia y el maestro del IEP pueden leer esto.',
    'iep-team': 'La familia y el maestro del IEP pueden leer esto. Un estudiante mayor de edad, también.',
  },
  untilSent: 'Hasta que lo envíes, se guarda solo en esta página.',
  untilSentOther: 'Hasta que lo envíe, se guarda solo en esta página.',
  byAt: (name, when) => `${isolated(name)}, ${isolated(when)}`,
  send: 'Enviar',

  links: {
    heading: 'Esto va junto',
    none: 'Todavía no hay nada unido.',
    plan: 'Mi plan:',
    planOther: 'El plan:',
    iep: 'Mi IEP:',
    iepOther: 'El IEP:',
    judgement: '¿Dicen lo mismo?',
    same: 'Dicen lo mismo',
    different: 'Todavía no es lo mismo',
    unsaid: 'Nadie lo ha dicho todavía',
    reworded:
      'Alguien lo dijo antes. Las palabras del IEP cambiaron desde entonces. Conviene mirar otra vez.',
    belongsAs: {
      goal: 'Esta meta va con ello.',
      help: 'Esta ayuda va con ello.',
      other: 'Esto va con ello.',
    },
    takeAway: 'Quitar la unión',
    takeAwayOf: (plan, iep) => `Quitar la unión: «${isolated(plan)}» y «${isolated(iep)}»`,
    gone: 'Se quitó la unión.',

    choose: 'Va junto con …',
    chooseHelp: 'Primero se elige una cosa. Luego se marca lo que va con ella. Los dos planes quedan igual.',
    nothingChosen: 'Elegir una cosa',
    inPlan: 'Mi plan',
    inPlanOther: 'El plan',
    inIep: 'Mi IEP',
    inIepOther: 'El IEP',
    belongs: (words) => `¿Qué va junto con «${isolated(words)}»?`,
    nothingToTick: 'Aquí no hay nada con que unirlo.',
    moreIep: 'Mostrar más del IEP',
    morePlan: 'Mostrar más del plan',
    less: 'Mostrar menos',
    moreIepLegend: 'Más del IEP: ayudas y metas',
    morePlanLegend: 'Más del plan',
    unnamed: 'Nada escrito',
  },

  gone: {
    help: (count) =>
      plural('es', count, {
        one: '1 unión lleva a algo que ya no está.',
        other: `${count} uniones llevan a algo que ya no está.`,
      }),
    clean: 'Quitar estas uniones',
    cleaned: (count) =>
      plural('es', count, { one: 'Se quitó 1 unión.', other: `Se quitaron ${count} uniones.` }),
  },

  kept: {
    note: 'Estas palabras no se enviaron, y su lugar ya no está aquí. Se pueden copiar.',
    forget: 'Ya no hacen falta',
  },

  saidLinks: {
    linked: 'Unido. Va junto.',
    unlinked: 'Se quitó la unión.',
    back: 'La unión está otra vez.',
    linksBack: 'Las uniones están otra vez.',
    same: 'Anotado: Dicen lo mismo.',
    different: 'Anotado: Todavía no es lo mismo. Los dos quedan igual.',
    unsaid: 'Anotado: Nadie lo ha dicho todavía.',
  },

  fields: {
    'links.judgement': 'Si los dos dicen lo mismo',
    'links.wordsHash': 'Las palabras del IEP de las que se dijo',
    'proposals.words': 'Lo que se pidió al equipo del IEP',
    'proposals.reason': 'Por qué se pidió',
    'proposals.decision': 'Lo que dijo el equipo del IEP',
    'proposals.answer': 'Lo que respondió el equipo del IEP',
    'consents.decision': 'Si se pueden copiar palabras del IEP',
    'consents.result': 'Lo que salió de esto en el plan',
  },
};
