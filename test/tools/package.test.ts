// What guards the package, held against planted errors: a guard that no longer bites fails here.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { version } from '../../components/shared/version.js';
import { cssCustomData, htmlCustomData } from '../../tools/lib/editor-data.mjs';
import { elementFacts } from '../../tools/lib/element-facts.mjs';
import { elementTypesText } from '../../tools/lib/element-types.mjs';
import { packageOf, shippedPackages } from '../../tools/lib/licences.mjs';
import { schemaProblems } from '../../tools/lib/manifest-schema.mjs';
import { expectedFiles, listProblems } from '../../tools/lib/package-list.mjs';
import { releaseProblems, withHeadFirst } from '../../tools/lib/release.mjs';

/** A manifest of one element. */
const manifest = {
  schemaVersion: '1.0.0',
  modules: [
    {
      kind: 'javascript-module',
      path: 'dist/components/note/note.js',
      declarations: [
        {
          kind: 'class',
          name: 'IlpNote',
          tagName: 'ilp-note',
          customElement: true,
          summary: 'A note.',
          members: [
            { kind: 'field', name: 'role', type: { text: 'Role | undefined' }, attribute: 'note-role' },
            { kind: 'field', name: 'store', type: { text: 'Store' }, readonly: true },
            { kind: 'field', name: 'version', static: true },
          ],
          attributes: [{ name: 'note-role', type: { text: 'Role | undefined' }, fieldName: 'role' }],
          events: [
            { name: 'ilp-note-read', type: { text: 'IlpNoteReadEvent' }, description: 'It was read.' },
          ],
          cssParts: [{ name: 'words', description: 'The words.' }],
          cssProperties: [{ name: '--ilp-note', description: 'Its ground.', default: 'Canvas' }],
        },
      ],
    },
  ],
};

const roles = new Map([['IlpNote', new Map([['note-role', ['reader', 'writer']]])]]);

describe('the list of the package', () => {
  it('names what is too much and what is missing', () => {
    assert.deepEqual(listProblems(['a.js', '.env'], ['a.js', 'a.d.ts']), [
      '.env is in the package, and should not be',
      'a.d.ts is not in the package',
    ]);
    assert.deepEqual(listProblems(['a.js'], ['a.js']), []);
  });

  it('holds the guides that its README names, and their pictures', async () => {
    const packed = await expectedFiles([], []);
    const readme = readFileSync('README.md', 'utf8');
    const named = [...readme.matchAll(/\]\((docs\/[^)#]+|SECURITY\.md)/g)].map(([, file = '']) => file);
    assert.ok(named.includes('docs/embed.md') && named.includes('docs/pictures/portal.webp'));
    assert.deepEqual(
      named.filter((file) => !packed.includes(file)),
      [],
    );
  });
});

describe('the manifest', () => {
  it('is held against its schema, and each element by itself', () => {
    assert.deepEqual(schemaProblems(manifest), []);
    const broken = structuredClone(manifest);
    Object.assign(broken.modules[0]!.declarations[0]!.attributes[0]!, { name: 5 });
    assert.deepEqual(schemaProblems(broken), ['<ilp-note>/attributes/0/name: must be string']);
  });

  it('becomes typings: what can be set, the words of an attribute, what an event is', () => {
    const text = elementTypesText(elementFacts(manifest), roles);
    assert.match(text, /import type \{ IlpNote, IlpNoteReadEvent \} from '..\/components\/note\/note\.js';/);
    assert.match(text, /properties: Partial<Pick<IlpNote, 'role'>>;/);
    assert.match(text, /'note-role'\?: 'reader' \| 'writer' \| undefined;/);
    assert.match(text, /'ilp-note-read': IlpNoteReadEvent;/);
  });

  it('becomes data for editors: tags with their words, custom properties, parts', () => {
    const [tag] = htmlCustomData(elementFacts(manifest), roles).tags;
    assert.equal(tag?.name, 'ilp-note');
    assert.deepEqual(tag.attributes[0]?.values, [{ name: 'reader' }, { name: 'writer' }]);
    assert.match(tag.description.value, /`ilp-note-read`: It was read\./);
    const css = cssCustomData(elementFacts(manifest));
    assert.equal(css.properties[0]?.description.value, 'Its ground. Otherwise `Canvas`.');
    assert.equal(css.pseudoElements[0]?.name, '::part(words)');
  });
});

describe('licences', () => {
  it('are known, with their text, of all that is shipped', () => {
    const packages = shippedPackages();
    assert.ok(packages.some(({ name }) => name === 'lit-html'));
    assert.ok(packages.every(({ license, text }) => license && text.length > 100));
  });

  it('belong to packages, and none to modules of our own', () => {
    assert.equal(packageOf('/app/node_modules/@lit/context/lib/a.js'), '@lit/context');
    assert.equal(packageOf('/app/node_modules/a/node_modules/idb/build/index.js'), 'idb');
    assert.equal(packageOf('/app/dist/src/index.js'), undefined);
  });
});

describe('a release', () => {
  const right = {
    tag: 'v1.2.0',
    pkg: { version: '1.2.0', repository: 'github:district/plans' },
    lockVersion: '1.2.0',
    elementVersion: '1.2.0',
    changelog: '# Changelog\n\n## 1.2.0\n',
    waiting: [],
    contact: 'access@district.org',
  };

  it('may go out where everything says the same', () => {
    assert.deepEqual(releaseProblems(right), []);
  });

  it('is held back by whatever says something else', () => {
    assert.equal(releaseProblems({ ...right, tag: 'v1.2.1' }).length, 1);
    assert.equal(releaseProblems({ ...right, lockVersion: '1.1.0' }).length, 1);
    assert.equal(releaseProblems({ ...right, elementVersion: '1.1.0' }).length, 1);
    assert.equal(releaseProblems({ ...right, changelog: '# Changelog\n' }).length, 1);
    assert.equal(releaseProblems({ ...right, waiting: ['a.md'] }).length, 1);
    assert.equal(releaseProblems({ ...right, pkg: { version: '1.2.0' } }).length, 1);
  });

  it('is held back as long as nobody who reads letters is named', () => {
    for (const contact of ['', 'Jo', 'fill-in-an-address@publisher.example'])
      assert.equal(releaseProblems({ ...right, contact }).length, 1, contact);
  });

  it('keeps the head of the changelog above all versions', () => {
    const written = '# Changelog\n\n## 0.2.0\n\n- Say more.\n\nAll notable changes.\n\n## 0.1.0\n';
    const wanted = '# Changelog\n\nAll notable changes.\n\n## 0.2.0\n\n- Say more.\n\n## 0.1.0\n';
    assert.equal(withHeadFirst(written), wanted);
    assert.equal(withHeadFirst(wanted), wanted);
  });

  it('is of the version that the elements say they have', () => {
    const pkg: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.ok(typeof pkg === 'object' && pkg && 'version' in pkg);
    assert.equal(version, pkg.version);
  });
});
