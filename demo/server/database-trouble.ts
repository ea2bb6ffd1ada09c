/**
 * What the server does about a failed statement.
 *
 * - `unavailable`: no connection, a restart, a time-out, a deadlock; trying again may help.
 * - `full`: there is no room left.
 * - `taken`: a key that must be there once is there already.
 * - `broken`: the statement itself is at fault, or a policy refused it.
 */
export type TroubleKind = 'unavailable' | 'full' | 'taken' | 'broken';

/** A failed statement. The driver's message may quote a row, so it is not passed on. */
export class DatabaseTrouble extends Error {
  override readonly name = 'DatabaseTrouble';
  readonly kind: TroubleKind;
  /** SQLSTATE, or the code of the network's error. */
  readonly code: string;

  constructor(kind: TroubleKind, code: string) {
    super(`The database failed: ${kind}, ${code}`);
    this.kind = kind;
    this.code = code;
  }
}

/** Classes of SQLSTATE after which the same statement may succeed: connection, rollback, resources, operator. */
const passing = ['08', '25', '40', '53', '57', '58'];

/** Reads what a driver threw. What carries no SQLSTATE comes from the way to the database. */
export function troubleOf(error: unknown): DatabaseTrouble {
  if (error instanceof DatabaseTrouble) return error;
  const code = codeOf(error);
  if (!/^[0-9A-Z]{5}$/.test(code)) return new DatabaseTrouble('unavailable', code);
  if (code === '53100') return new DatabaseTrouble('full', code);
  if (code === '23505') return new DatabaseTrouble('taken', code);
  return new DatabaseTrouble(passing.includes(code.slice(0, 2)) ? 'unavailable' : 'broken', code);
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'no-code';
}
