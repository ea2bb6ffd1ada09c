import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { KnownRevisions } from '../../../src/storage/http/known-revisions.js';

const key = { kind: 'plan', id: 'dario-2027' } as const;

describe('what is known of a document while a stream opens', () => {
  it('does not take an old “nothing there” for a removal when an answer names what is there', () => {
    const known = new KnownRevisions();
    const streamBegun = known.begin();
    known.changed(key, 'one');
    const begun = known.ask(key);
    assert.equal(known.present(key, undefined, streamBegun), 'unclear');
    assert.equal(known.gave(key, 'one', begun), undefined);
  });

  it('tells of a removal that the stream names while an older answer is on its way', () => {
    const known = new KnownRevisions();
    known.changed(key, 'one');
    const begun = known.ask(key);
    const streamBegun = known.begin();
    assert.equal(known.present(key, undefined, streamBegun), 'news');
    assert.deepEqual(known.gave(key, 'one', begun), { key });
  });
});
