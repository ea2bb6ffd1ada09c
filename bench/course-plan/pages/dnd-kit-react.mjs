// dnd-kit's React packages, as its example with several containers shows them.

import {
  closestCorners,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, useSortable } from '@dnd-kit/sortable';
import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { look } from '../look.mjs';
import { marked } from './board.mjs';
import { creditsText, factsOf, sumOf } from './texts.mjs';

/** The style that moves a card while it is dragged. */
function styleOf(transform, transition) {
  const moved = transform ? `translate3d(${transform.x}px, ${transform.y}px, 0)` : undefined;
  return { transform: moved, transition };
}

function Card({ course }) {
  const { id, title, state } = course;
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition } = useSortable({
    id,
  });
  const handle = { className: 'handle', 'aria-label': `Move ${title}`, ref: setActivatorNodeRef };
  return h(
    'li',
    { className: `course ${state}`, 'data-item': id, ref: setNodeRef, style: styleOf(transform, transition) },
    h('button', { type: 'button', className: 'title', 'aria-expanded': false }, h('span', null, title)),
    h(
      'button',
      { type: 'button', ...attributes, ...listeners, ...handle },
      h('span', { 'aria-hidden': true }, '⠿'),
    ),
    h('span', { className: 'facts' }, factsOf(course)),
  );
}

function Term({ term: { key, name }, courses }) {
  const { setNodeRef } = useDroppable({ id: key });
  return h(
    'div',
    { className: 'term', 'data-term': key, ref: setNodeRef },
    h('h3', { id: `term-${key}` }, name),
    h('p', { className: 'facts' }, creditsText(sumOf(courses))),
    h(
      SortableContext,
      { items: courses.map(({ id }) => id) },
      h(
        'ul',
        { 'aria-labelledby': `term-${key}` },
        courses.map((course) => h(Card, { key: course.id, course })),
      ),
    ),
    h(
      'button',
      { type: 'button', className: 'add' },
      h('span', { 'aria-hidden': true }, '+'),
      ' Add a class',
    ),
  );
}

function Year({ year: { name, terms }, courses }) {
  const inTerm = (key) => courses.filter((course) => course.key === key);
  return h(
    'li',
    { className: 'year' },
    h('h2', null, name),
    h('p', { className: 'facts' }, creditsText(sumOf(courses))),
    h(
      'div',
      { className: 'terms' },
      terms.map((term) => h(Term, { key: term.key, term, courses: inTerm(term.key) })),
    ),
  );
}

let setCourses;

const put = (id, key) => (courses) => {
  const course = courses.find((each) => each.id === id);
  if (!course || course.key === key) return courses;
  const moved = { ...course, key, year: Number.parseInt(key, 10) };
  return [...courses.filter((each) => each !== course), moved];
};

function Board({ timeline, courses: given }) {
  const [courses, set] = useState(given);
  setCourses = set;
  const sensors = useSensors(
    useSensor(PointerSensor),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const handleOver = ({ active, over }) => {
    const key = over && (courses.find(({ id }) => id === over.id)?.key ?? over.id);
    if (key) set(put(active.id, key));
  };
  const years = timeline.map((year) =>
    h(Year, { key: year.year, year, courses: courses.filter((course) => course.year === year.year) }),
  );
  return h(
    DndContext,
    { sensors, collisionDetection: closestCorners, onDragOver: handleOver },
    h('h1', null, 'My courses'),
    h('ol', { className: 'timeline' }, years),
  );
}

let root;
let main;

export const page = {
  ...marked(),
  open(data) {
    main = document.createElement('main');
    const style = document.createElement('style');
    style.textContent = look;
    document.head.append(style);
    document.body.append(main);
    root = createRoot(main);
    flushSync(() => root.render(h(Board, data)));
  },
  close() {
    root.unmount();
    main.remove();
  },
  move: ({ id, to }) => flushSync(() => setCourses(put(id, to))),
  add(course) {
    const whole = { ...course, year: Number.parseInt(course.key, 10) };
    flushSync(() => setCourses((courses) => [...courses, whole]));
  },
};
