import { isolated, isolatedLast, plural } from '../format.js';
import type { CrosswalkImportWords } from './en.js';
import { findingWords } from './es-findings.js';
import { previewWords } from './es-preview.js';

/** What bringing in an IEP says, in Spanish. */
export const es: CrosswalkImportWords = {
  ...findingWords,
  ...previewWords,
  heading: 'Traer lo que dice el IEP',
  help: 'Una copia del IEP, para leerla junto al plan. Nada de aquí cambia el IEP de la escuela. Usted mira todo antes de traerlo.',
  helpAgain:
    'Una copia nueva toma el lugar de la que está aquí. Los enlaces se quedan con lo que sigue en ella.',
  way: '¿Cómo lo trae?',
  ways: { file: 'De un archivo', typed: 'Escribiendo o pegando' },

  file: {
    choose: 'Elija un archivo',
    help: 'Un archivo CSV de una hoja de cálculo, o uno JSON del sistema de IEP. En un CSV cada fila es una línea del IEP. Necesita las columnas Sección y Palabras. Puede tener Nombre, Fecha, Responsable, Cada cuánto y Dónde. Los nombres en inglés también sirven. Una fila también puede dar una fecha de todo el IEP. Escriba Fecha del IEP, Fecha de la revisión anual o Fecha de nacimiento en Sección. Escriba el día en Palabras. También puede dar estas fechas a mano, antes de traer la copia.',
    unreadable: 'El archivo no se pudo leer. No se cambió nada. Elíjalo otra vez o elija otro.',
    name: (file) => `Archivo: ${isolatedLast(file)}`,
    refused: 'No llegó nada de este archivo y no se cambió nada. Esta es la razón:',
    system: '¿De dónde viene el archivo?',
    systemHelp: 'La gente lee esto encima de la copia.',
    spreadsheet: 'una hoja de cálculo',
    exportedOn: 'El día en que se hizo el archivo',
  },

  sample: {
    buttons: { csv: 'Descargar un archivo CSV de muestra', json: 'Descargar un archivo JSON de muestra' },
    given: (name) => `Está en las descargas, en un archivo: ${isolated(name)}`,
    failed: 'Aquí no se puede descargar nada.',
    file: 'iep-muestra',
    system: 'Muestra',
    columns: {
      section: 'Sección',
      words: 'Palabras',
      name: 'Nombre',
      date: 'Fecha',
      provider: 'Responsable',
      frequency: 'Cada cuánto',
      applicability: 'Dónde',
    },
    facts: {
      iepDate: 'Fecha del IEP',
      annualReviewDate: 'Fecha de la revisión anual',
      transferOfRightsDate: 'Fecha de la transferencia de derechos',
      birthDate: 'Fecha de nacimiento',
      gradeLevel: 'Grado',
    },
    sections: {
      strengths: 'Fortalezas',
      employmentGoal: 'Meta postsecundaria: empleo',
      annualGoal: 'Meta anual',
      relatedServices: 'Servicios relacionados',
      accommodation: 'Adaptación',
    },
    lines: {
      strengths: { words: 'Explica a los demás cómo funcionan las cosas.' },
      employmentGoal: { words: 'Después de la preparatoria, el estudiante trabajará con plantas.' },
      annualGoal: { words: 'El estudiante hará el plan de una semana y lo seguirá.', date: '2027-03-11' },
      relatedServices: {
        words: 'Practicar cómo hablar con personas nuevas',
        provider: 'Maestra del habla',
        frequency: '30 minutos a la semana',
      },
      accommodation: {
        words: 'Más tiempo en los exámenes',
        name: 'Tiempo',
        applicability: 'Todas las clases',
      },
    },
  },

  datesHelp: {
    typed: 'Dicen cuándo el equipo revisa el IEP otra vez. Deje vacío lo que no sepa.',
    file: 'Son las fechas del archivo. Complete lo que falta y vacíe lo que no esté bien. Vale lo que escriba aquí. Se guarda solo en esta página hasta que traiga la copia.',
  },
  datesUnfinished: 'Una fecha no está completa. Complétela o déjela vacía. Después traiga la copia.',

  typed: {
    kept: 'Lo que escribe se guarda solo en esta página. Se pierde al cerrar la página o cargarla otra vez. Tráigalo antes de salir.',
    notNow: 'Ahora no se puede escribir. Vuelva a cargar la página o traiga un archivo.',
    begin: 'Empezar con la copia que está aquí',
    beginHelp: 'Después cambie solo lo nuevo.',
    none: 'Todavía no hay nada escrito.',
    list: 'Líneas',
    count: (count) => plural('es', count, { one: '1 línea', other: `${count} líneas` }),
    add: 'Agregar una línea',
    line: (number) => `Línea ${number}`,
    unnamed: 'Todavía nada escrito',
    section: 'Parte del IEP',
    forStudent: 'El estudiante ve esto.',
    forTeam: 'Solo el equipo del IEP ve esto.',
    words: 'Lo que dice el IEP, palabra por palabra',
    fields: {
      name: 'Nombre, si lo tiene',
      date: 'Fecha, si la tiene',
      provider: 'Quién se ocupa',
      frequency: 'Cada cuánto y cuánto tiempo',
      applicability: 'Dónde',
    },
    more: 'Opcional',
    done: 'Listo',
    doneOf: (line) => `Listo: ${isolated(line)}`,
    change: 'Cambiar',
    changeOf: (line) => `Cambiar: ${isolated(line)}`,
    takeOut: 'Quitar',
    takeOutOf: (line) => `Quitar: ${isolated(line)}`,
    takenOut: 'La línea se quitó.',
    putBack: 'Devolverla',
    dates: 'Fechas del IEP',
    gradeLevel: 'Grado',
    noGrade: 'No se dio',
    look: 'Mirarlo antes de traerlo',
  },

  paste: {
    summary: 'Pegar varias líneas a la vez',
    section: 'Todas son de esta parte',
    words: 'Pegue aquí',
    help: 'Una línea es una cosa que dice el IEP. No se toman los números ni las viñetas del principio.',
    add: 'Agregar estas líneas',
    empty: 'Primero pegue o escriba algo.',
  },

  sections: {
    communityExperiences: 'En la comunidad (experiencias en la comunidad)',
    employmentAndAdultLiving: 'Trabajo y vida de adulto (empleo y vida adulta)',
    relatedServices: 'Servicios (servicios relacionados)',
    dailyLivingSkills: 'Para cada día (habilidades de la vida diaria)',
    functionalVocationalEvaluation: 'Habilidades de trabajo (evaluación vocacional funcional)',
  },

  said: {
    added: 'Se agregó una línea.',
    addedMany: (count) =>
      plural('es', count, { one: 'Se agregó 1 línea.', other: `Se agregaron ${count} líneas.` }),
    begun: (count) =>
      plural('es', count, {
        one: '1 línea de la copia está aquí para cambiarla.',
        other: `${count} líneas de la copia están aquí para cambiarlas.`,
      }),
    takenOut: 'La línea se quitó.',
    back: 'La línea está de vuelta.',
    left: 'No llegó nada. La copia de antes está como estaba.',
  },
};
