import { sortKeys } from '../../../src/careers/career-wish.js';
import type { CareerContext } from '../career-context.js';
import { titleOf } from '../career-title.js';
import { sortBy } from './sort.view.js';

/**
 * Does what a button of the list says in its `data-` attributes. One listener hears all rows: a redraw
 * then has no listeners to renew, however long the list is.
 */
export function handleRowClick(context: CareerContext, { target }: Event): void {
  const button = target instanceof Element ? target.closest<HTMLElement>('table button, [data-why]') : null;
  if (!button) return;
  const { sort, open, keep, compare, why } = button.dataset;
  const key = sortKeys.find((each) => each === sort);
  if (key) sortBy(context, key);
  if (compare !== undefined) context.compare(compare);
  const row = keep === undefined ? undefined : context.rowOf(keep);
  if (keep !== undefined && row !== undefined)
    context.keeping?.toggle('occupation', keep, context.table.title[row] ?? '', titleOf(context, row).text);
  const career = why === undefined ? undefined : context.keeping?.find('occupation', why);
  if (career) context.go({ screen: 'saved', occupation: undefined }, `${career.id}.why`);
  if (open === undefined) return;
  // Safari focuses no button that is clicked; the way back leads to what had the focus.
  button.focus({ preventScroll: true });
  context.go({ occupation: open });
}
