// What the tables that are not the panel have in common.

/** Puts something into the page; the answer takes it away. */
export function showInPage(element) {
  const main = document.createElement('main');
  main.append(element);
  document.body.append(main);
  return () => main.remove();
}

const withFact = (entry) => ({ ...entry, facts: [...entry.facts, 'Linked'] });

/** The rows after a link: one entry on each side says so, in one row, which stands otherwise. */
export function linked(rows, { row, goal, item }) {
  const marks = [goal, Number(item.split('-').at(-1))];
  return rows.map((each) =>
    each.id === row
      ? {
          ...each,
          why: ['They were linked. Nobody has said yet whether they mean the same.'],
          cells: each.cells.map((cell, side) => ({
            ...cell,
            entries: cell.entries.map((entry, place) =>
              place === marks[side] % Math.max(1, cell.entries.length) ? withFact(entry) : entry,
            ),
          })),
        }
      : each,
  );
}
