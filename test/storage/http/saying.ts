import type { Fault } from './faulty-proxy.js';

/** An answer in the place of the server's: a problem of this name. */
export function saying(status: number, name: string, more: object = {}): Fault {
  return {
    fault: 'answer',
    status,
    headers: { 'Content-Type': 'application/problem+json' },
    body: JSON.stringify({ type: `/problems/${name}`, title: name, status, ...more }),
  };
}
