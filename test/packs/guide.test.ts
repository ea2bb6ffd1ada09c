import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkPack } from 'ilp-elements/packs';
import { samplesIn } from '../../tools/lib/samples.mjs';

const guide = readFileSync('docs/write-a-state-pack.md', 'utf8');
const [sample] = samplesIn('guide.md', guide).filter(({ language }) => language === 'json');

describe('the guide to a pack of one’s own', () => {
  it('shows a pack that passes, with every part it can have but the crosswalk', () => {
    const pack: unknown = JSON.parse(sample?.code ?? '');
    assert.deepEqual(checkPack(pack), { ok: true, value: pack });
  });

  it('tells of every part of a pack', () => {
    const schema = JSON.parse(readFileSync('schemas/state-pack.schema.json', 'utf8')) as {
      readonly properties: Readonly<Record<string, unknown>>;
    };
    for (const part of Object.keys(schema.properties))
      assert.match(guide, new RegExp(`^\\| \`${part}\``, 'm'));
  });

  it('tells of everything a plan can be looked through for', () => {
    const refused = checkPack({ id: 'x', requiredItems: [{ asks: { kind: 'none' } }] });
    assert.ok(!refused.ok);
    const needs = refused.fault.places.find(({ pointer }) => pointer.endsWith('/kind'))?.needs ?? '';
    const kinds = needs.replace('needs a kind: ', '').split(', ');
    assert.ok(kinds.length > 8);
    for (const kind of kinds) assert.match(guide, new RegExp(`^\\| \`${kind}\``, 'm'));
  });
});
