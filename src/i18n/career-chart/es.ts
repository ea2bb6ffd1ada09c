import type { CareerChartWords } from './en.js';

/** What the picture of pay and growth says, in Spanish. */
export const es: CareerChartWords = {
  intro: 'Cada punto es un trabajo. Los mismos trabajos están en la lista de abajo.',
  up: (year) => `Arriba: más trabajos hasta ${year}. Debajo de la línea gruesa: menos trabajos.`,
  across: (year) => `A la derecha: más pago. Pago típico por año, ${year}.`,
  go: 'Recorre los trabajos en orden de pago',
  pay: (pay) => `Pago típico: ${pay}`,
  place: (place, count) => `${place} de ${count}`,
  others: (count) => `Trabajos con los mismos números: ${count}`,
  left: (count) => `No están en el dibujo, porque no se publica el pago o el crecimiento: ${count}`,
};
