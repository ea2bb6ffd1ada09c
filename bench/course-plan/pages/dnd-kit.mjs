// dnd-kit without a framework on the board by hand: each card sortable, each term a place to drop.

import { CollisionPriority } from '@dnd-kit/abstract';
import { DragDropManager, Droppable } from '@dnd-kit/dom';
import { Sortable } from '@dnd-kit/dom/sortable';
import { makeBoard, marked, showInPage } from './board.mjs';

let board;
let manager;
let sortables;
let hide;

function makeSortable(id, group, index) {
  const card = board.card(id);
  const sortable = new Sortable(
    {
      id,
      group,
      index,
      element: card,
      handle: card.querySelector('.handle'),
      type: 'course',
      accept: 'course',
    },
    manager,
  );
  sortables.set(id, sortable);
}

function makeTarget(element) {
  const { term: id } = element.dataset;
  return new Droppable(
    { id, element, type: 'term', accept: 'course', collisionPriority: CollisionPriority.Low },
    manager,
  );
}

/** The library has put the card there; what is left is to keep it, and to draw the sums. */
function handleEnd({ canceled, operation: { source } }) {
  if (canceled || !source) return;
  const term = board.card(source.id).closest('[data-term]')?.dataset.term;
  if (term) board.keep(source.id, term);
}

export const page = {
  ...marked(),
  open(data) {
    board = makeBoard(data);
    manager = new DragDropManager();
    sortables = new Map();
    manager.monitor.addEventListener('dragend', handleEnd);
    hide = showInPage(board.element);
    for (const term of board.element.querySelectorAll('[data-term]')) {
      makeTarget(term);
      for (const [index, id] of board.ids(term.dataset.term).entries())
        makeSortable(id, term.dataset.term, index);
    }
  },
  close() {
    manager.destroy();
    hide();
  },
  move({ id, to }) {
    const from = board.card(id).closest('[data-term]').dataset.term;
    board.move(id, to);
    for (const term of [from, to])
      for (const [index, each] of board.ids(term).entries())
        Object.assign(sortables.get(each), { group: term, index });
  },
  add(course) {
    board.add(course);
    makeSortable(course.id, course.key, board.ids(course.key).length - 1);
  },
};
