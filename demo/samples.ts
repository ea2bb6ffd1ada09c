import type { Crosswalk, Draft, Json, Plan, StorageAdapter, Viewer } from 'ilp-elements/core';
import { mayLoad } from 'ilp-elements/core';
import type { StudentId } from './students.js';

const plans: Readonly<Record<StudentId, () => Promise<{ readonly plan: Plan }>>> = {
  yusra: () => import('./samples/yusra.js'),
  dario: () => import('./samples/dario.js'),
  wren: () => import('./samples/wren.js'),
  theo: () => import('./samples/theo.js'),
  casey: () => import('./samples/casey.js'),
};

const drafts: Readonly<Partial<Record<StudentId, () => Promise<{ readonly draft: Draft }>>>> = {
  yusra: () => import('./samples/yusra-own.js'),
  dario: () => import('./samples/dario-own.js'),
  casey: () => import('./samples/casey-own.js'),
};

const crosswalks: Readonly<Partial<Record<StudentId, () => Promise<{ readonly crosswalk: Crosswalk }>>>> = {
  theo: () => import('./samples/theo-crosswalk.js'),
};

/** Loads a student's sample plan; nobody else's comes into the page. */
export async function loadSamplePlan(id: StudentId): Promise<Plan> {
  return (await plans[id]()).plan;
}

/** Loads the goals a sample student has shown nobody; undefined where there are none. */
export async function loadSampleDraft(id: StudentId): Promise<Draft | undefined> {
  return (await drafts[id]?.())?.draft;
}

/** Loads what joins a sample student's plan with the IEP; undefined where there is none. */
export async function loadSampleCrosswalk(id: StudentId): Promise<Crosswalk | undefined> {
  return (await crosswalks[id]?.())?.crosswalk;
}

/** Puts the sample documents this person may load where there are none; what somebody wrote stays. */
export async function seedSample(adapter: StorageAdapter, id: StudentId, viewer: Viewer): Promise<void> {
  await seed(adapter, await loadSamplePlan(id));
  if (mayLoad(viewer, 'draft')) await seed(adapter, await loadSampleDraft(id));
  if (mayLoad(viewer, 'crosswalk-shared')) await seed(adapter, await loadSampleCrosswalk(id));
}

/** Takes away everything that was written about a student in the demo; it begins anew when it is shown. */
export async function removeSample(adapter: StorageAdapter, id: StudentId): Promise<void> {
  for (const kind of ['plan', 'draft', 'crosswalk-shared'] as const) {
    const key = { kind, id: `plan-${id}` };
    const stored = await adapter.load(key);
    if (stored) await adapter.remove(key, { expected: stored.revision });
  }
}

async function seed(adapter: StorageAdapter, document: Plan | Draft | Crosswalk | undefined): Promise<void> {
  if (!document) return;
  const { kind, id } = document;
  await adapter.save({ kind, id }, document as unknown as Json, { expected: 'absent' });
}
