import { isolated, plural } from '../format.js';
import type { CourseTransferWords } from './en.js';

/** What the credits of another school say, in Spanish. */
export const es: CourseTransferWords = {
  title: 'Créditos de otra escuela',
  none: '¿Fuiste antes a otra escuela? Pon aquí tus clases de allá. Pueden contar.',
  noneOther: 'Todavía no hay clases de otra escuela.',
  help: 'La nueva escuela dice qué cuenta aquí. Hasta entonces un crédito está por confirmar.',
  sums: {
    accepted: (credits) => `Si se aceptan todos: ${credits}`,
    confirmed: (credits) => `Ya confirmado: ${credits}`,
    open: (credits) => `Por confirmar: ${credits}`,
    refused: (count) =>
      plural('es', count, {
        one: 'Una clase no cuenta aquí.',
        other: `${count} clases no cuentan aquí.`,
      }),
    unknown: (count) =>
      plural('es', count, {
        one: 'De una clase nadie ha dicho cuántos créditos son aquí.',
        other: `De ${count} clases nadie ha dicho cuántos créditos son aquí.`,
      }),
  },
  finish: {
    accepted: 'Si se aceptan todos',
    confirmed: 'Con lo confirmado hasta ahora',
    whole: (year) =>
      `Lo más pronto es terminar al final de ${year}. Para entonces el plan tiene todas las clases que hacen falta.`,
    left: (credits) =>
      `Todavía no hay clase planeada para ${credits}. Cuando no falte nada por planear, aquí se ve cuándo se puede terminar.`,
    toShow: (count) =>
      plural('es', count, { one: `Falta mostrar ${count} cosa.`, other: `Falta mostrar ${count} cosas.` }),
    open: 'Todavía hay algo que planear. Cuando no falte nada, aquí se ve cuándo se puede terminar.',
  },
  list: 'Clases de otra escuela',
  from: (school) => `De ${isolated(school)}`,
  there: (count) => `Allá: ${count}.`,
  here: (credits) => `Aquí: ${credits}.`,
  hereUnknown: 'Nadie ha dicho todavía cuántos créditos son aquí.',
  part: 'Esta escuela cuenta una parte.',
  units: {
    carnegieUnit: (amount, count) =>
      plural('es', count, { one: `${amount} crédito`, other: `${amount} créditos` }),
    semesterHour: (amount, count) =>
      plural('es', count, { one: `${amount} hora de semestre`, other: `${amount} horas de semestre` }),
    quarterHour: (amount, count) =>
      plural('es', count, {
        one: `${amount} hora de cuarto de año`,
        other: `${amount} horas de cuarto de año`,
      }),
    trimesterHour: (amount, count) =>
      plural('es', count, { one: `${amount} hora de trimestre`, other: `${amount} horas de trimestre` }),
    fivePerSemester: (amount, count) =>
      plural('es', count, { one: `${amount} crédito de semestre`, other: `${amount} créditos de semestre` }),
  },
  unitNames: {
    carnegieUnit: 'Créditos: 1 por una clase de un año',
    fivePerSemester: 'Créditos de semestre: 5 por cada mitad de un año',
    semesterHour: 'Horas de semestre',
    quarterHour: 'Horas de cuarto de año',
    trimesterHour: 'Horas de trimestre',
  },
  change: 'Cambiar',
  changeName: (title) => `Cambiar lo que dice de ${isolated(title)}`,
  fields: {
    confirmation: 'Qué dice esta escuela',
    confirmationFor: (title) => `Qué dice esta escuela de ${isolated(title)}`,
    credits: 'Aquí cuenta como',
    creditsHelp: 'Si queda vacío, cuenta todo. Con menos, cuenta una parte.',
    sourceCredits: 'Créditos de la otra escuela',
    sourceUnit: 'Cómo cuenta la otra escuela',
    unitNone: 'No se sabe',
    school: 'La otra escuela',
  },
  entry: {
    title: 'Poner varias clases a la vez',
    help: 'Están en el informe de la otra escuela. Las filas vacías no se agregan.',
    row: (row) => `Clase ${row}`,
    name: 'Nombre de la clase',
    credits: 'Créditos allá',
    mark: 'Calificación',
    year: 'Año escolar',
    noYear: 'No se sabe',
    result: 'Cómo salió',
    noResult: 'No se sabe',
    worth: (credits) => `Son ${credits} aquí.`,
    noName: 'Falta el nombre de la clase.',
    more: 'Una fila más',
    add: 'Agregar estas clases',
    nothing: 'Falta por lo menos una clase.',
    notYet: 'Algunas filas no están completas. Todavía no se agregó nada.',
    added: (count) =>
      plural('es', count, {
        one: 'Se agregó una clase. Está por confirmar.',
        other: `Se agregaron ${count} clases. Están por confirmar.`,
      }),
  },
  ways: {
    title: 'Otras maneras de ganar créditos o terminar',
    help: 'Todas están bien. Cada escuela tiene sus reglas, así que hay que preguntar antes de elegir.',
    recovery: 'Recuperar el crédito',
    recoveryHelp: 'Otra manera de ganar el crédito de una clase. La escuela sabe qué clases tiene.',
    summer: 'Clases de verano',
    summerHelp: 'Algunas clases se dan en verano. Se pueden planear en “Verano”.',
    exam: 'Crédito por examen',
    examHelp: 'Un examen muestra lo que se sabe. La escuela dice qué exámenes cuentan aquí y cuánto.',
    college: 'Clase universitaria en la secundaria',
    collegeHelp: 'Una clase puede contar para la secundaria y para la universidad.',
    yearMore: 'Un año más',
    yearMoreHelp: 'Son clases un año después del grado 12. Ese año se puede agregar debajo de los demás.',
    equivalency: 'Un examen como el GED',
    equivalencyHelp: 'Son exámenes en lugar de clases. Lo que se recibe no es un diploma de esta escuela.',
    equivalencyAsk: 'Hay que preguntar qué puertas abre cada documento antes de decidir.',
  },
};
