import { isolated } from '../format.js';
import type { GoalTalkWords } from './en.js';

/** What stands around ideas and comments, in Spanish: “tú” to the student, “usted” to adults. */
export const es: GoalTalkWords = {
  silent: 'Todavía nadie ha dicho nada aquí.',
  openIdeas: 'Esperan una respuesta',
  decidedIdeas: 'Con respuesta',
  nothingWritten: 'No hay nada escrito.',

  ideaFrom: (name) => `Idea de ${isolated(name)}`,
  myIdea: 'Su idea',
  ideaHelp: 'Di que sí, cámbiala o di que no. Las tres respuestas están bien.',
  rewordIdeaHelp: 'Tus palabras son tuyas. Puedes cambiarlas o dejarlas como están.',
  ideaHelpOther: 'El estudiante puede decir que sí, cambiarla o decir que no. Todo está bien.',

  typedForMe: (name) => `Lo escribió por mí: ${isolated(name)}`,
  typedForStudent: (name) => `Lo escribió por el estudiante: ${isolated(name)}`,
  typedByMe: 'Usted escribió esto por el estudiante',
  typedHelp: 'Tú lo dijiste. Otra persona lo escribió. Tú lo revisas.',
  typedHelpOther: 'El estudiante lo dijo. Todavía no son las palabras del estudiante.',
  notConfirmed: 'Todavía no está confirmado',

  wordsNow: 'Tus palabras ahora',
  wordsNowOther: 'Las palabras del estudiante ahora',
  otherWords: 'La idea',
  typedWords: 'Lo que se escribió',

  purpose: '¿Para qué es?',
  purposes: {
    goal: 'Una meta nueva',
    step: 'Un próximo paso',
    benchmark: 'Algo para lograr este año',
    studentWords: 'Otras palabras para esta meta',
    thought: 'Solo algo para pensar',
  },

  goneGoal: 'Esto era sobre una meta que se quitó.',
  goneGoalThatSaid: 'Esto era sobre una meta que se quitó. La meta decía:',

  yes: 'Sí',
  yesAsGoal: 'Sí, como meta nueva',
  myOwnWords: 'Sí, son mis palabras',
  thanks: 'Gracias',
  change: 'Cambiarla',
  no: 'No',
  noThanks: 'No, gracias',
  answerBox: { changed: 'Tu versión', declined: '¿Por qué no? Puedes dejarlo vacío.' },
  answerSend: { changed: 'Usar mi versión', declined: 'Decir que no' },
  notAnswered: 'Tu respuesta no se pudo guardar. Todo queda como estaba antes.',

  decidedByMe: {
    accepted: 'Dijiste que sí.',
    thanked: 'Diste las gracias.',
    confirmed: 'Dijiste: Son mis palabras.',
    changed: 'La cambiaste.',
    declined: 'Dijiste que no.',
  },
  decidedByStudent: {
    accepted: 'El estudiante dijo que sí.',
    thanked: 'El estudiante dio las gracias.',
    confirmed: 'El estudiante dijo: Son mis palabras.',
    changed: 'El estudiante la cambió.',
    declined: 'El estudiante dijo que no.',
  },
  reason: 'La razón:',
  became: {
    goal: 'Ahora es una meta del plan.',
    step: 'Ahora es un próximo paso.',
    benchmark: 'Ahora es algo para lograr este año.',
    studentWords: 'Ahora son las palabras de la meta.',
  },
  becameOther: {
    goal: 'Se hizo una meta. Ahora la meta dice:',
    step: 'Se hizo un próximo paso. Ahora el paso dice:',
    benchmark: 'Se hizo algo para lograr este año. Ahora dice:',
    studentWords: 'Las palabras de la meta son ahora:',
  },
  resultGone: 'Lo que salió de esto se quitó.',

  give: {
    idea: {
      title: 'Dar una idea',
      box: 'Su idea',
      help: 'El estudiante dice que sí, la cambia o dice que no.',
      send: 'Enviar la idea',
    },
    typedFor: {
      title: 'Escribir por el estudiante',
      box: 'Lo que dijo el estudiante',
      help: 'Escriba tal como lo dijo el estudiante. Él o ella lo revisa primero.',
      send: 'Enviar para que lo revise',
    },
  },
  reword: 'Cambiar las palabras',
  rewordBox: 'Las palabras nuevas',
  rewordSend: 'Guardar las palabras nuevas',
  takeBack: 'Retirarla',
  takenBackNote: 'Usted retiró una idea.',

  comments: 'Comentarios',
  commentBox: 'Comentario',
  commentHelp: 'Después no se puede cambiar ni retirar.',
  send: 'Enviar',
  sendComment: 'Enviar el comentario',

  notSentYet: 'Esto está escrito y no se envió:',
  notSentGoneGoal: 'Esto está escrito sobre una meta que ya no está aquí:',
  notSentTakenBack: 'Esto está escrito para una idea que se retiró:',
  forget: 'No lo necesito',
  faults: {
    empty: 'Primero hay que escribir algo.',
    refused: 'Esto no se envió. Todo lo escrito sigue aquí y se puede copiar.',
  },

  said: {
    idea: 'Su idea está enviada.',
    typedFor: 'Enviado. El estudiante ya lo puede revisar.',
    comment: 'El comentario está enviado.',
    reworded: 'Las palabras nuevas están guardadas.',
    takenBack: 'Su idea está retirada. Con Deshacer vuelve.',
    accepted: 'Dijiste que sí. Ahora está en tu plan.',
    changed: 'Tu versión está ahora en tu plan.',
    declined: 'Dijiste que no.',
    thanked: 'Diste las gracias.',
  },
};
