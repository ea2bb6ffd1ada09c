import { expect } from '@open-wc/testing';
import type { Store } from 'ilp-elements';
import { html } from 'lit';
import { ForTheCounselor } from '../../../stories/course-plan-check.stories.js';
import { smallCatalog } from '../../../stories/fixtures/course-details.js';
import { tenthGrader, thisYear } from '../../../stories/fixtures/course-timeline.js';
import { smallDiploma } from '../../../stories/fixtures/graduation.js';
import { casey } from '../../../stories/fixtures/people.js';
import { changeElsewhere, storageWith } from '../../../stories/fixtures/storages.js';
import { opened, storeOf } from '../../../stories/fixtures/stores.js';
import { found, leave, until } from '../support.js';
import { CoursePlanPage, plain } from './page.js';

const place = `${thisYear + 1}.fallSemester`;

/** A live plan, and the element on it, drawn anew each time as after a reload. */
async function planThat(write: (store: Store) => void = () => undefined, adapter = storageWith(tenthGrader)) {
  const store = storeOf(tenthGrader, casey, adapter);
  await opened(store);
  write(store);
  const draw = async () =>
    CoursePlanPage.open({
      render: () => html`
        <ilp-course-plan .store=${store} .catalog=${smallCatalog} .graduationPlans=${[smallDiploma]}>
        </ilp-course-plan>
      `,
    });
  return { store, draw };
}

const notes = (page: CoursePlanPage) =>
  page
    .all('.note')
    .map(plain)
    .filter((text) => text.includes('Forget these words'));

describe('<ilp-course-plan> with words that were not sent', () => {
  afterEach(leave);

  it('should open the class of one’s own again after a reload, with its name', async () => {
    const { store, draw } = await planThat((plan) => {
      plan.keepUnsent(`add-title ${place}`, 'Arabic poetry');
    });
    const page = await draw();
    await page.shows('.add-panel');
    expect((page.keyed(`title.${place}`) as HTMLInputElement).value).to.equal('Arabic poetry');
    expect(notes(page)).to.deep.equal([]);
    await page.click(`put.${place}`);
    expect(page.titlesIn(place)).to.include('Arabic poetry');
    expect(store.snapshot.unsent).to.deep.equal({});
  });

  it('should open the question for the name of another plan again, with what was typed', async () => {
    const { draw } = await planThat();
    const page = await draw();
    await page.shows('[data-key="open-try"]');
    await page.click('open-try');
    await page.type('With more art');
    const next = await draw();
    await next.shows('.try');
    expect((next.keyed('try-name') as HTMLTextAreaElement).value).to.equal('With more art');
  });

  it('should show a reason whose form is not on the page, and forget it when asked', async () => {
    const page = await CoursePlanPage.open(ForTheCounselor);
    const box = 'reason.decide.course_00000000000000000000.duplicate';
    page.store?.keepUnsent(box, 'She took it in another school.');
    page.store?.keepUnsent('remark:of another element', 'Not shown here.');
    await page.drawn();
    expect(notes(page)).to.deep.equal([
      'A reason that you wrote and did not save: She took it in another school. Forget these words',
    ]);
    await page.click(`forget.${box}`);
    expect(notes(page)).to.deep.equal([]);
    expect(page.focused).not.to.equal(null);
    expect(page.store?.snapshot.unsent).not.to.have.property(box);
  });
});

describe('<ilp-course-plan> with a class that was taken out elsewhere while it was written in', () => {
  afterEach(leave);

  it('should name the class, show the words, and have the focus there, in sight', async () => {
    const adapter = storageWith(tenthGrader);
    const { store, draw } = await planThat(undefined, adapter);
    const page = await draw();
    const { id } = page.course('Chemistry');
    await page.click(`open.${id}`);
    page.keyed(`${id}.note`).focus();
    await page.type('I like the lab.');
    await changeElsewhere(adapter, tenthGrader.id, (plan) => {
      const course = found(plan.courses?.[id], 'course');
      return { ...plan, courses: { ...plan.courses, [id]: { ...course, removed: true } } };
    });
    await store.refresh();
    await until(() => page.root.querySelector('.problem'), 'the notice');
    await page.drawn();
    const notice = page.one('.problem');
    expect(plain(notice)).to.contain('Chemistry').and.contain('I like the lab.');
    expect(page.focused).to.equal(notice);
    const { top, bottom } = notice.getBoundingClientRect();
    expect(top >= 0 && bottom <= window.innerHeight, 'in sight').to.equal(true);
  });
});
