// FullCalendar's resource timeline: eight resources along the line of time.

import { Calendar } from '@fullcalendar/core';
import interaction from '@fullcalendar/interaction';
import resourceTimeline from '@fullcalendar/resource-timeline';
import { marked } from './board.mjs';
import { daysOf, rowCount, rowOf, termAt } from './rows-of-time.mjs';
import { factsOf } from './texts.mjs';

function eventOf(course, resourceId) {
  const { id, title } = course;
  return {
    id,
    title,
    resourceId,
    allDay: true,
    ...daysOf(course.key),
    extendedProps: { facts: factsOf(course) },
  };
}

function contentOf({ event }) {
  const facts = document.createElement('div');
  facts.textContent = event.extendedProps.facts;
  return { domNodes: [document.createTextNode(event.title), facts] };
}

function options({ courses, timeline }) {
  return {
    plugins: [resourceTimeline, interaction],
    // The key its makers give for use under the GPL; nothing of it is passed on here.
    schedulerLicenseKey: 'GPL-My-Project-Is-Open-Source',
    initialView: 'allYears',
    initialDate: daysOf(timeline[0].terms[0].key).start,
    views: {
      allYears: {
        type: 'resourceTimeline',
        duration: { months: timeline.length * 12 },
        dateAlignment: 'month',
        slotDuration: { months: 4 },
        slotLabelFormat: { year: 'numeric', month: 'short' },
      },
    },
    slotMinWidth: 200,
    height: 'auto',
    editable: true,
    timeZone: 'UTC',
    eventContent: contentOf,
    eventDidMount: ({ event, el }) => (el.dataset.item = event.id),
    resources: Array.from({ length: rowCount }, (_, row) => ({ id: String(row), title: `Class ${row + 1}` })),
    events: courses.map((course) => eventOf(course, String(rowOf(course, courses)))),
  };
}

let calendar;
let given;
let main;

export const page = {
  ...marked(),
  placeOf: (id) => termAt(calendar.getEventById(id).start, given.timeline),
  handle: (id) => document.querySelector(`[data-item="${id}"]`),
  isLine: true,
  open(data) {
    given = data;
    main = document.createElement('main');
    const title = document.createElement('h1');
    title.textContent = 'My courses';
    const place = document.createElement('div');
    main.append(title, place);
    document.body.append(main);
    calendar = new Calendar(place, options(data));
    calendar.render();
  },
  close() {
    calendar.destroy();
    main.remove();
  },
  move({ id, to }) {
    const { start, end } = daysOf(to);
    calendar.getEventById(id).setDates(start, end, { allDay: true });
  },
  add: (course) => calendar.addEvent(eventOf(course, '0')),
};
