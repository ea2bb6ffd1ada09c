import { deedSaid, deedWords } from '../deeds/es.js';
import type { CrosswalkWords } from './en.js';

/** What the two plans side by side say before there is anything to read, in Spanish. */
export const es: CrosswalkWords = {
  ...deedWords,
  heading: 'Mis dos planes, lado a lado',
  headingOther: 'El plan, y lo que está a su lado',
  notHere: 'El plan no se puede mostrar ahora.',
  nothingHere: 'Aquí no hay nada junto a tu plan.',
  nothingHereOther: 'Aquí no hay nada junto al plan.',

  said: {
    ...deedSaid,
    movedTo: (place, count) => `Movido. Ahora es el número ${place} de ${count}.`,
    undone: 'Deshecho.',
    here: 'Los dos planes están aquí, lado a lado.',
    fault: 'No se pudo cargar todo. La página dice qué hacer.',
  },
};
