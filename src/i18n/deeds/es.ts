import type { DeedSaid, DeedWords } from './en.js';

/** Words about what every element lets people do with a plan, in Spanish. */
export const deedWords: DeedWords = {
  whoCanRead: 'Tú, tu familia y tu escuela pueden leer esto.',
  whoCanReadOther: 'El estudiante, la familia y la escuela pueden leer esto.',
  opening: 'Abriendo …',
  undo: 'Deshacer',
  redo: 'Rehacer',
  partMissing: 'Esta parte no se pudo cargar. Tus palabras están a salvo.',
  tryAgain: 'Intentar otra vez',
  dateFaults: {
    unfinished: 'Esta fecha no está completa, o ese día no existe.',
    'out-of-range': 'Pon un año entre 1900 y 2199.',
    'no-number': 'Pon el mes, el día y el año.',
  },
  numberFaults: {
    unfinished: 'Este número no está completo.',
    'out-of-range': 'Este número es demasiado pequeño o demasiado grande.',
    'no-number': 'Pon un número, como 12 o 2.5.',
  },
  faultKept: 'Lo que escribiste sigue aquí. Todavía no está guardado.',
  changedElsewhere: 'Se cambió en otro lugar mientras escribes. Ahora dice:',
  changedElsewhereHelp: 'Sigue escribiendo. Los dos cambios se juntan si caben.',
  refused: {
    forbidden: 'No puedes cambiar esto. Lo que escribiste sigue aquí para que lo copies.',
    tooLong: 'Este texto es muy largo para guardarlo. Lo que escribiste sigue aquí. Hazlo más corto.',
    readOnly: 'Ahora no se puede cambiar. Lo que escribiste sigue aquí para que lo copies.',
  },
  takenBack: {
    forbidden: 'No puedes cambiar esto. Queda como estaba antes.',
    readOnly: 'Ahora no se puede cambiar. Queda como estaba antes.',
  },
  // “Tú” would be wrong to an adult, and “usted” to a student.
  me: 'Yo',
  you: 'Yo, en otra página o dispositivo',
  somebody: 'Otra persona',
  nothing: 'Vacío',
  cancel: 'Cancelar',
  roles: {
    student: 'Estudiante',
    adultStudent: 'Estudiante',
    guardian: 'Tutor o tutora',
    parent: 'Madre o padre',
    actingParent: 'Persona que actúa como madre o padre',
    designee: 'Persona que eligió la familia',
    educationalDecisionMaker: 'Persona que decide sobre la educación',
    counselor: 'Consejería escolar',
    careerSpecialist: 'Especialista en carreras',
    caseManager: 'Docente del IEP',
    teacher: 'Docente',
    paraprofessional: 'Asistente de clase',
    specialist: 'Especialista',
    mentor: 'Mentor o mentora',
    interpreter: 'Intérprete',
    administrator: 'Dirección de la escuela',
    agencyRepresentative: 'Agencia',
    schoolStaff: 'Personal de la escuela',
  },
};

/** What is said of it to those who listen to the screen, in Spanish. */
export const deedSaid: DeedSaid = {
  redone: 'Hecho de nuevo.',
  changedSince: 'Otra persona lo cambió después. Queda como está ahora.',
  answered: 'Gracias. Eso quedó resuelto.',
  changedElsewhere: 'Este texto se cambió en otro lugar. El texto nuevo está debajo del cuadro.',
};
