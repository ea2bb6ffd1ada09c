import { isolated } from '../format.js';
import type { consentWords as english } from './en-consents.js';

/** What of the IEP goes into the plan, and who says so, in Spanish. */
export const consentWords: typeof english = {
  consent: {
    heading: 'Del IEP al plan',
    help: 'El plan lo leen más personas que el IEP. Por eso las palabras del IEP pasan allí solo después de un sí.',
    none: 'No se han pedido palabras del IEP.',
    deciders: {
      'iep-shared': 'El estudiante, o quien tiene los derechos, dice que sí o que no.',
      'iep-team': 'Quien tiene los derechos dice que sí o que no.',
    },
    holder: (name) => `El plan dice quién tiene los derechos: ${isolated(name)}`,
    holderMe: 'Tú tienes los derechos.',
    holderMeOther: 'Usted tiene los derechos.',
    noHolder: 'El plan todavía no dice quién tiene los derechos.',
    noHolderStaff:
      'El plan todavía no dice quién tiene los derechos. Primero la escuela lo escribe en el plan.',

    ask: 'Pedir permiso para copiarlo',
    askOf: (words) => `Pedir permiso para copiarlo: «${isolated(words)}»`,
    askBox: '¿Para qué es?',
    askFaults: {
      empty: 'Escriba para qué es. Luego envíelo.',
      refused: 'No se pudo enviar. Sus palabras siguen aquí.',
    },
    asked: 'Usted pidió copiar esto en el plan',
    askedBy: (name) => `${isolated(name)} pidió copiar esto en el plan`,
    itself: 'Esto se quiso en el plan por cuenta propia',
    itselfBy: (name) => `${isolated(name)} quiso esto en el plan`,
    reason: 'Para qué es:',
    open: 'Todavía nadie ha dicho que sí o que no.',
    decisions: { yes: 'Sí, se puede copiar.', no: 'No, se queda en el IEP.' },
    saidBy: (name, when) => `Lo dijo ${isolated(name)}, ${isolated(when)}`,

    saidByMe: (when) => `Respuesta propia, ${isolated(when)}`,

    yes: 'Sí, se puede copiar',
    no: 'No, se queda en el IEP',
    answerOf: (answer, words) => `${answer}: «${isolated(words)}»`,
    again: 'Retirar esta respuesta',

    copy: 'Ponerlo en mi plan',
    copyOther: 'Ponerlo en el plan',
    copyTheirs: 'Quien dijo que sí ya puede ponerlo en el plan.',
    copyOf: (button, words) => `${button}: «${isolated(words)}»`,
    sure: 'Son palabras de tu IEP. Todos los que leen tu plan las leerán allí. Tus propias palabras quedan igual.',
    sureOther:
      'Son palabras del IEP. Todos los que leen el plan las leerán allí. Las palabras del estudiante quedan igual.',
    sureYes: 'Sí, ponerlo allí',

    inPlan: {
      goals: 'Está en el plan como una meta.',
      suggestions: 'Está en el plan como una idea para el estudiante.',
    },
    takenBy: (name, when) => `Lo tomó del IEP ${isolated(name)}, ${isolated(when)}`,
    takenByMe: (when) => `Se tomó del IEP por cuenta propia, ${isolated(when)}`,
    goneFromPlan: 'Se quitó otra vez del plan.',
    reworded: 'Las palabras del IEP cambiaron desde entonces. Esto se dijo de otras palabras.',
    notKept:
      'El sí todavía no está guardado, así que no se copió nada. Con conexión, el mismo botón lo intenta otra vez.',
    saidNo: 'La respuesta fue no. Puede preguntar otra vez si cambian estas palabras o si se retira el no.',
    takeBack: 'Retirar la pregunta',
    takenBack: 'La pregunta se retiró.',
  },
  suggest: {
    open: 'Dar al estudiante una idea para el plan',
    box: 'Su idea, con sus propias palabras',
    help: 'No use aquí las palabras del IEP. El estudiante dice que sí, la cambia o dice que no.',
    readers: 'El estudiante, la familia y la escuela pueden leer esto.',
    send: 'Proponerlo para el plan',
    faults: {
      empty: 'Escriba primero su idea.',
      refused: 'No se pudo enviar. Sus palabras siguen aquí.',
    },
    copied: 'Estas son las palabras del IEP. Pida permiso para copiarlas, o dígalo con sus propias palabras.',
  },
  saidConsents: {
    asked: 'Pedido. Ahora toca esperar la respuesta.',
    yes: 'Dicho: sí. Ahora puede pasar al plan.',
    no: 'Dicho: no. Se queda en el IEP.',
    again: 'La respuesta se retiró.',
    goals: 'Ahora está en el plan, como una meta.',
    suggestions: 'Ahora está en el plan, como una idea.',
    takenBack: 'La pregunta se retiró.',
    back: 'La pregunta está otra vez.',
    suggested: 'Enviado al estudiante como una idea.',
  },
};
