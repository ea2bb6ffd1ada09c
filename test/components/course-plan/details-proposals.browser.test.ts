import { expect } from '@open-wc/testing';
import { yusrasClasses } from '../../../stories/fixtures/course-details.js';
import { counselor, yusra, yusrasFather } from '../../../stories/fixtures/people.js';
import { leave as leavePage } from '../support.js';
import { CourseDetailsPage, labels, plain } from './details-page.js';

const openFor = async (viewer = yusra) => CourseDetailsPage.open(viewer, yusrasClasses);

describe('what school proposes', () => {
  afterEach(leavePage);

  it('says who asked and when', async () => {
    const page = await openFor();
    const idea = plain((await page.details('Sports Medicine')).textContent);
    expect(idea).to.contain('From School counselor R., November 9, 2026');
    const question = plain((await page.details('Human Body Systems')).textContent);
    expect(question).to.contain('From School counselor R., November 10, 2026');
  });

  it('waits for the student: no list changes where it stands', async () => {
    const page = await openFor();
    expect(labels(await page.details('Sports Medicine'))).not.to.contain('Where it stands');
    expect(page.course('Sports Medicine').state).to.equal('proposedAdd');
  });

  it('comes into the plan with a yes', async () => {
    const page = await openFor();
    await page.press('Yes, put it in my plan', await page.details('Sports Medicine'));
    expect(page.course('Sports Medicine').state).to.equal('planned');
    expect(page.said).to.equal('Sports Medicine is in your plan now.');
    expect(page.focusedKey).to.equal(`open.${page.course('Sports Medicine').id}`);
  });

  it('goes with a no, and undo brings the idea back', async () => {
    const page = await openFor();
    await page.press('No, thank you', await page.details('Sports Medicine'));
    expect(page.courses.some(({ title }) => title === 'Sports Medicine')).to.equal(false);
    page.store.undo();
    expect(page.course('Sports Medicine').state).to.equal('proposedAdd');
  });

  it('takes a class out with a yes', async () => {
    const page = await openFor();
    await page.press('Yes, take it out', await page.details('Human Body Systems'));
    expect(page.courses.some(({ title }) => title === 'Human Body Systems')).to.equal(false);
  });

  it('leaves a class where it is with a no', async () => {
    const page = await openFor();
    await page.press('No, it stays', await page.details('Human Body Systems'));
    expect(page.course('Human Body Systems').state).to.equal('planned');
    expect(page.said).to.equal('Human Body Systems stays. It stands here: Planned.');
  });

  it('is not for others to answer; who asked may take the question back', async () => {
    const page = await openFor(counselor);
    const idea = await page.details('Sports Medicine');
    expect(plain(idea.textContent)).to.contain('Only the student can say yes or no.');
    expect(idea.querySelectorAll('.proposal button').length).to.equal(0);
    await page.press('Take this question back', await page.details('Human Body Systems'));
    expect(page.course('Human Body Systems').state).to.equal('planned');
  });

  it('is read by the family', async () => {
    const page = await openFor(yusrasFather);
    const idea = await page.details('Sports Medicine');
    expect(idea.querySelectorAll('button').length).to.equal(0);
    expect(plain(idea.textContent)).to.contain('An idea from school');
  });
});
