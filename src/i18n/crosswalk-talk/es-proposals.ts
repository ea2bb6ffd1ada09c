import { isolated } from '../format.js';
import type { proposalWords as english } from './en-proposals.js';

/** What is asked of the IEP team, and what it says, in Spanish. */
export const proposalWords: typeof english = {
  propose: {
    heading: 'Pedir un cambio al equipo del IEP',
    none: 'Nadie ha pedido un cambio aquí.',
    help: 'Se pide aquí, y el equipo responde. Esto no cambia nada en el IEP. Si el equipo dice que sí, cambia el IEP mismo.',
    open: 'Pedir un cambio',
    openOf: (button, row) => `${button}: ${isolated(row)}`,
    about: '¿De qué se trata?',
    aboutNew: 'Algo nuevo',
    words: '¿Qué debe decir el IEP?',
    reason: '¿Por qué? Puede quedar vacío.',
    faults: {
      empty: 'Primero hay que escribir lo que se pide. Luego se envía.',
      refused: 'No se pudo enviar. Las palabras siguen aquí.',
    },
    send: 'Enviarlo al equipo',

    mine: 'Petición propia',
    by: (name) => `${isolated(name)} lo pidió`,
    aboutPlan: 'Es sobre esto en el plan:',
    aboutIep: 'Es sobre esto en el IEP:',
    aboutGone: 'Es sobre algo que ya no está.',
    why: 'Por qué:',
    waiting: 'El equipo todavía no ha respondido.',
    decisions: {
      yes: 'La respuesta por el equipo es sí. El equipo cambia el IEP mismo, no aquí.',
      no: 'La respuesta por el equipo es no.',
    },
    notice:
      'Este no es el aviso por escrito de la ley (34 CFR 300.503). La escuela lo da aparte, con las razones, al padre o al estudiante adulto.',
    answer: 'Lo que escribió el equipo:',
    takeBack: 'Retirar la petición',
    takeBackOf: (words) => `Retirar la petición: «${isolated(words)}»`,
    takenBack: 'La petición se retiró.',

    answerBox: 'Su respuesta por el equipo',
    answerHelp: 'Esto no cambia nada en el IEP. Después de un sí, cambie el IEP en el sistema de la escuela.',
    answerFaults: {
      empty: 'Escriba primero una respuesta.',
      refused: 'La respuesta no se pudo enviar. Sus palabras siguen aquí.',
    },
    yes: 'Responder que sí',
    no: 'Responder que no',
    answerOf: (answer, words) => `${answer}: «${isolated(words)}»`,
    changeAnswer: 'Responder otra vez',
  },
  saidProposals: {
    sent: 'Enviado al equipo. Se puede retirar hasta que haya respuesta.',
    takenBack: 'La petición se retiró.',
    back: 'El equipo tiene otra vez la petición.',
    yes: 'Respondió que sí. Ahora cambie el IEP mismo.',
    no: 'Respondió que no.',
    again: 'Puede responder otra vez.',
  },
};
