import { expect } from '@open-wc/testing';
import { readPlanFile } from '../../../src/exchange/plan-file.js';
import { counselor } from '../../../stories/fixtures/people.js';
import { FullPlan, WithPrivateGoal } from '../../../stories/goal-editor-paper.stories.js';
import { found, leave, pause, planOn, until } from '../support.js';
import { plain } from './page.js';
import { holdLongTimers, noteOf, openPaper } from './paper-support.js';

const file = 'Download my plan';

describe('the plan as a file', () => {
  const ownClick = HTMLAnchorElement.prototype.click;
  const { createObjectURL, revokeObjectURL } = URL;
  let kept: { readonly name: string; readonly blob: Blob | undefined }[] = [];
  let open = new Map<string, Blob>();

  beforeEach(() => {
    kept = [];
    open = new Map();
    URL.createObjectURL = (blob) => {
      const address = createObjectURL.call(URL, blob);
      open.set(address, blob as Blob);
      return address;
    };
    URL.revokeObjectURL = (address) => {
      open.delete(address);
      revokeObjectURL.call(URL, address);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      kept.push({ name: this.download, blob: open.get(this.href) });
    };
  });

  afterEach(() => {
    HTMLAnchorElement.prototype.click = ownClick;
    Object.assign(URL, { createObjectURL, revokeObjectURL });
    leave();
  });

  it('should hold the plan as it is, and read back', async () => {
    const page = await openPaper(WithPrivateGoal);
    await page.click(file);
    await until(() => kept.length > 0, 'the file is there');
    const text = (await kept[0]?.blob?.text()) ?? '';
    const read = readPlanFile(text);
    expect(read.ok).to.equal(true);
    if (read.ok) {
      expect(read.value.goals).to.deep.equal(page.plan.goals);
      expect(read.value.experiences).to.deep.equal(page.plan.experiences);
    }
    expect(text).not.to.contain('barge');
  });

  it('should have a name that tells nothing of the student, and say where it is', async () => {
    const timers = holdLongTimers();
    try {
      const page = await openPaper(FullPlan);
      await page.click(file);
      await until(() => noteOf(page), 'it is said');
      expect(kept[0]?.name).to.equal('learning-plan.json');
      expect(noteOf(page)).to.equal('Your plan is in a file: learning-plan.json. Look in your downloads.');
      expect(plain(page.said)).to.equal(noteOf(page));
      expect(page.focusedKey).to.equal('paper-file');
      expect(open.size).to.equal(1);
      timers.runAll();
      expect(open.size).to.equal(0);
    } finally {
      timers.stop();
    }
  });

  it('should not be given to whoever comes next at the same screen', async () => {
    const page = await openPaper(FullPlan);
    page.button(file).click();
    planOn(found(page.element.closest('main'), 'page')).viewer = counselor;
    await pause(500);
    expect(kept).to.have.length(0);
    expect(noteOf(page)).to.equal('');
  });

  it('should not be made for a page that was left', async () => {
    const page = await openPaper(FullPlan);
    page.button(file).click();
    leave();
    await pause(500);
    expect(kept).to.have.length(0);
  });

  it('should break nothing where a page may not make files', async () => {
    URL.createObjectURL = () => {
      throw new TypeError('Not here.');
    };
    const page = await openPaper(FullPlan);
    await page.click(file);
    await until(() => noteOf(page), 'it is said');
    expect(noteOf(page)).to.equal('The plan cannot be downloaded here. You can print it.');
  });
});
