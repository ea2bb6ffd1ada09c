import type { Crosswalk } from '../../src/model/crosswalk.js';
import type { StoreSnapshot } from '../../src/store/store.js';
import type { PlanDeeds } from '../shared/deeds/plan-deeds.js';
import { PlanWork, type PlanWorkParts } from '../shared/deeds/plan-work.js';
import { recordReaders, type RecordReaders } from '../shared/deeds/record-readers.js';
import type { CourseDeeds, CourseSection } from './course-deeds.js';
import { crosswalkIn } from './course-desk.js';

/** What only an IEP team can decide about, and how views read and write there. */
export interface DecidedPlace {
  /** The graduation plan that was decided on, by id. */
  readonly path: string | undefined;
  /** Takes the place of what views read and write the plan with: records, deeds and unsent words. */
  readonly access: RecordReaders & { readonly deeds: CourseDeeds };
}

const nothingOpen = Object.freeze({ problems: Object.freeze([]), unsent: Object.freeze({}) });

/** The crosswalk on the desk beside the plan, for those who hold it: the same views, a store of its own. */
export class CrosswalkDesk {
  readonly #store: PlanWorkParts<CourseSection>['store'];
  readonly #deeds: CourseDeeds;
  #made: { readonly from: readonly unknown[]; readonly place: DecidedPlace } | undefined;

  /** What is no change of the crosswalk, such as what is open on the page, goes to the deeds of the plan. */
  constructor(parts: PlanWorkParts<CourseSection>, plan: CourseDeeds) {
    this.#store = parts.store;
    const own: PlanDeeds<CourseSection> = new PlanWork(parts);
    this.#deeds = { ...plan, ...own };
  }

  /** The document, as far as it is there. */
  get body(): Crosswalk | undefined {
    return crosswalkIn(this.#store());
  }

  /** What waits for an answer, and what was written and not sent. */
  get open(): Pick<StoreSnapshot, 'problems' | 'unsent'> {
    return this.#snapshot ?? nothingOpen;
  }

  /** Where decisions of an IEP team are kept; undefined for those who do not hold it. The same object while it says the same. */
  get place(): DecidedPlace | undefined {
    const [store, snapshot] = [this.#store(), this.#snapshot];
    if (!store || snapshot?.phase !== 'open') return undefined;
    const path = this.body?.coursePath?.graduationPlan ?? undefined;
    const from = [store, snapshot.readOnly, path];
    if (!this.#made?.from.every((part, index) => part === from[index])) {
      const access = { ...recordReaders(store), deeds: this.#deeds };
      this.#made = { from, place: { path, access } };
    }
    return this.#made.place;
  }

  /** Another plan, or another person. */
  forget(): void {
    this.#made = undefined;
  }

  get #snapshot(): StoreSnapshot | undefined {
    return this.#store()?.snapshot;
  }
}
