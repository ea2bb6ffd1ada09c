import { itemFacts, reasonWords } from '../crosswalk-access/es.js';
import { isolated, plural } from '../format.js';
import type { CrosswalkSupportWords } from './en.js';

/** What an IEP says beside a goal or a class, in Spanish. */
export const es: CrosswalkSupportWords = {
  look: 'Mostrar lo que dice el IEP aquí',
  reason: reasonWords,
  opening: 'Abriendo …',
  shownWithGoals: 'El IEP está abierto. Léalo en cada meta, bajo «Lo que ayuda con esta meta».',
  shownWithClasses: (count, names) => {
    const where = names.length > 0 ? `: ${names.map(isolated).join(', ')}` : '';
    return plural('es', count, {
      one: `El IEP está abierto. Dice lo que ayuda en 1 clase${where}. Abra la clase para leerlo.`,
      other: `El IEP está abierto. Dice lo que ayuda en ${count} clases${where}. Abra una clase para leerlo.`,
    });
  },
  inside: 'Lo que ayuda aquí: se lee al abrirla',
  nothing: 'El IEP no dice nada aquí por ahora.',
  failed: 'Ahora no se puede cargar el IEP. Hay que probar de nuevo en un momento.',
  tryAgain: 'Intentar otra vez',

  withGoal: 'Lo que ayuda con esta meta',
  inClass: 'Lo que ayuda en esta clase',
  from: 'Es una copia del IEP. Nada de aquí cambia el IEP.',

  kinds: {
    annualGoal: 'Una meta para este año (meta anual)',
    accommodation: 'Ayuda con la forma de aprender (adaptación)',
    modification: 'Trabajo de clase cambiado (modificación)',
    assistiveTechnology: 'Una herramienta que ayuda (tecnología de asistencia)',
    agencyLinkage: 'Ayuda de fuera de la escuela (agencia)',
  },
  help: 'Ayuda para prepararse para la vida adulta (servicio de transición)',
  facts: itemFacts,

  marks: {
    modified: 'Cambia lo que se enseña. Hay que preguntar para qué diploma cuenta.',
    supported: 'Cambia la forma de enseñar. Cuenta como cualquier otra clase.',
    placed: 'El equipo del IEP eligió esta clase.',
  },

  printToo: 'Imprimir también lo que ayuda con cada meta',
  printTooHelp: 'Viene del IEP. Quien reciba el papel puede leerlo.',
};
