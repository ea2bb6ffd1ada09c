import { expect } from '@open-wc/testing';
import * as stories from '../../../stories/iep-crosswalk.stories.js';
import { leave, planOn, until } from '../support.js';
import { PanelPage } from './page.js';

describe('<ilp-iep-crosswalk> with the keyboard alone', () => {
  afterEach(leave);

  it('should let somebody at school say why, choose what is shown, open a row and ask for the law', async function () {
    this.timeout(40_000);
    const page = await PanelPage.open(stories.CaseManager);
    await page.tabTo('reason.teaching');
    await page.press('ArrowDown');
    expect(page.focusedKey).to.equal('reason.meeting');
    await page.tabTo('reason-open');
    await page.press('Enter');
    await until(() => planOn(page.main).iep?.now.status === 'open', 'the IEP is open');
    await page.drawn();
    expect(planOn(page.main).iep?.now.reason).to.equal('meeting');
    expect(page.focusedKey).to.equal('screen');

    await page.tabTo('filter.all');
    await page.press('ArrowUp');
    await page.press('ArrowUp');
    expect(page.focusedKey).to.equal('filter.talk');
    expect(page.keyed('filter.talk').matches(':checked')).to.equal(true);

    await page.tabTo('open.accommodations');
    await page.press('Enter');
    expect(page.focusedKey).to.equal('open.accommodations');
    expect(page.cells('accommodations')[1]).to.contain('Text read aloud by an app');
    await page.tabTo('more.accommodations');
    await page.press('Enter');
    expect(page.row('accommodations').querySelector('details')?.open).to.equal(true);
  });

  it('should keep the focus when the row it is in goes', async () => {
    const page = await PanelPage.open(stories.StudentView);
    page.keyed('more.strengths').focus();
    page.keyed('filter.match').click();
    await page.drawn();
    expect(page.names).not.to.include('Strengths');
    expect(page.focused).not.to.equal(null);
  });
});
