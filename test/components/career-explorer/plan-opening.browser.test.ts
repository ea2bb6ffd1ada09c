import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import 'ilp-elements/career-explorer';
import 'ilp-elements/plan';
import type { Store } from 'ilp-elements';
import { KeepingLoader } from '../../../components/career-explorer/keeping-loader.js';
import { FocusKeeper } from '../../../components/shared/focus-keeper.js';
import { LiveRegion } from '../../../components/shared/live-region.js';
import { yusraBegins, yusrasCareers } from '../../../stories/fixtures/kept-careers.js';
import { yusra } from '../../../stories/fixtures/people.js';
import { storageThatCannotLoad, storageThatIsSlow } from '../../../stories/fixtures/storages.js';
import { opened, storeOf } from '../../../stories/fixtures/stores.js';
import { leave, until } from '../support.js';
import { CareerPage } from './interests-page.js';

const opening = 'The plan is opening. One moment, please.';
const shut = 'The plan is not open here yet.';

const explorerOn = (screen: string, store?: Store) =>
  html`<ilp-career-explorer screen=${screen} .store=${store}></ilp-career-explorer>`;

describe('<ilp-career-explorer> while a plan is not open', () => {
  afterEach(leave);

  for (const screen of ['interests', 'saved'])
    it(`should say on the screen “${screen}” that it is opening, and take no answer that would be lost`, async () => {
      const store = storeOf(yusraBegins, yusra, storageThatIsSlow());
      const page = await CareerPage.open(explorerOn(screen, store), '.screen-heading');
      expect(page.text).to.contain(opening);
      expect(page.all('[data-key="interests-start"], .most, .empty')).to.have.length(0);
    });

  it('should take none where a provider is around whose plan is not there yet', async () => {
    const inProvider = html`<ilp-plan>${explorerOn('interests')}</ilp-plan>`;
    const page = await CareerPage.open(inProvider, '.interests');
    expect(page.text).to.contain(shut);
    expect(page.all('[data-key="interests-start"]')).to.have.length(0);
  });

  it('should not say that nothing is kept where the plan could not be opened', async () => {
    const store = await opened(storeOf(yusraBegins, yusra, storageThatCannotLoad('unavailable')));
    const page = await CareerPage.open(explorerOn('saved', store), '.screen-heading');
    await until(() => page.root.querySelector('.status'), 'the status is shown');
    expect(page.text).to.contain(shut);
    expect(page.text).not.to.contain('keep nothing yet');
    expect(page.all('[data-key="nav.saved"]')).to.have.length(0);
  });

  it('should take answers as soon as it is open', async () => {
    const store = storeOf(yusraBegins, yusra);
    const page = await CareerPage.open(explorerOn('interests', store), '[data-key=interests-start]');
    await page.click('Start');
    page.all('input')[0]?.click();
    const { body } = store.snapshot;
    expect(body?.kind === 'plan' && Object.keys(body.interests ?? {})).to.have.length(1);
  });
});

describe('<ilp-career-explorer> when a plan comes or goes', () => {
  afterEach(leave);

  it('should show nobody what was answered and compared before', async () => {
    const page = await CareerPage.open(explorerOn('interests'), '[data-key=interests-start]');
    await page.click('Start');
    page.all('input')[0]?.click();
    await page.click('Stop and see');
    expect(page.text).to.contain('1 of 60 activities answered.');
    page.element.store = await opened(storeOf(yusrasCareers, yusra));
    await until(() => page.all('[data-key="nav.saved"]').length > 0, 'the plan is there');
    expect(page.text).not.to.contain('1 of 60 activities answered.');
    page.element.store = undefined;
    await page.drawn();
    expect(page.text).not.to.contain('of 60 activities answered');
    expect(page.all('[data-key=interests-start]')).to.have.length(1);
    expect(page.text).not.to.contain('What I keep');
  });

  it('should begin for the next person where they are among the activities, not where the last was', async () => {
    const former = await opened(storeOf(yusrasCareers, yusra));
    const page = await CareerPage.open(explorerOn('interests', former), 'fieldset');
    await page.click('Stop and see');
    await page.click('Begin a new round');
    expect(page.said).not.to.equal('');
    page.element.store = await opened(storeOf(yusraBegins, yusra));
    await until(() => page.all('[data-key=interests-start]').length > 0, 'the next begins');
    expect(page.said).to.equal('');
  });

  it('should leave the focus on the heading where what had it is gone', async () => {
    const store = await opened(storeOf(yusrasCareers, yusra));
    const page = await CareerPage.open(explorerOn('interests', store), 'fieldset input');
    page.one('fieldset input').focus();
    page.element.store = undefined;
    await page.drawn();
    expect(page.focused?.dataset.key).to.equal('screen');
  });
});

/** Keeps in a plan with a file that does not arrive until somebody tries again. */
class Keeper extends LitElement {
  store: Store | undefined;
  asked = 0;
  failed = 0;
  arrives = false;
  readonly loader: KeepingLoader = new KeepingLoader(this, {
    live: new LiveRegion(this),
    focus: new FocusKeeper(this),
    own: () => undefined,
    swapped: () => undefined,
    failed: () => (this.failed += 1),
    load: async () => {
      this.asked += 1;
      if (!this.arrives) throw new TypeError('The file did not arrive.');
      return import('../../../components/career-explorer/keeping/plan-keeping.js');
    },
  });

  override render() {
    return html`${this.loader.now.plan}`;
  }
}
customElements.define('test-keeper', Keeper);

describe('what keeps in a plan', () => {
  it('should be said once to be missing, and be asked for again by a person alone', async () => {
    const keeper = new Keeper();
    keeper.store = await opened(storeOf(yusrasCareers, yusra));
    document.body.append(keeper);
    await until(() => keeper.failed > 0, 'it is said');
    for (let redraw = 0; redraw < 3; redraw += 1) {
      keeper.requestUpdate();
      await keeper.updateComplete;
    }
    expect([keeper.asked, keeper.failed]).to.deep.equal([1, 1]);
    expect(keeper.loader.now.plan).to.equal('shut');
    keeper.arrives = true;
    keeper.loader.now.retryPlan?.();
    await until(() => keeper.loader.now.plan === 'open', 'it is there');
    expect(keeper.loader.now.keeping?.careers).to.have.length(5);
    keeper.remove();
  });
});
