import type { Crosswalk, Plan, StatePack, Viewer } from 'ilp-elements';
import 'ilp-elements/plan';
import { html } from 'lit';
import { plan as credential } from '../../../src/courses/plans/sc-employability-credential.js';
import { plan as diploma2026 } from '../../../src/courses/plans/sc-diploma-2026.js';
import { plan as diploma2027 } from '../../../src/courses/plans/sc-diploma-2027.js';
import { smallCatalog } from '../../../stories/fixtures/course-details.js';
import { spaceWith, storageIn, storageThatCannotSave } from '../../../stories/fixtures/storages.js';
import { carolinaPack } from '../../../stories/fixtures/what-ifs.js';
import { found, planOn, until } from '../support.js';
import { CoursePlanPage, plain } from './page.js';

const ofDiplomas = new Set([diploma2026, diploma2027].flatMap(({ requirements }) => requirements).map(idOf));

/** The requirements that the credential alone has: whoever reads one knows what the plan is checked for. */
export const ofCredential = credential.requirements.map(idOf).filter((id) => !ofDiplomas.has(id));

/** As an id stands in data: “technology” in a sentence says nothing. */
const needs = new RegExp(`(?<=[:,/."])(${ofCredential.join('|')})(?![\\w-])`);

/** Whether words would show that somebody has an IEP; ids are random and may hold any letters. */
export function tellsOfIep(words: string): boolean {
  return /credential|\biep/i.test(words) || needs.test(words);
}

/** Everything that others can come to read of what was done on a page. */
export class ReadByOthers {
  readonly page: CoursePlanPage;
  readonly #events: unknown[] = [];

  /** Listens from now on, where every host can. */
  constructor(page: CoursePlanPage) {
    this.page = page;
    page.main.addEventListener('ilp-edit', ({ detail }) => this.#events.push(detail));
    page.element.addEventListener('ilp-edit', ({ detail }) => this.#events.push(detail));
  }

  /** By where it can be read. */
  async everything(): Promise<Readonly<Record<string, string>>> {
    const { page } = this;
    await page.store?.flush();
    await page.click('plan.paper');
    await page.shows('[data-key="paper-file"]');
    return {
      plan: JSON.stringify(page.plan),
      file: await keptFile(page, 'paper-file'),
      table: await keptFile(page, 'paper-table'),
      paper: await printed(page),
      events: JSON.stringify(this.#events),
      journal: JSON.stringify(await journalRows(planOn(page.main).adapter?.name ?? '')),
      unsent: Object.keys(page.store?.snapshot.unsent ?? {}).join(' '),
    };
  }
}

/** Opens Theo's plan with what his IEP team decided beside it, in a storage that keeps work unsaved. */
export async function openWithCrosswalk(
  plan: Plan,
  crosswalk: Crosswalk,
  viewer: Viewer,
  packs: Partial<StatePack> = carolinaPack,
): Promise<CoursePlanPage> {
  const space = spaceWith(plan);
  space.write({ kind: crosswalk.kind, id: crosswalk.id }, JSON.stringify(crosswalk));
  const { save } = storageThatCannotSave(plan, 'unavailable');
  const page = await CoursePlanPage.open({
    render: () => html`
      <ilp-plan plan-id=${plan.id} .adapter=${storageIn(space, { save })} .viewer=${viewer} .packs=${packs}>
        <ilp-course-plan .catalog=${smallCatalog}></ilp-course-plan>
      </ilp-plan>
    `,
  });
  await until(() => page.root.querySelector('.for-way')?.textContent.includes('Credential'), 'the check');
  await page.drawn();
  return page;
}

async function keptFile(page: CoursePlanPage, key: string): Promise<string> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  URL.createObjectURL = (file) => {
    blob = file as Blob;
    return createObjectURL.call(URL, file);
  };
  // A download would hold up the test.
  HTMLAnchorElement.prototype.click = () => undefined;
  await page.click(key);
  await until(() => blob, 'the file is there');
  [URL.createObjectURL, HTMLAnchorElement.prototype.click] = [createObjectURL, click];
  return found(blob, 'file').text();
}

/** A dialog would hold up the test: the page is read in its place. */
async function printed(page: CoursePlanPage): Promise<string> {
  const own = found(
    Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow'),
    'window of a frame',
  );
  let paper: Document | undefined;
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const frame = own.get?.call(this) as Window | null;
      if (frame && this.closest('.paper')) frame.print = () => (paper = frame.document);
      return frame;
    },
  });
  await page.click('paper-normal');
  await until(() => paper, 'the page is printed');
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own);
  return plain(found(paper, 'page').documentElement);
}

/** What the journal of this page’s plan holds; that of the crosswalk is read by those who hold it. */
async function journalRows(scope: string): Promise<readonly unknown[]> {
  const database = await done(indexedDB.open('ilp-elements-journal'));
  const rows = database.transaction('rows').objectStore('rows');
  const [keys, values] = await Promise.all([done(rows.getAllKeys()), done(rows.getAll())]);
  database.close();
  const isOfPlan = (key: IDBValidKey) =>
    Array.isArray(key) && key[0] === scope && typeof key[2] === 'string' && !key[2].includes('crosswalk');
  return keys.flatMap((key, place) => (isOfPlan(key) ? [[key, values[place]]] : []));
}

async function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error('The database does not answer.'));
    };
  });
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
