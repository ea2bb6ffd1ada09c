import { createContext } from '@lit/context';
import type { GoalDomainGroup } from '../../src/packs/goal-domains.js';
import type { Store } from '../../src/store/store.js';
import type { OwnWords } from '../../src/i18n/dictionary.js';
import type { GoalWords } from '../../src/i18n/goals/dictionary.js';
import type { PlanWords } from '../../src/i18n/plan/dictionary.js';

// Keys from the global registry: elements and provider may come from two copies of this package.
// The number is raised when the value takes another form.

/** Words of a host's own, by the part of the screen they belong to. */
export interface HostWords {
  readonly plan?: OwnWords<PlanWords>;
  readonly goals?: OwnWords<GoalWords>;
}

/** What a state or district brings along. */
export interface PlanPacks {
  /** The parts of life a goal can belong to. */
  readonly goalDomains?: readonly GoalDomainGroup[];
}

/** The live plan; undefined while none is open. */
export const storeContext = createContext<Store | undefined>(Symbol.for('ilp:store:1'));

/** Words of the host's own. */
export const wordsContext = createContext<HostWords | undefined>(Symbol.for('ilp:words:1'));

/** Packs of the state or district. */
export const packsContext = createContext<PlanPacks | undefined>(Symbol.for('ilp:packs:1'));
