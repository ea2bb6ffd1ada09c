// The sentences around the tables of the data inventory, in both languages.

/** @typedef {typeof en} FrameWords */

const en = {
  title: 'What is stored about a student',
  intro: [
    'This list names everything that the plan keeps: what, why, who can see it, and how long. It is made from the program itself, so that nothing is left out.',
    'Nothing is sent to anybody but the storage that your school chose. There is no advertising, no counting of visitors, and no other company’s code.',
    'There is no field for a photo, an address, a diagnosis or a number of the government. What people write in their own words may name one, and what an IEP says too.',
  ],
  long: 'How long',
  unanswered: '**_write it here_**',
  longText: ({ howLong, versions }) => [
    `The program erases no document by itself. How long the documents are kept is for your district to decide: ${howLong}.`,
    'What somebody takes out keeps its place with a mark, so that it can be put back. Your school’s system can empty it for good; then the mark alone stays.',
    `A dated copy is never changed. Your school’s storage may keep earlier versions, and a list of who looked at an IEP: ${versions}.`,
  ],
  documents: 'The documents',
  documentHeads: ['Document', 'What is in it', 'Why', 'Who can load it'],
  inside: 'What is in them',
  fieldHeads: ['What', 'In the program'],
  addedBy: 'Who can add one',
  changedBy: 'Who can change it',
  except: 'other fields',
  changedByField: (field, who) => `“${field}”: ${who}`,
  author: 'whoever wrote it',
  rightsHolder:
    'whoever holds the rights in education: the student of age, or the person at home whom the plan names',
  byValue: 'depends on what is said',
  nobody: 'nobody',
  adultStudent: 'student who holds their own rights',
  everybody: 'everybody whom the school lets open this plan',
  copies: { snapshot: 'A dated copy', iep: 'A copy of the IEP', iepItem: 'One part of an IEP' },
  copyNote:
    'A copy of an IEP comes from the district’s system, or is typed by the IEP teacher. It is replaced as a whole, and never changed here. What a dated copy shows beside this is the plan as it was.',
  bookkeeping: 'What everything carries',
  places: 'Where else something lies',
  placeHeads: ['Where', 'What', 'Who can see it', 'How long'],
  placeNote: [
    'Of the documents about an IEP no unsaved work and no offline copy is written to a device: such work lies in the open page alone.',
    'Where the browser itself is the storage, they lie in it like all the others, and signing out does not erase them. That is for a trial, or for one person’s own browser, and never for a device that several people use.',
  ],
};

/** @type {FrameWords} */
const es = {
  title: 'Qué se guarda sobre un estudiante',
  intro: [
    'Esta lista nombra todo lo que el plan guarda: qué, por qué, quién lo puede ver y por cuánto tiempo. Se hace a partir del programa mismo, para que no falte nada.',
    'No se envía nada a nadie, salvo al lugar de almacenamiento que eligió su escuela. No hay publicidad, ni conteo de visitas, ni programas de otras compañías.',
    'No hay ningún campo para fotos, direcciones, diagnósticos ni números del gobierno. Lo que la gente escribe con sus palabras puede nombrar alguno, y lo que dice un IEP también.',
  ],
  long: 'Por cuánto tiempo',
  unanswered: '**_escríbalo aquí_**',
  longText: ({ howLong, versions }) => [
    `El programa no borra ningún documento por sí mismo. Su distrito decide por cuánto tiempo se guardan los documentos: ${howLong}.`,
    'Lo que alguien quita conserva su lugar con una marca, para que se pueda volver a poner. El sistema de su escuela puede vaciarlo para siempre; entonces solo queda la marca.',
    `Una copia con fecha nunca se cambia. El almacenamiento de su escuela puede guardar versiones anteriores, y una lista de quién miró un IEP: ${versions}.`,
  ],
  documents: 'Los documentos',
  documentHeads: ['Documento', 'Qué contiene', 'Por qué', 'Quién lo puede abrir'],
  inside: 'Qué contienen',
  fieldHeads: ['Qué', 'En el programa'],
  addedBy: 'Quién puede añadir',
  changedBy: 'Quién puede cambiarlo',
  except: 'los demás campos',
  changedByField: (field, who) => `«${field}»: ${who}`,
  author: 'quien lo escribió',
  rightsHolder:
    'quien tiene los derechos en la educación: el estudiante mayor de edad, o la persona de casa que el plan nombra',
  byValue: 'depende de lo que se dice',
  nobody: 'nadie',
  adultStudent: 'estudiante que tiene sus propios derechos',
  everybody: 'todas las personas a quienes la escuela deja abrir este plan',
  copies: { snapshot: 'Una copia con fecha', iep: 'Una copia del IEP', iepItem: 'Una parte de un IEP' },
  copyNote:
    'Una copia del IEP viene del sistema del distrito, o la escribe el maestro del IEP. Se reemplaza entera, y aquí nunca se cambia. Lo demás que muestra una copia con fecha es el plan tal como era.',
  bookkeeping: 'Lo que todo lleva',
  places: 'Dónde más queda algo',
  placeHeads: ['Dónde', 'Qué', 'Quién lo puede ver', 'Por cuánto tiempo'],
  placeNote: [
    'De los documentos del IEP no se escribe en un dispositivo ningún trabajo sin guardar ni ninguna copia para abrir sin conexión: ese trabajo queda solo en la página abierta.',
    'Si el navegador mismo es el lugar donde se guarda, quedan en él como todos los demás, y cerrar la sesión no los borra. Eso es para una prueba, o para el navegador propio de una persona, y nunca para un dispositivo que usan varias personas.',
  ],
};

/** @type {Readonly<Record<'en' | 'es', FrameWords>>} */
export const frameWords = { en, es };
