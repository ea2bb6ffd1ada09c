import { documentKinds } from 'ilp-elements/core';
import { memoryStorage } from 'ilp-elements/storage/memory';
import { seedSample } from '../samples.js';
import { students } from '../students.js';
import { demoDistrict, demoRoster } from './demo-roster.js';
import type { Database } from './database.js';
import { moveIn, type MovedDocument } from './records.js';
import { putRoster } from './roster.js';
import { toolkitRules } from './toolkit-rules.js';

/** Puts the sample students of the demo into a database, with everybody around them; what is there stays. */
export async function seed(database: Database): Promise<number> {
  await putRoster(database, demoDistrict, demoRoster());
  const documents = await sampleDocuments();
  return moveIn(database, toolkitRules, { district: demoDistrict, by: 'demo' }, documents);
}

/** The documents that the demo begins with, every kind of them. */
export async function sampleDocuments(): Promise<MovedDocument[]> {
  const storage = memoryStorage();
  // Students who hold their own rights may load every kind, so that nothing is left out.
  for (const { id } of students) await seedSample(storage, id, { id, role: 'adultStudent' });
  const documents: MovedDocument[] = [];
  for (const kind of documentKinds)
    for (const key of (await storage.list?.(kind))?.keys ?? []) {
      const stored = await storage.load(key);
      if (stored) documents.push({ key, body: stored.body });
    }
  return documents;
}
