// vis-timeline: eight rows along the line of time, wide enough that every course can be read.

import { DataSet, Timeline } from 'vis-timeline/standalone';
import styles from 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { marked } from './board.mjs';
import { daysOf, rowCount, rowOf, termAt } from './rows-of-time.mjs';
import { factsOf } from './texts.mjs';

const pixelsPerYear = 600;

function itemOf(course, group) {
  const content = document.createElement('div');
  const facts = document.createElement('div');
  facts.textContent = factsOf(course);
  content.append(course.title, facts);
  return { id: course.id, item: course.id, group, content, ...daysOf(course.key) };
}

let items;
let timeline;
let given;
let main;

function options({ timeline: years }) {
  const [first, last] = [years[0].terms[0].key, years.at(-1).terms.at(-1).key];
  const { start } = daysOf(first);
  const { end } = daysOf(last);
  return {
    ...{ start, end, min: start, max: end },
    editable: { updateTime: true, updateGroup: false },
    itemsAlwaysDraggable: true,
    dataAttributes: ['item'],
    margin: { item: 4 },
    zoomable: false,
    moveable: false,
    snap: (date) => new Date(daysOf(termAt(date, years)).start),
  };
}

export const page = {
  ...marked(),
  placeOf: (id) => termAt(new Date(items.get(id).start), given.timeline),
  handle: (id) => document.querySelector(`[data-item="${id}"]`),
  isLine: true,
  open(data) {
    given = data;
    items = new DataSet(data.courses.map((course) => itemOf(course, rowOf(course, data.courses))));
    const groups = Array.from({ length: rowCount }, (_, id) => ({ id, content: `Class ${id + 1}` }));
    const style = document.createElement('style');
    style.textContent = styles;
    const place = document.createElement('div');
    place.style.inlineSize = `${pixelsPerYear * data.timeline.length}px`;
    main = document.createElement('main');
    const title = document.createElement('h1');
    title.textContent = 'My courses';
    main.append(style, title, place);
    document.body.append(main);
    timeline = new Timeline(place, items, groups, options(data));
  },
  close() {
    timeline.destroy();
    main.remove();
  },
  move: ({ id, to }) => items.update({ id, ...daysOf(to) }),
  add: (course) => items.add(itemOf(course, 0)),
};
