import type { GraduationPlan } from '../../../src/courses/graduation-plan.js';
import { graduationPlanIds, loadGraduationPlan } from '../../../src/courses/load-graduation-plan.js';

/** A graduation plan, or why it is not here. */
export type RuleEntry = GraduationPlan | 'waiting' | 'failed';

/** The id of rules that are here. */
export function idOf(entry: RuleEntry | undefined): string | undefined {
  return typeof entry === 'object' ? entry.id : undefined;
}

/** The graduation plans that were asked for: each is loaded once, and again after a failure when somebody asks. */
export class RuleBook {
  readonly #changed: () => void;
  readonly #load: (id: string) => Promise<GraduationPlan>;
  readonly #entries = new Map<string, RuleEntry>();

  /** @param changed told when a plan has arrived or failed to */
  constructor(changed: () => void, load: (id: string) => Promise<GraduationPlan> = loadGraduationPlan) {
    this.#changed = changed;
    this.#load = load;
  }

  /** Says whether there are such rules at all. */
  has(id: string): boolean {
    return graduationPlanIds.some((each) => each === id);
  }

  /** The plan with this id; the first question sends for it. */
  planOf(id: string): RuleEntry {
    const known = this.#entries.get(id);
    if (known) return known;
    void this.#send(id);
    return 'waiting';
  }

  /** Sends again for everything that did not arrive. */
  askAgain(): void {
    const failed = [...this.#entries].filter(([, entry]) => entry === 'failed');
    for (const [id] of failed) void this.#send(id);
    this.#changed();
  }

  async #send(id: string): Promise<void> {
    this.#entries.set(id, 'waiting');
    this.#entries.set(id, await this.#load(id).catch(() => 'failed' as const));
    this.#changed();
  }
}
