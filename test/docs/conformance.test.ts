import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { conformanceFiles } from '../../tools/conformance.mjs';
import { faultsOf } from '../../tools/conformance/faults.mjs';
import { keyboardFaults, readKeyboard } from '../../tools/conformance/keyboard.mjs';
import { openAcrOf, shapeFaults } from '../../tools/conformance/openacr.mjs';
import { readReport, reportOf } from '../../tools/conformance/read.mjs';
import { drifted } from '../../tools/lib/written.mjs';

const report = await readReport();
const keyboard = await readKeyboard();

describe('the conformance report', () => {
  it('names a test that is there for every claim', () => {
    assert.deepEqual(faultsOf(report), []);
  });

  it('misses a test that is gone', () => {
    const faults = faultsOf(report, () => "it('should do something else', () => {});");
    assert.ok(faults.some((fault) => fault.startsWith('axe: ')));
  });

  it('misses proof of a claim, and a criterion that was left out', () => {
    const told = { ...report.told, '1.1.1': { all: { status: 'supports', how: 'Well.' } }, '1.3.1': {} };
    const faults = faultsOf(reportOf({ ...report, told }));
    assert.ok(faults.includes('1.1.1, plan: no test shows it'));
    assert.ok(faults.includes('1.3.1, plan: nothing is said of it'));
  });

  it('stands in the repository as it is written from its data', async () => {
    assert.deepEqual(await drifted(await conformanceFiles()), [], 'npm run conformance writes it anew');
  });

  it('would be missed in the repository if it were another', async () => {
    // The shortest: laying out a table of a thousand lines takes seconds.
    const [first] = (await conformanceFiles()).sort((a, b) => a.text.length - b.text.length);
    assert.ok(first);
    assert.deepEqual(await drifted([{ ...first, text: `${first.text}\n\nMore.` }]), [first.file]);
  });
});

describe('the OpenACR of an element', () => {
  for (const element of report.elements) {
    it(`keeps its shape in its file, whose dates are texts for readers of YAML 1.1 too: ${element.tag}`, () => {
      const text = readFileSync(`docs/conformance/openacr/${element.id}.yaml`, 'utf8');
      const read: unknown = parse(text, { schema: 'yaml-1.1' });
      assert.deepEqual(shapeFaults(read, report.catalog), []);
      assert.deepEqual(read, openAcrOf(report, element));
    });

    it(`has the shape of the schema and of its catalog: ${element.tag}`, () => {
      assert.deepEqual(shapeFaults(openAcrOf(report, element), report.catalog), []);
    });
  }

  it('is refused with a level, a component or a number that the catalog does not know', () => {
    const [element] = report.elements;
    assert.ok(element);
    const text = JSON.stringify(openAcrOf(report, element));
    for (const [right, wrong] of [
      ['"level":"supports"', '"level":"fine"'],
      ['"name":"web"', '"name":"phone"'],
      ['"num":"1.1.1"', '"num":"9.9.9"'],
    ] as const)
      assert.notDeepEqual(shapeFaults(JSON.parse(text.replace(right, wrong)), report.catalog), [], wrong);
  });
});

describe('the keyboard maps', () => {
  const elements = report.elements.map(({ id }) => id);

  it('name a test that is there for every key, which knows every sentence that should be heard', () => {
    assert.deepEqual(keyboardFaults(keyboard, elements), []);
  });

  it('miss a sentence that no test knows', () => {
    const plan = keyboard['plan'];
    assert.ok(plan);
    const [line] = plan.script;
    assert.ok(line);
    const other = { ...keyboard, plan: { ...plan, script: [{ ...line, says: ['All is lost.'] }] } };
    assert.equal(keyboardFaults(other, elements).length, 1);
  });

  it('miss a key without a story, and a control that is called otherwise', () => {
    const plan = keyboard['plan'];
    assert.ok(plan);
    const [first, ...rest] = plan.keys;
    assert.ok(first);
    const other = {
      ...first,
      does: 'Goes to “Drag goal 7, or use the arrow keys” and “Do it again”.',
      story: '',
    };
    assert.deepEqual(keyboardFaults({ ...keyboard, plan: { ...plan, keys: [other, ...rest] } }, elements), [
      'plan: no story to try “Tab” in',
      'plan: no control is called “Do it again”',
    ]);
  });

  it('miss a script that begins nowhere, and one in a story that is gone', () => {
    const plan = keyboard['plan'];
    assert.ok(plan);
    const [first, ...rest] = plan.script;
    assert.ok(first);
    const faults = ['', 'plan--Lost', 'lost--Saved'].flatMap((story) =>
      keyboardFaults({ ...keyboard, plan: { ...plan, script: [{ ...first, story }, ...rest] } }, elements),
    );
    assert.deepEqual(faults, [
      'plan: its script does not say where it begins',
      'plan: there is no story plan--Lost',
      'plan: there is no story lost--Saved',
    ]);
  });
});
