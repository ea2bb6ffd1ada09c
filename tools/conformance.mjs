// `npm run conformance`: writes the conformance page, the OpenACR files, the HTML report and the keyboard page from
// the data in docs/conformance and docs/keyboard. A test compares them, and looks whether every test that is named is there.

import { pathToFileURL } from 'node:url';
import { conformanceHtml } from './conformance/html.mjs';
import { keyboardPage, readKeyboard } from './conformance/keyboard.mjs';
import { openAcrOf, openAcrText } from './conformance/openacr.mjs';
import { conformancePage } from './conformance/page.mjs';
import { readReport } from './conformance/read.mjs';
import { writeAll } from './lib/written.mjs';

/** What belongs into the repository, by path. */
export async function conformanceFiles() {
  const [report, keyboard] = await Promise.all([readReport(), readKeyboard()]);
  return [
    { file: 'docs/conformance.md', text: conformancePage(report) },
    { file: 'docs/conformance/report.html', text: conformanceHtml(report) },
    { file: 'docs/keyboard.md', text: keyboardPage(keyboard, report) },
    ...report.elements.map((element) => ({
      file: `docs/conformance/openacr/${element.id}.yaml`,
      text: openAcrText(openAcrOf(report, element)),
    })),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeAll(await conformanceFiles());
