// Makes tables of what was measured.

import { median, medianInterval, table } from '../lib/figures.mjs';
import { deeds } from './measure.mjs';

/** A median of ratios of the same rounds, with its 95 % interval. */
function ratioOf(visits, name, floor, step, figure) {
  const ratios = visits[name].map((visit, round) => figure(visit[step], visits[floor][round][step]));
  const [low, high] = medianInterval(ratios);
  return `${median(ratios).toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

const timeOfOne = (ours, floor) => floor.each / ours.each;
const lateOne = (ours, floor) => ours.late / floor.late;

function tableOf(visits, floor, clients, deed, figure) {
  const rows = Object.keys(visits).map((name) => [
    name,
    ...clients.map((count) => ratioOf(visits, name, floor, `${deed} ${count}`, figure)),
  ]);
  return table([deed, ...clients.map((count) => `${count} clients`)], rows);
}

/** Time for one request, over the floor's, by how many clients work at once. */
export const timeTables = (visits, floor, clients) =>
  deeds.map((deed) => tableOf(visits, floor, clients, deed, timeOfOne)).join('\n\n');

/** How long the slowest twentieth waits at least, over the floor's. */
export const lateTables = (visits, floor, clients) =>
  deeds.map((deed) => tableOf(visits, floor, clients, deed, lateOne)).join('\n\n');

/** What a request costs in the larger table, over the smaller one. */
export function growthTable(visits, pairs, clients) {
  const rows = pairs.flatMap(([small, large]) =>
    deeds.map((deed) => [
      `${deed}: ${large} over ${small}`,
      ...clients.map((count) => ratioOf(visits, large, small, `${deed} ${count}`, timeOfOne)),
    ]),
  );
  return table(['', ...clients.map((count) => `${count} clients`)], rows);
}

/** Requests in a second and milliseconds of this one machine, medians. */
export function figureTable(visits, clients) {
  const rows = Object.entries(visits).flatMap(([name, each]) =>
    deeds.map((deed) => [
      `${name}, ${deed}`,
      ...clients.map((count) => {
        const of = (figure) => median(each.map((visit) => visit[`${deed} ${count}`][figure]));
        return `${of('each').toFixed(0)}/s, ${of('middle').toFixed(1)} and ${of('late').toFixed(1)} ms`;
      }),
    ]),
  );
  return table(['', ...clients.map((count) => `${count} clients`)], rows);
}
