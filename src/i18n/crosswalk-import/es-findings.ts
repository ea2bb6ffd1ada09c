import { isolated } from '../format.js';
import type { CrosswalkImportWords } from './en.js';

type Words = Pick<CrosswalkImportWords, 'findings' | 'atLine' | 'atItem' | 'firstAt' | 'fieldNames'>;

/** What is said about an extract, line by line, in Spanish. */
export const findingWords: Words = {
  findings: {
    tooLarge: () => 'Es demasiado grande. Elija un archivo más pequeño, con un solo IEP.',
    binary: () => 'No es un archivo de texto. Guarde la hoja como CSV y elija ese archivo.',
    encoding: () => 'Sus letras no se pueden leer. Guárdelo como CSV UTF-8 y elíjalo otra vez.',
    notJson: () => 'No está completo: un archivo JSON cortado o con un error. Expórtelo otra vez.',
    notAnExtract: () =>
      'No contiene un IEP en una forma que se pueda leer aquí. Exporte el IEP otra vez o guárdelo como CSV.',
    newerSchema: ({ value }) =>
      `Tiene una forma más nueva (${isolated(value)}) que la que conoce esta página. Vuelva a cargar la página o pida la forma 1.`,
    unreadSource: () => 'No dice de dónde viene ni de qué día es. Expórtelo otra vez.',
    noRows: () => 'No tiene filas debajo de los nombres de las columnas.',
    tooManyRows: () => 'Tiene demasiadas filas para un solo IEP. Traiga un IEP a la vez.',
    brokenQuotes: () =>
      'Falta cerrar unas comillas y no se sabe dónde termina cada fila. Guárdelo otra vez como CSV.',
    missingColumn: ({ value }) => `Falta la columna ${isolated(value)}. Póngale ese nombre a una columna.`,
    repeatedColumn: ({ value }) => `Dos columnas significan lo mismo: ${isolated(value)}. Deje solo una.`,
    forbiddenColumn: ({ value }) => `Una columna no se puede llamar ${isolated(value)}. Póngale otro nombre.`,
    tooManyItems: ({ value, result }) =>
      `Tiene ${value} líneas, y aquí un IEP puede tener ${result}. Traiga un IEP a la vez.`,
    noItems: () => 'No hay ninguna línea de un IEP.',

    unknownKey: ({ value }) => `Aquí no se conoce ${isolated(value)}. No se tomó.`,
    forbiddenKey: ({ value }) => `Nada se puede llamar ${isolated(value)}. No se tomó.`,
    unknownColumn: ({ value }) => `Aquí no se conoce la columna ${isolated(value)}. No se tomó.`,
    raggedRow: ({ value, result }) =>
      `La fila tiene ${value} celdas, y hay ${result} columnas. No se tomó. Busque una coma de más o de menos.`,
    longCell: () => 'Una celda es demasiado larga. La fila no se tomó. Divídala en varias filas.',
    notAnItem: () => 'Esto no es una línea de un IEP. No se tomó.',
    missingSection: () => 'No dice qué parte del IEP es. No se tomó.',
    unknownSection: ({ value }) =>
      `“${isolated(value)}” no es una parte de un IEP que se conozca aquí. No se tomó. Póngale otro nombre a la parte o escriba la línea a mano.`,
    missingWords: () => 'No dice nada. No se tomó.',
    longWords: () => 'Tiene más de 10 000 letras. No se tomó. Divídala en varias.',
    repeatedId: ({ value, result }) =>
      `El número ${isolated(value)} está dos veces, primero en ${result}. La segunda no se tomó.`,
    repeatedItem: ({ result }) => `Lo mismo ya está en ${result}. La segunda no se tomó.`,

    unreadField: ({ field }) => `${field}: esto no es un texto. Se dejó en blanco.`,
    longField: ({ field }) => `${field}: tiene más de 500 letras. Se dejó en blanco.`,
    controlLetters: ({ field }) => `${field}: tiene signos que no son letras. Se dejó en blanco.`,
    forbiddenId: ({ value }) => `El número ${isolated(value)} no se puede usar. La línea recibió uno propio.`,
    unreadDate: ({ field, value }) =>
      `${field}: “${isolated(value)}” no es una fecha que se pueda leer. Se dejó en blanco. Escriba 2027-05-14 o 5/14/2027.`,
    otherDateOrder: ({ field, value }) =>
      `${field}: “${isolated(value)}” tiene el día primero. Se dejó en blanco. Escriba 2027-05-14 o 5/14/2027.`,
    unclearDate: ({ field, value }) =>
      `${field}: “${isolated(value)}” puede ser uno de dos días. Otra fecha del archivo tiene el día primero. Se dejó en blanco. Escriba 2027-05-14.`,
    unreadGrade: ({ value }) => `“${isolated(value)}” no es un grado que se pueda leer. Se dejó en blanco.`,
    repeatedDate: ({ field, value }) =>
      `${field}: está dos veces. Vale la primera, y “${isolated(value)}” no se tomó.`,
    otherDate: ({ field, value, result }) =>
      `${field}: el archivo dice “${isolated(value)}”. Vale lo que se dio a mano: ${isolated(result)}`,
    emptiedFact: ({ field, value }) =>
      `${field}: el archivo dice “${isolated(value)}”. Se vació a mano y no se toma.`,
    spreadsheetText: ({ field }) =>
      `${field}: se quitaron los signos con los que una hoja de cálculo guarda un texto.`,
    damagedLetters: ({ field }) =>
      `${field}: algunas letras parecen dañadas. Se tomaron como están. Para arreglarlas, guarde el archivo como CSV UTF-8.`,
  },
  atLine: (line, sentence) => `Línea ${line}: ${sentence}`,
  atItem: (item, sentence) => `Número ${item}: ${sentence}`,
  firstAt: { line: (place) => `la línea ${place}`, item: (place) => `el número ${place}` },
  fieldNames: {
    section: 'Parte del IEP',
    words: 'Palabras',
    id: 'Número',
    name: 'Nombre',
    date: 'Fecha',
    provider: 'Quién',
    frequency: 'Cada cuánto',
    applicability: 'Dónde',
    source: 'Origen',
    system: 'Sistema',
    exportedOn: 'Día del archivo',
    iepDate: 'Fecha del IEP',
    annualReviewDate: 'Fecha de la revisión',
    transferOfRightsDate: 'Fecha del traspaso de derechos',
    birthDate: 'Fecha de nacimiento',
    gradeLevel: 'Grado',
  },
};
