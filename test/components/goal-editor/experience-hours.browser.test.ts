import { expect } from '@open-wc/testing';
import { TowardsHours } from '../../../stories/goal-editor-experience.stories.js';
import { changeElsewhere } from '../../../stories/fixtures/storages.js';
import { found, leave, planOn, until } from '../support.js';
import { experiencesOf, field, openItem, openPart } from './experience-page.js';
import { leaveField, plain } from './page.js';

describe('the hours of an experience', () => {
  afterEach(leave);

  it('should show hours and keep whole minutes as what was added', async () => {
    const page = await openPart(TowardsHours);
    await openItem(page, 2);
    const hours = field(page, 'Hours so far');
    expect(hours.value).to.equal('2.5');
    hours.focus();
    hours.select();
    await page.type('0.75');
    expect(experiencesOf(page)[2]?.minutes).to.equal(45);
    leaveField(hours);
    await page.drawn();
    expect(hours.value).to.equal('0.75');
  });

  it('should add to hours that somebody else has added to meanwhile', async () => {
    const page = await openPart(TowardsHours);
    await openItem(page, 2);
    const hours = field(page, 'Hours so far');
    hours.focus();
    const plan = planOn(found(page.element.closest('main'), 'page'));
    const id = experiencesOf(page)[2]?.id ?? '';
    await changeElsewhere(found(plan.adapter, 'adapter'), page.plan.id, (stored) => {
      const experience = found(stored.experiences?.[id], 'experience');
      return { ...stored, experiences: { ...stored.experiences, [id]: { ...experience, minutes: 210 } } };
    });
    await until(() => experiencesOf(page)[2]?.minutes === 210, 'the hour of elsewhere is there');
    hours.select();
    await page.type('3');
    expect(experiencesOf(page)[2]?.minutes).to.equal(240);
  });

  it('should show the hours that are typed after two devices took the same hours away', async () => {
    const page = await openPart(TowardsHours);
    await openItem(page, 2);
    const { id } = found(experiencesOf(page)[2], 'experience');
    const add = (amount: number) =>
      page.store.edit({ type: 'count.add', record: ['experiences', id], field: 'minutes', amount });
    add(-300);
    page.store.rest();
    await page.drawn();
    const hours = field(page, 'Hours so far');
    expect(hours.value).to.equal('0');
    hours.focus();
    hours.select();
    await page.type('3');
    leaveField(hours);
    await page.drawn();
    expect(experiencesOf(page)[2]?.minutes).to.equal(180);
    expect(hours.value).to.equal('3');
    add(-400);
    await page.drawn();
    field(page, 'Hours to add').value = '1';
    await page.click('Add hours to Cooking for my aunt');
    expect(experiencesOf(page)[2]?.minutes).to.equal(60);
    expect(plain(page.said)).to.equal('1 hour added. Now 1 hour.');
  });

  it('should take typed hours back in one step', async () => {
    const page = await openPart(TowardsHours);
    await openItem(page, 2);
    const hours = field(page, 'Hours so far');
    hours.focus();
    hours.select();
    await page.type('120');
    expect(experiencesOf(page)[2]?.minutes).to.equal(7200);
    page.store.undo();
    expect(experiencesOf(page)[2]?.minutes).to.equal(150);
    expect(page.store.snapshot.canUndo).to.equal(false);
  });

  it('should keep the hours to add in their field where they could not be added', async () => {
    const page = await openPart(TowardsHours);
    await openItem(page, 2);
    page.element.addEventListener('ilp-edit', (event) => {
      event.preventDefault();
    });
    const amount = field(page, 'Hours to add');
    amount.value = '2';
    await page.click('Add hours to Cooking for my aunt');
    expect(experiencesOf(page)[2]?.minutes).to.equal(150);
    expect(amount.value).to.equal('2');
  });
});
