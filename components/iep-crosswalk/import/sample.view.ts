import { html, nothing, type TemplateResult } from 'lit';
import { actionButton } from '../../shared/action-button.view.js';
import { download } from '../../shared/download.js';
import { choose, chosen, type ImportModel } from './import-model.js';
import { sampleCsv, sampleExtract } from './sample-files.js';

const kinds = ['csv', 'json'] as const;
type SampleKind = (typeof kinds)[number];

const types: Readonly<Record<SampleKind, string>> = { csv: 'text/csv', json: 'application/json' };

/** Gives a file to see how one is written, in either form. */
export function sampleButtons(model: ImportModel): TemplateResult {
  const { sample } = model.bring;
  const note = chosen(model, 'sample');
  const button = (kind: SampleKind) =>
    actionButton({
      ...{ key: `import.sample.${kind}`, words: sample.buttons[kind], look: 'quiet' },
      handleClick: () => {
        give(model, kind);
      },
    });
  return html`
    <div class="buttons">${kinds.map(button)}</div>
    ${note ? html`<p class="note">${note}</p>` : nothing}
  `;
}

function give(model: ImportModel, kind: SampleKind): void {
  const { sample } = model.bring;
  const name = `${sample.file}.${kind}`;
  const text =
    kind === 'csv' ? sampleCsv(sample) : `${JSON.stringify(sampleExtract(sample), undefined, 2)}\n`;
  const sentence = given({ name, type: types[kind], text }) ? sample.given(name) : sample.failed;
  choose(model, 'sample', sentence);
  model.context.deeds.say(sentence);
}

function given(file: Parameters<typeof download>[0]): boolean {
  try {
    download(file);
    return true;
  } catch {
    return false;
  }
}
