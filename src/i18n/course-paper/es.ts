import { isolated, isolatedLast, plural } from '../format.js';
import type { CoursePaperWords } from './en.js';
import { signWords } from '../signatures/es.js';

/** How courses go on paper and into files, and come from one, in Spanish. */
export const es: CoursePaperWords = {
  heading: 'Imprimir, guardar o abrir',
  help: 'Lleva tus clases en papel o en un archivo. Nada cambia en ellas.',
  helpOther: 'Estas clases se pueden llevar en papel o en un archivo. Nada cambia en ellas.',
  buttons: {
    normal: 'Imprimir mis clases en una página',
    large: 'Imprimir mis clases en letra grande',
    table: 'Descargar como tabla (CSV)',
    file: 'Guardar como archivo del plan',
  },
  buttonsOther: {
    normal: 'Imprimir las clases en una página',
    large: 'Imprimir las clases en letra grande',
    table: 'Descargar como tabla (CSV)',
    file: 'Guardar como archivo del plan',
  },
  fileHelp: 'El archivo tiene todo tu plan, con tus metas. Dáselo a personas de confianza.',
  fileHelpOther: 'El archivo tiene todo el plan, con las metas. Es solo para quien puede leerlo.',
  cannotPrint: 'Aquí no se puede imprimir esta página. La tabla se puede descargar.',
  cannotDownload: 'Aquí no se puede descargar nada. La página se puede imprimir.',
  downloaded: (name) => `Está en un archivo: ${isolated(name)}. Está en las descargas.`,

  page: {
    title: 'Mis clases en una página',
    titleOther: 'Las clases en una página',
    otherPlan: (name) => `Otro plan que se prueba: ${isolated(name)}`,
    noName: 'Otro plan que se prueba',
    name: 'Nombre',
    schoolYear: (begin, end) => `Año escolar ${isolated(`${begin}–${end}`)}`,
    printedOn: (day) => `Impreso el ${isolated(day)}`,
    caption: 'Clases por año y periodo',
    year: 'Año',
    classes: 'Clases',
    noClasses: 'Todavía sin clases',
    inAll: 'En total',
    ifAccepted: (confirmed) => `si se acepta todo (según lo confirmado hasta ahora: ${confirmed})`,
    left: 'Lo que falta',
    nothingLeft: 'No falta nada por planear.',
    noRules: 'Las reglas para terminar la escuela no habían llegado al imprimir esto.',
    noWay: 'Todavía no se ha elegido una manera de terminar la escuela.',
    toShow: 'por mostrar',
    ...signWords,
  },

  columns: {
    schoolYear: 'Año escolar (su final)',
    term: 'Periodo',
    code: 'Código de la clase',
    title: 'Clase',
    subject: 'Materia',
    credits: 'Créditos',
    state: 'Cómo está',
    mark: 'Calificación',
    result: 'Cómo salió',
    method: 'Cómo se gana el crédito',
    dualCredit: 'Crédito universitario',
    confirmation: 'Lo que dice esta escuela',
    school: 'Otra escuela',
    sourceCredits: 'Créditos allá',
    sourceUnit: 'Allá se cuenta en',
    note: 'Nota',
  },
  units: {
    carnegieUnit: 'créditos de un año',
    semesterHour: 'horas de semestre',
    quarterHour: 'horas de cuarto de año',
    trimesterHour: 'horas de trimestre',
    fivePerSemester: 'créditos de semestre',
  },

  copy: {
    title: 'Una copia del plan',
    asOf: (day) => `El plan como estaba el ${isolatedLast(day)}`,
    print: 'Imprimir esta copia',
    printName: (day) => `Imprimir esta copia: ${isolated(day)}`,
    file: 'Guardar esta copia como archivo del plan',
    fileName: (day) => `Guardar esta copia como archivo del plan: ${isolated(day)}`,
  },

  open: {
    title: 'Abrir clases de un archivo del plan',
    help: 'Primero se ve lo que hay en el archivo. Nada cambia hasta agregarlo.',
    choose: 'Archivo del plan',
    faults: {
      notOurs: 'Este no es un archivo del plan. Nada ha cambiado.',
      newer: 'Una versión más nueva escribió este archivo. Aquí no se puede leer. Nada ha cambiado.',
      tooLarge: 'Este archivo es demasiado grande para un plan. Nada ha cambiado.',
      unreadable: 'Este archivo no se puede leer. Se puede elegir otra vez. Nada ha cambiado.',
      noCourses: 'Este archivo del plan no tiene clases. Nada ha cambiado.',
    },
    report: (name) => `Lo que hay en ${isolated(name)}`,
    reported: (count) =>
      plural('es', count, {
        one: 'Se puede agregar una clase. Primero se puede mirar.',
        other: `Se pueden agregar ${count} clases. Primero se pueden mirar.`,
      }),
    planOf: (name) => `Este es el plan de ${isolatedLast(name)}`,
    fresh: 'Lo que se agregaría',
    unreadable: (names) => `Esto no se puede leer y queda fuera: ${isolatedLast(names)}`,
    matched: (count) =>
      plural('es', count, {
        one: 'Una clase está en la lista de clases de aquí.',
        other: `${count} clases están en la lista de clases de aquí.`,
      }),
    own: (count) =>
      plural('es', count, {
        one: 'Una clase no tiene código. Entra por su nombre.',
        other: `${count} clases no tienen código. Entran por su nombre.`,
      }),
    already: (count) =>
      plural('es', count, {
        one: 'Una clase ya está aquí. No se agrega otra vez.',
        other: `${count} clases ya están aquí. No se agregan otra vez.`,
      }),
    ideas: (count) =>
      plural('es', count, {
        one: 'Una idea de la otra escuela se queda allá.',
        other: `${count} ideas de la otra escuela se quedan allá.`,
      }),
    mismatches: (count) =>
      plural('es', count, {
        one: 'Una clase no coincide con la lista de aquí. Entra por su nombre, sin su código.',
        other: `${count} clases no coinciden con la lista de aquí. Entran por su nombre, sin código.`,
      }),
    unknownWays: (count) =>
      plural('es', count, {
        one: 'El archivo nombra una manera de terminar la escuela que aquí no se conoce. Hay que preguntar en la escuela cuál vale.',
        other: `El archivo nombra ${count} maneras de terminar la escuela que aquí no se conocen. Hay que preguntar en la escuela cuál vale.`,
      }),
    noCatalog: 'Aquí no hay una lista de clases para buscarlas.',
    unknownCode: (code) => `No hay clase con el código ${isolatedLast(code)}`,
    otherCode: (code, found) => `Aquí su código es ${isolated(found)}, y no ${isolatedLast(code)}`,
    otherTitle: (code, found) => `Aquí ${isolated(code)} es ${isolatedLast(found)}`,
    fromOther: 'Estas clases son de otra escuela',
    fromOtherHelp: 'Entonces lo hecho cuenta cuando esta escuela lo confirma.',
    nothingNew: 'Todas estas clases ya están aquí.',
    add: 'Agregar estas clases',
    leave: 'No agregar nada',
    added: (count) =>
      plural('es', count, {
        one: 'Una clase agregada. Deshacer la quita otra vez.',
        other: `${count} clases agregadas. Deshacer las quita otra vez.`,
      }),
    left: 'No se agregó nada.',
  },
};
