import {
  mayLoad,
  type Crosswalk,
  type Draft,
  type Json,
  type Plan,
  type StorageAdapter,
  type Store,
  type Viewer,
} from 'ilp-elements/core';
import type { PlanColumn } from 'ilp-elements/crosswalk';
import type { IepPair } from 'ilp-elements/crosswalk/import';
import { isOneOf } from './page-parts.js';
import type { DemoRole, StudentId } from './students.js';

type TeamCrosswalk = Extract<Store['snapshot']['body'], { readonly kind: 'crosswalk-team' }>;

/** What joins a sample plan with the IEP: for everybody who may load the IEP, and for its team. */
interface SampleCrosswalks {
  readonly crosswalk: Crosswalk;
  readonly team: TeamCrosswalk;
}

/** A further plan of a student, handed over with the page to those in these parts. */
interface SampleColumns {
  readonly columns: readonly PlanColumn[];
  readonly seenBy: readonly DemoRole[];
}

type OfSome<T> = Readonly<Partial<Record<StudentId, () => Promise<T>>>>;

const plans: Readonly<Record<StudentId, () => Promise<{ readonly plan: Plan }>>> = {
  yusra: () => import('./samples/yusra.js'),
  dario: () => import('./samples/dario.js'),
  wren: () => import('./samples/wren.js'),
  theo: () => import('./samples/theo.js'),
  casey: () => import('./samples/casey.js'),
};

const drafts: OfSome<{ readonly draft: Draft }> = {
  yusra: () => import('./samples/yusra-own.js'),
  dario: () => import('./samples/dario-own.js'),
  casey: () => import('./samples/casey-own.js'),
};

const ieps: OfSome<{ readonly iep: IepPair }> = {
  dario: () => import('./samples/iep/dario.js'),
  wren: () => import('./samples/iep/wren.js'),
  theo: () => import('./samples/iep/theo.js'),
};

const crosswalks: OfSome<SampleCrosswalks> = {
  dario: () => import('./samples/dario-crosswalk.js'),
  wren: () => import('./samples/wren-crosswalk.js'),
  theo: () => import('./samples/theo-crosswalk.js'),
};

const columns: OfSome<SampleColumns> = {
  yusra: () => import('./samples/yusra-columns.js'),
  casey: () => import('./samples/casey-columns.js'),
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
export async function loadSampleCrosswalks(id: StudentId): Promise<SampleCrosswalks | undefined> {
  return crosswalks[id]?.();
}

/** Loads a sample student's IEP as the district's system hands it over; undefined where there is none. */
export async function loadSampleIep(id: StudentId): Promise<IepPair | undefined> {
  return (await ieps[id]?.())?.iep;
}

/** Loads the further plans of a student, such as a 504 plan, that somebody in this part is handed. */
export async function loadSampleColumns(
  id: StudentId,
  as: DemoRole,
): Promise<readonly PlanColumn[] | undefined> {
  const sample = await columns[id]?.();
  return sample && isOneOf(sample.seenBy, as) ? sample.columns : undefined;
}

/** The sample documents by their kind. */
const loaders = {
  plan: loadSamplePlan,
  draft: loadSampleDraft,
  'crosswalk-shared': async (id: StudentId) => (await loadSampleCrosswalks(id))?.crosswalk,
  'crosswalk-team': async (id: StudentId) => (await loadSampleCrosswalks(id))?.team,
  'iep-shared': async (id: StudentId) => (await loadSampleIep(id))?.shared,
  'iep-team': async (id: StudentId) => (await loadSampleIep(id))?.team,
} as const;

type SampleKind = keyof typeof loaders;
const sampleKinds = Object.keys(loaders).filter((kind): kind is SampleKind => Object.hasOwn(loaders, kind));

/** What goes as soon as somebody looks who may load it: whoever began anew may not. */
const stillToGo = new WeakMap<StorageAdapter, Set<string>>();

/**
 * Puts the sample documents this person may load where there are none; what somebody wrote stays. For the
 * others storage is asked nothing, and they do not come into the page.
 */
export async function seedSample(adapter: StorageAdapter, id: StudentId, viewer: Viewer): Promise<void> {
  for (const kind of sampleKinds.filter((each) => mayLoad(viewer, each))) {
    if (stillToGo.get(adapter)?.has(`${kind}/${id}`)) await remove(adapter, id, kind);
    // Only asked for by name: that samples are there is no reason to look into an IEP.
    const keys = (await adapter.list?.(kind))?.keys ?? [];
    if (keys.some((key) => key.id === `plan-${id}`)) continue;
    const document = await loaders[kind](id);
    const body = document as unknown as Json | undefined;
    if (body) await adapter.save({ kind, id: `plan-${id}` }, body, { expected: 'absent' });
  }
}

/**
 * Takes away everything that was written about a student in the demo; it begins anew when it is shown. What
 * this person may not load goes when somebody looks who may.
 */
export async function removeSample(adapter: StorageAdapter, id: StudentId, viewer: Viewer): Promise<void> {
  const later = stillToGo.get(adapter) ?? new Set<string>();
  stillToGo.set(adapter, later);
  for (const kind of sampleKinds)
    if (mayLoad(viewer, kind)) await remove(adapter, id, kind);
    else later.add(`${kind}/${id}`);
}

async function remove(adapter: StorageAdapter, id: StudentId, kind: SampleKind): Promise<void> {
  const key = { kind, id: `plan-${id}` };
  const stored = await adapter.load(key);
  if (stored) await adapter.remove(key, { expected: stored.revision });
  stillToGo.get(adapter)?.delete(`${kind}/${id}`);
}
