// Pragmatic drag and drop on the board by hand: each card draggable, each term a place to drop.

import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { makeBoard, marked, showInPage } from './board.mjs';

let board;
let stops;
let hide;

const makeDraggable = (card) =>
  draggable({
    element: card,
    dragHandle: card.querySelector('.handle'),
    getInitialData: () => ({ id: card.dataset.item }),
  });

const makeTarget = (term) =>
  dropTargetForElements({
    element: term,
    onDragEnter: () => term.classList.add('target'),
    onDragLeave: () => term.classList.remove('target'),
    onDrop({ source }) {
      term.classList.remove('target');
      board.move(source.data.id, term.dataset.term);
    },
  });

export const page = {
  ...marked(),
  open(data) {
    board = makeBoard(data);
    stops = [
      ...[...board.element.querySelectorAll('[data-item]')].map(makeDraggable),
      ...[...board.element.querySelectorAll('[data-term]')].map(makeTarget),
    ];
    hide = showInPage(board.element);
  },
  close() {
    for (const stop of stops) stop();
    hide();
  },
  move: ({ id, to }) => board.move(id, to),
  add: (course) => stops.push(makeDraggable(board.add(course))),
};
