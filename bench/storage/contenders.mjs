// Everybody who keeps a plan, behind one small face: open(name) gives {save, load, add, close}.
//
// - save(plan) writes the whole plan and resolves when it is kept.
// - load() reads it.
// - add() raises {count} by one the way the library's own introduction shows: read, change, write.
//   It gives 'saved', 'refused' (the person must act), or the number of conflicts it met and got over.

import Dexie from 'dexie';
import * as keyval from 'idb-keyval';
import localforage from 'localforage';
import PouchDB from 'pouchdb-browser';
import { createRxDatabase } from 'rxdb/plugins/core';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
import { indexedDbStorage } from '../../src/storage/indexed-db.ts';

const id = 'plan-1';
const key = { kind: 'plan', id };

/** Add for stores of plain values, where the last write wins. */
function blindAdd(load, save) {
  return async () => {
    const { count } = await load();
    await save({ count: count + 1 });
    return 'saved';
  };
}

function finished(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function openRaw(name, { encode = (plan) => plan, commit = false, durability = 'default' } = {}) {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore('plans');
  const database = await finished(request);
  const save = (plan) =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction('plans', 'readwrite', { durability });
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
      transaction.objectStore('plans').put(encode(plan), id);
      if (commit) transaction.commit();
    });
  const load = () => finished(database.transaction('plans').objectStore('plans').get(id));
  return { save, load, add: blindAdd(load, save), close: () => database.close() };
}

async function openOurs(name, durability = 'relaxed') {
  const storage = indexedDbStorage({ name, durability });
  let expected;
  const load = async () => {
    const found = await storage.load(key);
    expected = found?.revision ?? 'absent';
    return found?.body;
  };
  const save = async (plan) => {
    if (expected === undefined) await load();
    const result = await storage.save(key, plan, { expected });
    if (result.status === 'conflict') throw new Error('nobody else writes here');
    expected = result.revision;
  };
  // A conflict carries the current document; the change is made again on that, as the store does.
  const add = async () => {
    let current = await storage.load(key);
    for (let conflicts = 0; ; conflicts += 1) {
      const body = { count: current.body.count + 1 };
      const result = await storage.save(key, body, { expected: current.revision });
      if (result.status === 'saved') return conflicts === 0 ? 'saved' : conflicts;
      ({ current } = result);
    }
  };
  return { save, load, add, close: () => storage.close() };
}

async function openDexie(name) {
  const database = new Dexie(name);
  database.version(1).stores({ plans: '' });
  await database.open();
  const save = (plan) => database.table('plans').put(plan, id);
  const load = () => database.table('plans').get(id);
  return { save, load, add: blindAdd(load, save), close: () => database.close() };
}

async function openKeyval(name) {
  const store = keyval.createStore(name, 'plans');
  const save = (plan) => keyval.set(id, plan, store);
  const load = () => keyval.get(id, store);
  await load();
  // It offers no way to close.
  return { save, load, add: blindAdd(load, save), close: () => undefined };
}

async function openLocalForage(name) {
  const store = localforage.createInstance({ name, driver: localforage.INDEXEDDB });
  await store.ready();
  const save = (plan) => store.setItem(id, plan);
  const load = () => store.getItem(id);
  return { save, load, add: blindAdd(load, save), close: () => undefined };
}

async function openPouch(name) {
  const database = new PouchDB(name, { auto_compaction: true });
  let revision;
  const load = async () => {
    const found = await database.get(id).catch(() => undefined);
    revision = found?._rev;
    return found?.plan;
  };
  const save = async (plan) => {
    if (revision === undefined) await load();
    const document = { _id: id, ...(revision && { _rev: revision }), plan };
    revision = (await database.put(document)).rev;
  };
  const add = async () => {
    const found = await database.get(id);
    return database.put({ ...found, plan: { count: found.plan.count + 1 } }).then(
      () => 'saved',
      (error) => refusal(error, error.status === 409),
    );
  };
  return { save, load, add, close: () => database.close() };
}

function refusal(error, isConflict) {
  if (isConflict) return 'refused';
  throw error;
}

const rxSchema = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: { id: { type: 'string', maxLength: 100 }, plan: { type: 'object' } },
};

async function openRx(name) {
  const database = await createRxDatabase({ name, storage: getRxStorageDexie(), multiInstance: true });
  const { plans } = await database.addCollections({ plans: { schema: rxSchema } });
  const find = () => plans.findOne(id).exec();
  let document;
  const save = async (plan) => {
    document ??= await find();
    document = document ? await document.patch({ plan }) : await plans.insert({ id, plan });
  };
  // A collection of its own query cache would answer a second load without reading.
  const load = async () => (await plans.storageInstance.findDocumentsById([id], false))[0].plan;
  const add = async () => {
    const found = await find();
    return found.patch({ plan: { count: found.plan.count + 1 } }).then(
      () => 'saved',
      (error) => refusal(error, error.code === 'CONFLICT'),
    );
  };
  return { save, load, add, close: () => database.close() };
}

/** Those that are compared, the baseline first. */
export const contenders = {
  'raw IndexedDB put': openRaw,
  'ilp-elements (compare-and-set)': openOurs,
  'idb-keyval 6.3.0': openKeyval,
  'localForage 1.10.0': openLocalForage,
  'Dexie 4.4.2': openDexie,
  'RxDB 17.6.0 (Dexie storage)': openRx,
  'PouchDB 9.0.0': openPouch,
};

/** Ways of writing that were tried for the adapter; the baseline is the same. */
export const variants = {
  'raw IndexedDB put': openRaw,
  'raw put of JSON text': (name) => openRaw(name, { encode: JSON.stringify }),
  'raw put of JSON text, commit()': (name) => openRaw(name, { encode: JSON.stringify, commit: true }),
  'raw put of JSON text, commit(), strict': (name) =>
    openRaw(name, { encode: JSON.stringify, commit: true, durability: 'strict' }),
  'ilp-elements, relaxed (the default)': openOurs,
  'ilp-elements, strict': (name) => openOurs(name, 'strict'),
};
