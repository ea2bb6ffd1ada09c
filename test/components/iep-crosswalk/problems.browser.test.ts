import { expect } from '@open-wc/testing';
import { currentSchema } from 'ilp-elements';
import { plan as wrensPlan } from '../../../demo/samples/wren.js';
import * as sample from '../../../demo/samples/wren-crosswalk.js';
import { wrensIep } from '../../../stories/fixtures/iep-documents.js';
import { panelOf, spaceBeside } from '../../../stories/fixtures/iep-panel.js';
import { fresh } from '../../../stories/fixtures/iep-times.js';
import { wren, wrensCaseManager } from '../../../stories/fixtures/people.js';
import { storageIn } from '../../../stories/fixtures/storages.js';
import { found, leave, planOn, until } from '../support.js';
import { PanelPage, plain } from './page.js';

/** Wren's panel with what was linked there, for one person. */
async function open(viewer: typeof wren): Promise<PanelPage> {
  const space = spaceBeside(wrensPlan, { iep: fresh(wrensIep) });
  for (const document of [sample.crosswalk, sample.team])
    space.write(
      { kind: document.kind, id: wrensPlan.id },
      JSON.stringify({ ...document, schema: currentSchema }),
    );
  return PanelPage.open({ render: () => panelOf(wrensPlan, { viewer, adapter: storageIn(space) }) });
}

/** Another answer to the same question, given elsewhere in the meantime: both wait. */
async function answeredTwice(page: PanelPage, field: string, value: string): Promise<void> {
  const store = found(planOn(page.main).crosswalkStore, 'shared document');
  await until(() => store.snapshot.phase === 'open', 'it is open');
  const judged = Object.values(sample.crosswalk.links ?? {}).find(({ judgement }) => judgement);
  store.edit({ type: 'set', record: ['links', judged?.id ?? ''], field, was: null, value });
  await store.save();
  await until(() => store.snapshot.problems.length > 0, 'both answers wait');
  await page.drawn();
}

describe('a question about two versions beside an IEP', () => {
  afterEach(leave);

  it('should wait until somebody at school has said why they look', async () => {
    const page = await open(wrensCaseManager);
    await answeredTwice(page, 'judgement', 'same');
    expect(page.all('.reason')).to.have.length(1);
    expect(page.all('.problem')).to.have.length(0);
    await page.look();
    await until(() => page.root.querySelector('.problem'), 'the question');
    expect(plain(page.one('.problem'))).to.contain('Two versions: Whether the two say the same');
  });

  it('should show words in place of a hash: those of today, or earlier ones', async () => {
    const page = await open(wren);
    await answeredTwice(page, 'wordsHash', 'words_0123456789abcdefghij');
    await until(() => page.root.querySelector('.problem'), 'the question');
    await page.drawn();
    const asked = plain(page.one('.problem'));
    expect(asked).not.to.match(/words_/);
    expect(asked)
      .to.contain('Earlier words of the IEP. They have changed since.')
      .and.contain('The words of the IEP as they are now');
  });
});
