// Plans of any size: goals with a benchmark for each year, and entries about how it is going.

import { fixtureId, goalOf, planOf } from '../../stories/fixtures/plans.ts';
import { dario } from '../../stories/fixtures/people.ts';

const made = { by: dario.id, session: 'bench', at: '2026-09-14T14:05:00Z' };
const orderOf = (place) => `a${place.toString(36).padStart(3, '0')}V`;

/** A collection of records by id. */
function records(prefix, goal, count, fieldsOf) {
  const list = Array.from({ length: count }, (_, place) => {
    return { id: fixtureId(prefix, `g${goal}x${place}`), order: orderOf(place), made, ...fieldsOf(place) };
  });
  return Object.fromEntries(list.map((record) => [record.id, record]));
}

/** A plan of so many goals with two steps each; by default with five benchmarks and ten entries as well. */
export function planOfGoals(count, { benchmarks = 5, entries = 10 } = {}) {
  const goals = Array.from({ length: count }, (_, number) => ({
    ...goalOf(dario, number, {
      studentWords: `Make episode ${number + 1} of a podcast about our river, with real listeners.`,
      domain: 'career',
      steps: [
        { description: 'Borrow the microphone from the library', dueDate: '2027-10-02', done: true },
        { description: 'Record my grandmother telling about the flood', dueDate: '2027-11-02' },
      ],
    }),
    measurementType: 'count',
    measurementDescription: 'listeners',
    baseline: 0,
    target: 100,
    benchmarks: records('benchmark', number, benchmarks, (place) => {
      return { schoolYear: 2027 + place, description: `Year ${place + 1}: twice as many listeners` };
    }),
    progress: records('progress', number, entries, (place) => {
      return { date: `2026-10-${10 + place}`, note: `Wrote ${place + 1} pages.`, value: place * 5 };
    }),
  }));
  return planOf(dario, goals);
}
