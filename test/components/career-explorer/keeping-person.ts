// Somebody at work in the explorer, without a page.

import type { LitElement } from 'lit';
import type { Plan, Store, Viewer } from 'ilp-elements';
import { keptCareers, latestInterests } from 'ilp-elements/careers';
import { answersIn } from '../../../components/career-explorer/keeping/career-changes.js';
import { KeepingWork } from '../../../components/career-explorer/keeping/keeping-work.js';
import type { EditDetail } from '../../../components/shared/edit-event.js';
import { en as words } from '../../../src/i18n/career-kept/en.js';
import { yusra } from '../../../stories/fixtures/people.js';
import { spaceWith, storageIn } from '../../../stories/fixtures/storages.js';
import { opened, storeOf } from '../../../stories/fixtures/stores.js';

/** Somebody at work in the explorer: what was said, what the host was asked, and where focus was sent. */
export class Person {
  readonly said: string[] = [];
  readonly asked: EditDetail[] = [];
  readonly opened: string[] = [];
  readonly work: KeepingWork;

  constructor(
    readonly store: Store,
    public prevents: (detail: EditDetail) => boolean = () => false,
  ) {
    const host = {
      requestUpdate: () => undefined,
      dispatchEvent: (event: CustomEvent) => {
        if (event.type !== 'ilp-edit') return this.opened.push((event.detail as { id: string }).id) > 0;
        this.asked.push(event.detail as EditDetail);
        return !this.prevents(event.detail as EditDetail);
      },
    };
    this.work = new KeepingWork({
      host: host as unknown as LitElement,
      live: { say: (sentence) => this.said.push(sentence.replaceAll(/[\u2068\u2069]/g, '')) },
      focus: { want: () => undefined },
      words: () => words,
    });
    this.work.use(store);
  }

  /** Two pages of one student, each with the plan as it was before the other did anything. */
  static async twice(plan: Plan): Promise<readonly [Person, Person]> {
    const space = spaceWith(plan);
    const page = async () => new Person(await opened(storeOf(plan, yusra, storageIn(space))));
    return [await page(), await page()];
  }

  static async on(plan: Plan, viewer: Viewer = yusra): Promise<Person> {
    return new Person(await opened(storeOf(plan, viewer)));
  }

  get plan(): Plan {
    return this.store.snapshot.body as Plan;
  }

  get kept(): (string | null | undefined)[] {
    return keptCareers(this.plan).map((career) => career.title);
  }

  get answers(): ReturnType<typeof answersIn> {
    return answersIn(latestInterests(this.plan));
  }
}

/** Saves the one, then the other, and lets the first see what came of it. */
export async function bothSaved(one: Person, other: Person): Promise<void> {
  await one.store.save();
  await other.store.save();
  await one.store.refresh();
}
