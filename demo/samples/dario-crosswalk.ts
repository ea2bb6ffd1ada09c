import { crosswalksOf } from '../../stories/fixtures/iep-beside.js';
import { dario, dariosCaseManager, grandmother } from '../../stories/fixtures/people.js';
import { iep } from './iep/dario.js';
import { goalPointer } from './sample.js';

const history = goalPointer(dario, 1);

/** What was linked and asked beside Dario's plan: the goal of his history class is in both. */
export const { crosswalk, team } = crosswalksOf({
  student: dario,
  iep,
  links: [
    {
      ...{ by: dariosCaseManager, on: '2026-09-04', plan: history, item: 'With text-to-speech, Dario' },
      judgement: 'same',
    },
    { by: dariosCaseManager, on: '2026-09-04', plan: history, item: 'Text read aloud by an app' },
    { by: grandmother, on: '2026-10-18', plan: history, item: 'He reads aloud only when he offers to' },
  ],
  shared: {
    proposals: [
      {
        ...{ by: dario, on: '2026-11-16', row: 'experiences', plan: goalPointer(dario, 0) },
        words: 'Put my podcast in. I do the sound and the questions myself.',
        reason: 'It is the thing I am best at.',
      },
    ],
  },
  team: {
    proposals: [
      {
        ...{ by: grandmother, on: '2026-10-18', row: 'accommodations' },
        words: '¿Sirve la aplicación de lectura también en el examen del estado? Por favor, escríbanlo.',
      },
    ],
  },
});
