import { isolated } from '../format.js';
import type { CareerGuideWords } from './en.js';

/** What the cluster guide says, in Spanish. */
export const es: CareerGuideWords = {
  heading: 'Guía del grupo',
  title: (cluster) => `Guía del grupo: ${isolated(cluster)}`,
  choose: 'Elige un grupo',

  about: {
    agriculture: 'La gente cultiva alimentos, cuida animales y protege la tierra y el agua.',
    construction: 'La gente planea, construye y repara casas, calles y otros lugares.',
    arts: 'La gente hace imágenes, música, espectáculos y noticias.',
    business: 'La gente planea el trabajo de una empresa y la mantiene en marcha.',
    education: 'La gente enseña, entrena y ayuda a otras personas a aprender.',
    finance: 'La gente ayuda a ahorrar, pedir préstamos, asegurar y llevar cuentas.',
    government: 'La gente planea y dirige servicios para toda una ciudad, un estado o el país.',
    health: 'La gente cuida la salud de otras personas, también cuando se enferman o se lastiman.',
    hospitality: 'La gente ofrece buena comida, un lugar donde dormir o un buen rato.',
    'human-services': 'La gente apoya a niños, familias y otras personas en la vida diaria.',
    'information-technology': 'La gente crea sistemas y programas de computadora, y los protege.',
    law: 'La gente protege a otros y ve que las leyes se cumplan y sean justas.',
    manufacturing: 'La gente hace cosas con herramientas y máquinas, y mantiene las máquinas.',
    marketing: 'La gente averigua qué quieren comprar otros, se lo cuenta y se lo vende.',
    stem: 'La gente averigua cómo funciona el mundo y con eso diseña cosas nuevas.',
    transportation: 'La gente mueve cosas y pasajeros por carretera, tren, agua y aire.',
  },
  closest: 'Los trabajos vienen de',

  jobs: (count) => `${count}, primero los de más puestos libres`,
  inGroups: (count) => `${count} que se cuentan en conjunto, primero los conjuntos más grandes`,
  inGroupsHelp: 'No se publican números de estos trabajos por separado. Cada número es de todo el conjunto.',
  none: 'No se publican puestos libres para este grupo.',

  next: 'Lo que sigue',
  steps: {
    look: 'Mira un trabajo que te suene bien.',
    talk: 'Habla de él con tu consejero o consejera escolar.',
    add: 'Agrega el trabajo o el grupo a tu plan.',
  },

  take: {
    normal: 'Imprimir esta guía',
    large: 'Imprimir con letras grandes',
    file: 'Descargar la tabla (CSV)',
  },
  file: {
    code: 'Código (O*NET-SOC)',
    work: 'Qué hace la gente',
    whose: 'Los números son de',
    wage: 'Pago típico, dólares por año',
    wageWords: 'Pago típico en palabras',
    growth: (from, to) => `Crecimiento de ${from} a ${to}, por ciento`,
  },
  inFile: (name) => `La tabla está en un archivo: ${isolated(name)}. Míralo en tus descargas.`,
  cannot: 'Esta página no lo permite.',
};
