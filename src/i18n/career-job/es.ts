import type { CareerJobWords } from './en.js';

/** What the page of an occupation says, in Spanish. */
export const es: CareerJobWords = {
  back: 'Volver',
  names: 'En inglés también se llama:',
  waiting: 'Los números están en camino …',
  missing: 'Los números no llegaron. ¿Tienes conexión?',
  combined: 'Estos números cuentan varios trabajos juntos:',
  parent: 'Este trabajo es parte de un grupo más grande. Estos números son de todo el grupo:',

  pay: {
    heading: 'Cuánto se gana',
    year: (pay) => `${pay} por año`,
    picture: 'Barra gruesa: la mitad del medio. Línea: pago típico.',
    all: (pay) => `Línea punteada: la mitad de los trabajos aquí tiene un pago típico mayor de ${pay}.`,
    most: (people) => `${people} de cada 100 personas ganan como máximo`,
    least: (people) => `${people} de cada 100 personas ganan por lo menos`,
    about: 'No cuentan quienes trabajan por su cuenta.',
  },

  people: (year, people) => `${year}: ${people} personas en este trabajo`,
  openings: (people) => `Cada año se necesitan ${people} personas nuevas.`,
  openingsHelp: 'Muchos de estos puestos se abren porque alguien se va o se jubila.',

  takes: {
    heading: 'Qué se necesita',
    license:
      'Algunos trabajos piden una licencia del estado. Tu consejero o consejera escolar te ayuda a saberlo.',
    education: 'Con qué empieza la mayoría',
    experience: 'Trabajo antes de este',
    experienceLevels: {
      none: 'No hace falta',
      underFiveYears: 'Menos de 5 años en un trabajo parecido',
      fiveYears: '5 años o más en un trabajo parecido',
    },
    training: 'Formación en el trabajo, después de empezar',
    trainingKinds: {
      none: 'No hace falta',
      shortTerm: 'Hasta un mes',
      moderateTerm: 'De un mes a un año',
      longTerm: 'Más de un año',
      apprenticeship: 'Aprendizaje: ganas dinero mientras aprendes',
      residency: 'Internado o residencia: aprendes junto a expertos',
    },
    preparation: 'Cuánta preparación hace falta, según trabajadores y expertos',
    step: (step) => `Paso ${step} de 5 (O*NET, «job zone»)`,
  },

  like: {
    heading: 'Cómo es el trabajo',
    help: 'La mayoría de los trabajos mezcla varias de estas cosas.',
    little: 'un poco',
    some: 'algo',
    lot: 'mucho',
  },

  terms: {
    R: 'Realista',
    I: 'Investigadora',
    A: 'Artística',
    S: 'Social',
    E: 'Emprendedora',
    C: 'Convencional',
  },

  alike: 'Trabajos parecidos',
  unlike: {
    heading: 'Algo muy diferente',
    help: 'Solo para mirar. Puede que te guste.',
    interests: 'Cómo elegimos: otro grupo de carreras, y un trabajo lejos de este.',
    cluster: 'Cómo elegimos: otro grupo de carreras.',
    more: (area) => `Más: ${area}.`,
    less: (area) => `Menos: ${area}.`,
    others: 'Mostrar otros',
  },

  helps: {
    heading: 'Lo que ayuda en el trabajo',
    lead: 'Mucha gente usa algo que facilita el trabajo. Ideas para este tipo de trabajo:',
    tools: 'Herramientas más fáciles de sujetar o levantar',
    steps: 'Pasos por escrito o en dibujos',
    quiet: 'Un lugar tranquilo, o audífonos',
    captions: 'Subtítulos, un intérprete o notas de lo que se dijo',
    screen: 'Letras grandes, un lector de pantalla o escribir con la voz',
    breaks: 'Más descansos, o un lugar para sentarse',
    hours: 'Un horario a tu medida, o trabajar desde casa',
    ramps: 'Rampas, puertas anchas y estacionamiento cerca',
    ask: 'Puedes pedir lo que te ayuda (ajustes razonables).',
    askLaw: 'Es un derecho de trabajadores con una discapacidad: ADA Título I, 42 U.S.C. 12112(b)(5).',
    ready: 'La escuela ayuda a estudiantes con una discapacidad a prepararse para el trabajo (Pre-ETS).',
    readyLaw: 'La regla es 34 CFR 361.48(a). Pregunta en tu escuela.',
    ideas: 'Más ideas:',
    state: 'El programa de tu estado:',
  },

  military: {
    pay: 'El pago militar depende del rango y de los años de servicio: 37 U.S.C. 204(a).',
    takes: 'Cada fuerza tiene sus reglas para entrar. Tu consejero o consejera escolar te ayuda a saberlas.',
    helps: 'Cada fuerza tiene sus reglas para los ajustes en el trabajo.',
    law: 'El derecho a pedirlos (ADA Título I) no vale para militares: 42 U.S.C. 12111(5)(B).',
    civilian: 'Puedes trabajar para las fuerzas sin ser soldado. Ahí puedes pedir lo que te ayuda.',
    civilianLaw: 'Es un derecho de trabajadores con una discapacidad: 29 U.S.C. 791.',
  },

  classes: 'Clases en tu escuela que llevan aquí',
};
