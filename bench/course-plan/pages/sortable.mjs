// SortableJS on the board by hand, as its introduction shows lists that share a group.

import Sortable from 'sortablejs';
import { makeBoard, marked, showInPage } from './board.mjs';

let board;
let lists;
let hide;

export const page = {
  ...marked(),
  open(data) {
    board = makeBoard(data);
    lists = data.timeline.flatMap(({ terms }) =>
      terms.map(({ key }) =>
        Sortable.create(board.list(key), {
          group: 'courses',
          handle: '.handle',
          animation: 150,
          onEnd: ({ item, to }) => board.keep(item.dataset.item, to.closest('[data-term]').dataset.term),
        }),
      ),
    );
    hide = showInPage(board.element);
  },
  close() {
    for (const list of lists) list.destroy();
    hide();
  },
  move: ({ id, to }) => board.move(id, to),
  add: (course) => board.add(course),
};
