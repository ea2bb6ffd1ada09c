import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Plan, StatePack, Viewer } from 'ilp-elements';
import { html, noChange, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import 'ilp-elements/course-plan';
import 'ilp-elements/plan';
import { pressing, smallCatalog } from './fixtures/course-details.js';
import { done, withCourses } from './fixtures/course-plans.js';
import { emptyPlan, manyCourses, tenthGrader, thisYear } from './fixtures/course-timeline.js';
import { smallDiploma } from './fixtures/graduation.js';
import { paperPack } from './fixtures/paper.js';
import { casey, caseysCounselor, caseysParent, theo, yusra } from './fixtures/people.js';
import { choosePlanFile, fileFromElsewhere } from './fixtures/plan-files.js';
import { storageWith } from './fixtures/storages.js';
import { waysOf } from './fixtures/what-if-page.js';
import { carolinaPack, theosDecision, theosYears } from './fixtures/what-ifs.js';
import { soon } from './fixtures/soon.js';

/** The courses on one page, as a table and in a file; and courses from a file. */
const meta: Meta = {
  title: 'Course plan/Paper',
  component: 'ilp-course-plan',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

const section = 'Print, save or open';

interface Setting {
  readonly viewer?: Viewer;
  readonly packs?: Partial<StatePack>;
  readonly pressed?: string;
  readonly lang?: string;
}

function paperOf(plan: Plan, setting: Setting = {}): TemplateResult {
  const { viewer = casey, packs = paperPack, pressed = section, lang = '' } = setting;
  return html`
    <div lang=${lang} ${pressing([pressed])}>
      <ilp-plan plan-id=${plan.id} .adapter=${storageWith(plan)} .viewer=${viewer} .packs=${packs}>
        <ilp-course-plan .catalog=${smallCatalog} .graduationPlans=${[smallDiploma]}></ilp-course-plan>
      </ilp-plan>
    </div>
  `;
}

/** A tenth-grader: a year done, one going on, two to come. */
export const TenthGrader: Story = { render: () => paperOf(tenthGrader) };

/** Before there is a class. */
export const NoClasses: Story = { render: () => paperOf(emptyPlan) };

/** Seven years with 120 classes: too many for one page of letters that everybody can read. */
export const SevenYears: Story = { render: () => paperOf(manyCourses, { viewer: yusra }) };

/** The school counselor takes the student's courses along. */
export const ForCounselor: Story = { render: () => paperOf(tenthGrader, { viewer: caseysCounselor }) };

/** A parent prints and saves, and opens nothing. */
export const ForParent: Story = { render: () => paperOf(tenthGrader, { viewer: caseysParent }) };

/** Words that look like HTML, like a formula, and that are written from right to left. */
export const StrangeWords: Story = {
  render: () =>
    paperOf(
      withCourses(emptyPlan, casey, [
        done(thisYear - 1, '<img src=x onerror=alert(1)>', { note: '@SUM(A1)' }),
        done(thisYear - 1, '=HYPERLINK("https://example.org")', { mark: '+1' }),
        done(thisYear - 1, 'لغة عربية'),
      ]),
    ),
};

/** Theo may load what his IEP team decided: none of it goes on paper or into a file. */
export const WithCrosswalk: Story = {
  render: () =>
    waysOf(theosYears, { viewer: theo, packs: carolinaPack, crosswalk: theosDecision, pressed: [section] }),
};

/** The same page for somebody who may not load it. */
export const WithoutCrosswalk: Story = {
  render: () => waysOf(theosYears, { viewer: theo, packs: carolinaPack, pressed: [section] }),
};

/** Chooses a plan file as soon as there is a field for it. */
class ChoosingDirective extends Directive {
  override render(_text: string): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [text]: [string]): typeof noChange {
    void chooseSoon(element, text);
    return noChange;
  }
}

async function chooseSoon(stage: Element, text: string): Promise<void> {
  const root = () => stage.querySelector('ilp-course-plan')?.shadowRoot;
  const field = await soon(() => root()?.querySelector<HTMLInputElement>('[data-key="open.choose"]'));
  if (field) choosePlanFile(field, text);
}

const choosing = directive(ChoosingDirective);

/** A plan file of another district: the report stands there before anything changes. */
export const FromElsewhere: Story = {
  render: () => html`<div ${choosing(fileFromElsewhere)}>${paperOf(tenthGrader)}</div>`,
};

/** A file that is none of ours. */
export const StrangeFile: Story = {
  render: () => html`<div ${choosing('{"format":"something"}')}>${paperOf(tenthGrader)}</div>`,
};

/** In Spanish. */
export const Spanish: Story = {
  render: () =>
    html`<div ${choosing(fileFromElsewhere)}>
      ${paperOf(tenthGrader, { lang: 'es', pressed: 'Imprimir, guardar o abrir' })}
    </div>`,
};

/** English mirrored: a look at right-to-left layouts. */
export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl" ${choosing(fileFromElsewhere)}>${paperOf(tenthGrader, { lang: 'en-XB' })}</div>`,
};
