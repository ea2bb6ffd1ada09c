import { checkColumns, type PlanColumn } from '../../src/crosswalk/columns.js';
import { warnOnce } from '../shared/warn-once.js';

/** Further plans as the host gave them, and the plan it says they belong to. */
export interface GivenColumns {
  readonly columns: unknown;
  readonly columnsFor: string | undefined;
}

/**
 * Checks further plans once for each list the host gives, and keeps them to the plan they were shown beside: with
 * another student's plan they are gone until they are set anew.
 */
export class ColumnMemory {
  #given: unknown;
  #checked: readonly PlanColumn[] | undefined;
  #planId: string | undefined;

  /** The further plans beside a plan; undefined where there are none, or where they cannot be read. */
  of(planId: string, { columns, columnsFor }: GivenColumns): readonly PlanColumn[] | undefined {
    if (columns !== this.#given) this.#take(columns, planId);
    if (columnsFor !== undefined) return columnsFor === planId ? this.#checked : undefined;
    if (this.#planId === planId) return this.#checked;
    if (this.#checked)
      warnOnce(
        '<ilp-iep-crosswalk> does not show columns that were set beside another plan; set columns-for.',
      );
    return undefined;
  }

  #take(columns: unknown, planId: string): void {
    this.#given = columns;
    this.#planId = planId;
    this.#checked = undefined;
    if (columns === undefined || columns === null) return;
    const result = checkColumns(columns);
    if (result.ok) this.#checked = result.value;
    else
      warnOnce(
        `<ilp-iep-crosswalk> cannot read its columns: ${result.fault.pointers.join(', ') || 'no list'}`,
      );
  }
}
