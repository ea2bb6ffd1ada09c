import type { DirectiveResult } from 'lit/directive.js';
import { soon } from '../soon.js';

/**
 * Stands where a part of an IEP is shown, and tells that it is, once more where what is seen becomes something
 * else: `told('iep-team', tell)`. A host may change the page when it hears of it.
 */
export function told(seen: string, tell: () => void): DirectiveResult {
  return soon(tell, seen);
}
