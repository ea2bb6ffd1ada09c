import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SaveStatus } from 'ilp-elements';
import { jointStatus } from '../../../components/shared/save-joint.js';
import { saveSentence } from '../../../components/shared/save-words.js';
import { en } from '../../../src/i18n/plan/en.js';
import { es } from '../../../src/i18n/plan/es.js';

const saved: SaveStatus = { kind: 'saved' };
const saving: SaveStatus = { kind: 'saving' };
const onDevice: SaveStatus = { kind: 'kept', place: 'device', reason: 'unavailable' };
const inPage: SaveStatus = { kind: 'kept', place: 'page', reason: 'quota' };
const question: SaveStatus = { kind: 'needs-you', reason: 'problems', place: 'device' };
const signIn: SaveStatus = { kind: 'needs-you', reason: 'sign-in', place: 'saved' };

describe('how safe two documents are', () => {
  const order = [saved, saving, onDevice, question];
  for (const [index, worse] of order.entries())
    for (const better of order.slice(0, index))
      it(`is “${worse.kind}” where one is ${worse.kind} and the other ${better.kind}`, () => {
        assert.equal(jointStatus(worse, better), worse);
        assert.equal(jointStatus(better, worse), worse);
      });

  it('is summed up over three as over two, whichever is missing', () => {
    assert.deepEqual(jointStatus(saved, onDevice, inPage), { ...onDevice, place: 'page' });
    assert.equal(jointStatus(saved, undefined, saving), saving);
    assert.equal(jointStatus(question, saved, undefined), question);
  });

  it('is that of the only one where there is no other', () => {
    assert.equal(jointStatus(onDevice, undefined), onDevice);
  });

  it('is the first one’s where both are alike', () => {
    const other: SaveStatus = { ...onDevice, reason: 'forbidden' };
    assert.equal(jointStatus(onDevice, other), onDevice);
  });

  it('names the less safe place of the two', () => {
    assert.deepEqual(jointStatus(onDevice, inPage), { ...onDevice, place: 'page' });
    assert.deepEqual(jointStatus(question, inPage), { ...question, place: 'page' });
    assert.deepEqual(jointStatus(inPage, signIn), { ...signIn, place: 'page' });
    assert.deepEqual(jointStatus(signIn, onDevice), { ...signIn, place: 'device' });
    assert.equal(jointStatus(inPage, onDevice), inPage);
    assert.equal(jointStatus(question, signIn), question);
  });
});

describe('the sentence about a question', () => {
  it('says in a few words what to do and where the work is', () => {
    const expected = 'There is something for you to decide. Look below. It is kept on this device.';
    assert.equal(saveSentence(en, question), expected);
    const place = { ...question, place: 'page' } as const;
    assert.match(saveSentence(en, place), /Keep this page open\.$/);
    for (const words of [en, es])
      for (const status of [question, place]) assert.ok(saveSentence(words, status).split(' ').length < 18);
  });
});
