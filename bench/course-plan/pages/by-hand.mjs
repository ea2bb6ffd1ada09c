// The floor: the board by hand, and dragging by hand.

import { makeBoard, marked, showInPage } from './board.mjs';

/** Follows the pointer from a handle to the term under it. */
function dragByHand(board) {
  let dragged;
  let target;
  const mark = (term) => {
    if (term === target) return;
    target?.classList.remove('target');
    target = term;
    target?.classList.add('target');
  };
  board.element.addEventListener('pointerdown', (event) => {
    const handle = event.target.closest('.handle');
    if (!handle) return;
    dragged = handle.closest('[data-item]');
    handle.setPointerCapture(event.pointerId);
  });
  board.element.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (dragged) mark(document.elementFromPoint(clientX, clientY)?.closest('[data-term]') ?? undefined);
  });
  board.element.addEventListener('pointerup', () => {
    const key = target?.dataset.term;
    mark(undefined);
    if (dragged && key) board.move(dragged.dataset.item, key);
    dragged = undefined;
  });
}

let board;
let close;

export const page = {
  ...marked(),
  open(data) {
    board = makeBoard(data);
    dragByHand(board);
    close = showInPage(board.element);
  },
  close: () => close(),
  move: ({ id, to }) => board.move(id, to),
  add: (course) => board.add(course),
};
