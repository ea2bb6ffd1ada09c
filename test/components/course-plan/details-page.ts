import { sendKeys } from '@web/test-runner-commands';
import { inOrder, type Plan, type PlannedCourse, type Store, type Viewer } from 'ilp-elements';
import 'ilp-elements/course-plan';
import type { IlpCoursePlan } from 'ilp-elements/course-plan';
import type { Catalog } from 'ilp-elements/courses';
import { html } from 'lit';
import { smallCatalog } from '../../../stories/fixtures/course-details.js';
import { opened, storeOf } from '../../../stories/fixtures/stores.js';
import { found, pause, show, until } from '../support.js';

/** A course plan on the page, in the words a person would use for its parts. */
export class CourseDetailsPage {
  readonly element: IlpCoursePlan;
  readonly store: Store;

  private constructor(element: IlpCoursePlan, store: Store) {
    this.element = element;
    this.store = store;
  }

  /** Opens a plan for a person, without a provider around. */
  static async open(
    viewer: Viewer,
    plan: Plan,
    catalog: Catalog | undefined = smallCatalog,
  ): Promise<CourseDetailsPage> {
    const store = storeOf(plan, viewer);
    const main = show(html`<ilp-course-plan .store=${store} .catalog=${catalog}></ilp-course-plan>`);
    await opened(store);
    const page = new CourseDetailsPage(found(main.querySelector('ilp-course-plan'), 'course plan'), store);
    await until(() => page.root.querySelector('details.transfer'), 'the parts have arrived');
    return page;
  }

  get root(): ShadowRoot {
    return found(this.element.shadowRoot, 'shadow root');
  }

  get plan(): Plan {
    return this.store.snapshot.body as Plan;
  }

  get courses(): PlannedCourse[] {
    return inOrder(this.plan.courses);
  }

  /** The course with this title. */
  course(title: string): PlannedCourse {
    return found(
      this.courses.find((course) => course.title === title),
      title,
    );
  }

  /** What was said last to those who listen to the screen. */
  get said(): string {
    return plain(this.root.querySelector('#live')?.textContent);
  }

  get focusedKey(): string | undefined {
    return (this.root.activeElement as HTMLElement | null)?.dataset.key;
  }

  /** Opens the details of a course, and gives them. */
  async details(title: string): Promise<HTMLElement> {
    const { id } = this.course(title);
    const button = () => this.keyed(`open.${id}`);
    if (button().getAttribute('aria-expanded') !== 'true') button().click();
    await this.drawn();
    return found(button().parentElement?.querySelector<HTMLElement>('.details'), `details of ${title}`);
  }

  /** Opens a section below the years, and gives its inside. */
  async section(name: 'transfer' | 'careers'): Promise<HTMLElement> {
    const details = found(this.root.querySelector<HTMLDetailsElement>(`details.${name}`), name);
    if (!details.open) details.querySelector('summary')?.click();
    await until(() => details.querySelector('.inside') && !details.querySelector('.opening'), name);
    await this.drawn();
    return found(details.querySelector<HTMLElement>('.inside'), 'inside');
  }

  keyed(key: string): HTMLElement {
    return found(this.root.querySelector<HTMLElement>(`[data-key="${key}"]`), key);
  }

  async press(name: string, within: ParentNode = this.root): Promise<void> {
    const buttons = [...within.querySelectorAll('button')];
    const button = buttons.find(
      (each) => plain(each.getAttribute('aria-label')) === name || plain(each.textContent) === name,
    );
    found(button, `button “${name}”`).click();
    await this.drawn();
  }

  /** Types into what has the focus. */
  async type(text: string): Promise<void> {
    await sendKeys({ type: text });
    await this.drawn();
  }

  async drawn(): Promise<void> {
    await this.element.updateComplete;
    await pause(0);
    await this.element.updateComplete;
  }
}

/** The text field with this label, the first of several. */
export function field(within: ParentNode, label: string): HTMLInputElement | HTMLTextAreaElement {
  const control = controlOf(within, label);
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return control;
  throw new Error(`There is no field “${label}”.`);
}

/** The list of choices with this label. */
export function list(within: ParentNode, label: string): HTMLSelectElement {
  const control = controlOf(within, label);
  if (control instanceof HTMLSelectElement) return control;
  throw new Error(`There is no list “${label}”.`);
}

/** The labels of all controls inside. */
export function labels(within: ParentNode): readonly string[] {
  return [...within.querySelectorAll('label')].map(({ textContent }) => plain(textContent));
}

/** Chooses from a list, by the beginning of what it says. */
export function choose(from: HTMLSelectElement, label: string): void {
  const option = [...from.options].find(({ textContent }) => plain(textContent).startsWith(label));
  from.value = found(option, `choice “${label}”`).value;
  from.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What a list shows as chosen. */
export function chosen({ selectedOptions }: HTMLSelectElement): string {
  return plain(selectedOptions[0]?.textContent);
}

/** Puts text into a field as a paste does. */
export function fill(box: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  box.focus();
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Leaves a field. Of several pages under test only one has the focus; Chromium tells the others nothing. */
export function leave(box: HTMLElement): void {
  box.blur();
  if (!document.hasFocus()) box.dispatchEvent(new FocusEvent('blur'));
}

/** A text in one line, without the marks that keep names apart from sentences. */
export function plain(text: string | null | undefined): string {
  return (text ?? '')
    .replaceAll(/[\u2068\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function controlOf(within: ParentNode, label: string): HTMLElement | null {
  const named = [...within.querySelectorAll('label')];
  return named.find(({ textContent }) => plain(textContent) === label)?.control ?? null;
}
