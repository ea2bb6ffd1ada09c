import { expect } from '@open-wc/testing';
import { plan as dariosPlan } from '../../../demo/samples/dario.js';
import { dariosIep } from '../../../stories/fixtures/iep-documents.js';
import { panelOf } from '../../../stories/fixtures/iep-panel.js';
import { fresh } from '../../../stories/fixtures/iep-times.js';
import { grandmother } from '../../../stories/fixtures/people.js';
import { found, leave } from '../support.js';
import { PanelPage } from './page.js';

const { shared, team } = fresh(dariosIep);

async function panelsTold(iep: Partial<typeof dariosIep>): Promise<unknown[]> {
  const page = await PanelPage.open({ render: () => panelOf(dariosPlan, { viewer: grandmother, iep }) });
  return page.accesses.map(({ row, kind }) => [row, kind]);
}

describe('what the host hears when the panel is opened', () => {
  afterEach(leave);

  it('should be the document for everybody on the IEP, once, while rows of the team are closed', async () => {
    const both = { shared: found(shared, 'shared'), team: found(team, 'team') };
    expect(await panelsTold(both)).to.deep.equal([[undefined, 'iep-shared']]);
  });

  it('should be the team’s document where it alone came', async () => {
    expect(await panelsTold({ team: found(team, 'team') })).to.deep.equal([[undefined, 'iep-team']]);
  });
});
