import {
  inOrder,
  type KeptCopies,
  type Plan,
  type Review,
  type StatePack,
  type StorageAdapter,
  type Viewer,
} from 'ilp-elements';
import { html, type TemplateResult } from 'lit';
import { smallCatalog } from '../../../stories/fixtures/course-details.js';
import { smallDiploma } from '../../../stories/fixtures/graduation.js';
import { storageWith } from '../../../stories/fixtures/storages.js';
import { found, until, type Story } from '../support.js';
import { CoursePlanPage, plain } from './page.js';

/** What differs from a plan as it comes, without copies and packs. */
export interface Setting {
  readonly copies?: KeptCopies;
  readonly packs?: Partial<StatePack>;
  readonly lang?: string;
  readonly adapter?: StorageAdapter;
}

/** A course plan of one person. */
export function planFor(
  viewer: Viewer,
  plan: Plan,
  { copies, packs, lang = '', adapter = storageWith(plan) }: Setting = {},
): Story {
  const render = (): TemplateResult => html`
    <ilp-plan lang=${lang} plan-id=${plan.id} .adapter=${adapter} .viewer=${viewer} .packs=${packs}>
      <ilp-course-plan
        .catalog=${smallCatalog}
        .graduationPlans=${[smallDiploma]}
        .copies=${copies}
      ></ilp-course-plan>
    </ilp-plan>
  `;
  return { render };
}

/** Draws a story, and opens the section of the reviews where it is not open yet. */
export async function openReviews(story: Story, width?: number): Promise<CoursePlanPage> {
  const page = await CoursePlanPage.open(story, width);
  await page.shows('.review-section');
  if (!page.root.querySelector('.reviews')) page.keyed('plan.review').click();
  await page.shows('.reviews');
  await copiesThere(page);
  return page;
}

/** Waits until every copy that was asked for is there, or is known not to be. */
export async function copiesThere(page: CoursePlanPage): Promise<void> {
  const text = () => plain(page.one('.review-section'));
  await until(() => !/Looking for the copy|Buscando la copia/.test(text()), 'the copies are known');
  await page.drawn();
}

/** What the section says, as it is read. */
export function sectionText(page: CoursePlanPage): string {
  return plain(page.one('.review-section'));
}

/** The boxes of what is asked for, in the order it is done. */
export function rules(page: CoursePlanPage): readonly string[] {
  return page.all('.review-section .rule').map(plain);
}

/** The line of a review, by its place among the reviews that are shown. */
export function line(page: CoursePlanPage, review: Review): HTMLElement {
  return page.keyed(`review.${review.id}`);
}

/** Opens something about a review. */
export async function openOf(
  page: CoursePlanPage,
  what: 'since' | 'then',
  { id }: Review,
): Promise<HTMLElement> {
  const summary = page.keyed(`review:${what}:${id}`);
  const { parentElement: details } = summary;
  if (details instanceof HTMLDetailsElement && !details.open) summary.click();
  await until(() => details?.querySelector('div'), 'it is drawn');
  await page.drawn();
  return found(details?.querySelector<HTMLElement>('div'), 'inside');
}

/** The reviews of the plan, in their order. */
export function reviewsIn({ plan }: CoursePlanPage): Review[] {
  return inOrder(plan.reviews);
}

/** The last review of a kind. */
export function lastOf(page: CoursePlanPage, kind: Review['kind']): Review {
  return found(
    reviewsIn(page).findLast((review) => review.kind === kind),
    `review “${kind ?? ''}”`,
  );
}

/** The question that is open. */
export function question(page: CoursePlanPage): HTMLDialogElement {
  return found(page.root.querySelector<HTMLDialogElement>('dialog.ask-review'), 'question');
}
