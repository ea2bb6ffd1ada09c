import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { StorageError } from 'ilp-elements';
import type { TemplateResult } from 'lit';
import { plan as dariosPlan } from '../demo/samples/dario.js';
import { plan as theosPlan } from '../demo/samples/theo.js';
import { plan as wrensPlan } from '../demo/samples/wren.js';
import { dariosIep, theosIep, wrensIep } from './fixtures/iep-documents.js';
import { fileOf, importOf, theosFile, wrensLink, wrensNewerFile } from './fixtures/iep-import.js';
import { panelOf, spaceBeside } from './fixtures/iep-panel.js';
import { fresh } from './fixtures/iep-times.js';
import { dariosCaseManager, dariosCounselor, theosCaseManager, wrensCaseManager } from './fixtures/people.js';
import { storageIn } from './fixtures/storages.js';

/** A case manager brings in what the IEP says: from a file, or typed and pasted. */
const meta: Meta = {
  title: 'IEP crosswalk/Bring in an IEP',
  component: 'ilp-iep-crosswalk',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

/** Nothing is here yet: what can be brought in, and how. */
export const NothingYet: Story = { render: () => importOf(theosPlan, { viewer: theosCaseManager }) };

/** Theo's file, before it comes in: two rows are doubtful. */
export const FileWithDoubts: Story = {
  render: () => importOf(theosPlan, { viewer: theosCaseManager }, [theosFile]),
};

/** Wren's newer file, beside the copy that is here: a link would lead to nothing. */
export const NewerFile: Story = {
  render: () =>
    importOf(wrensPlan, { viewer: wrensCaseManager, iep: wrensIep, links: wrensLink }, [
      wrensNewerFile,
      'import.lines-all',
    ]),
};

/** A picture in place of a table. */
export const NoTable: Story = {
  render: () =>
    importOf(theosPlan, { viewer: theosCaseManager }, [
      fileOf('scan.csv', new Uint8Array([137, 80, 78, 71, 0, 0, 0, 13])),
    ]),
};

/** Dario's district hands nothing out: his case manager types it. */
export const Typing: Story = {
  render: () =>
    importOf(dariosPlan, { viewer: dariosCaseManager }, ['import.way.typed', 'import.add', 'import.paste']),
};

/** A year later only what is new has to be typed. */
export const BeginningWithTheCopy: Story = {
  render: () =>
    importOf(dariosPlan, { viewer: dariosCaseManager, iep: fresh(dariosIep) }, [
      'import.way.typed',
      'import.begin',
      'import.look',
    ]),
};

/** Storage cannot be reached: what was chosen is kept. */
export const StorageFails: Story = {
  render: () =>
    importOf(
      theosPlan,
      {
        viewer: theosCaseManager,
        adapter: storageIn(spaceBeside(theosPlan, {}), {
          save: async () => Promise.reject(new StorageError('unavailable', 'A fault of the story.')),
        }),
      },
      [theosFile, 'import.bring'],
    ),
};

/** The same file for a case manager who reads Spanish. */
export const Spanish: Story = {
  render: () =>
    importOf(theosPlan, { viewer: theosCaseManager, iep: fresh(theosIep), lang: 'es' }, [theosFile]),
};

/** Nobody but the case manager sees any of it. */
export const CounselorSeesNothing: Story = {
  render: () => panelOf(dariosPlan, { viewer: dariosCounselor, iep: fresh(dariosIep) }),
};

/** English mirrored: a look at right-to-left layouts. */
export const RightToLeft: Story = {
  render: () =>
    importOf(dariosPlan, { viewer: dariosCaseManager, iep: fresh(dariosIep), lang: 'en-XB', dir: 'rtl' }, [
      'import.way.typed',
      'import.begin',
      'import.look',
    ]),
};
