import type { DocumentKey } from '../../src/model/document-key.js';
import type { Json } from '../../src/model/json.js';
import type { StorageAdapter, StoredDocument } from '../../src/storage/contract.js';
import type { HostWords, WordParts } from '../shared/contexts.js';
import type { IlpPlan } from './plan.js';
import type { Lent } from './set-up.js';

// What a developer is told in the console. None of it holds a word of a document. Whatever of the element's
// own code it needs is lent to it: would it import that, every page would load it in two files instead of one.

const listed = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** Says what is missing, wrong or not answering on a page that shows no plan, or that cannot save. */
export async function tellFaults(plan: IlpPlan, lent: Lent): Promise<void> {
  if (!plan.isConnected) return;
  tellWords(plan.words, lent);
  if (!lent.sourceOf(plan)) {
    tellSetUp(plan, lent);
    return;
  }
  const { adapter, storage } = plan;
  if (adapter && isComplete(adapter, lent)) await tellStorage(plan, adapter, lent);
  else if (!adapter && plan.store?.snapshot.phase === 'failed')
    lent.say(`storage="${storage}" ended as “${plan.store.snapshot.failure}”.`);
}

/** Says that another adapter of the same name took the place of one. */
export function tellSwap({ name }: StorageAdapter, { say }: Lent): void {
  say(
    `adapter “${name}” is another object than before, so the plan was opened anew. Make it once, outside of what is drawn.`,
  );
}

function tellSetUp(plan: IlpPlan, lent: Lent): void {
  const { say, isStorageName, personRoles, signedIn } = lent;
  const { planId, adapter, viewer, viewerId, viewerRole } = plan;
  const storage: string = plan.storage ?? '';
  if (!planId) say('plan-id is missing.');
  if (adapter) isComplete(adapter, lent);
  else if (!isStorageName(storage))
    say(
      `storage="${storage}" is none: say ${listed(['indexed-db', 'memory'])} or an address such as “/ilp/v1”, or set the property adapter.`,
    );
  if (signedIn(plan)) return;
  const { id, role } = viewer ?? { id: viewerId, role: viewerRole };
  if (!id) say('viewer-id is missing.');
  if (!personRoles.some((known) => known === role))
    say(`viewer-role="${role ?? ''}" is none of ${listed(personRoles)}.`);
}

/** Says what an adapter lacks. */
function isComplete(adapter: StorageAdapter, { say }: Lent): boolean {
  const { name, contract }: { readonly name: string; readonly contract: number } = adapter;
  const isThere = contract === 1;
  if (!isThere) say(`adapter “${name}” has contract ${contract}; 1 is spoken here.`);
  const lacking = (['capabilities', 'load', 'save', 'remove'] as const).filter((part) => !(part in adapter));
  if (lacking.length > 0) say(`adapter “${name}” lacks ${listed(lacking)}.`);
  return isThere && lacking.length === 0;
}

/** An answer that is no answer looks to a person like one that never came. */
async function tellStorage(
  { planId: id = '', store, viewer }: IlpPlan,
  adapter: StorageAdapter,
  lent: Lent,
): Promise<void> {
  const load = async (key: DocumentKey) => adapter.load(key, viewer ? { viewer } : {});
  const snapshot = store?.snapshot;
  const fault =
    snapshot?.phase === 'failed'
      ? await loadFault({ kind: 'plan', id }, load, lent)
      : snapshot?.status.kind === 'kept' && `save ended as “${snapshot.status.reason}”. ${saveGives}`;
  if (fault) lent.say(`adapter “${adapter.name}”: ${fault}`);
}

const saveGives =
  "It gives {status: 'saved', revision} or {status: 'conflict', current}, or rejects with a StorageError.";

/** What a stranger's adapter may give. */
type Given = { readonly body?: Json; readonly revision?: unknown } | null | undefined;

/** Asks once more, for what came was not kept. */
async function loadFault(
  key: DocumentKey,
  load: (key: DocumentKey) => Promise<StoredDocument | undefined>,
  { asStorageError, checkDocument, migrate }: Lent,
): Promise<string | undefined> {
  try {
    const given = (await load(key)) as Given;
    if (given === undefined) return undefined;
    if (typeof given?.body !== 'object' || typeof given.revision !== 'string')
      return 'load gave no {body, revision}. For no document it gives undefined.';
    const checked = checkDocument(key, migrate(given.body));
    return checked.ok
      ? undefined
      : `load gave no plan (${checked.fault.code}): ${listed(checked.fault.pointers)}.`;
  } catch (error) {
    const known = asStorageError(error);
    if (known) return `load ended as “${known.code}”.`;
    return `load failed with ${error instanceof Error ? error.name : typeof error}, not with a StorageError.`;
  }
}

/** Says which parts of the host's words are none. Words that are none are told where they are put in. */
function tellWords(words: HostWords | undefined, { say }: Lent): void {
  for (const part of Object.keys(words ?? {}))
    if (!Object.hasOwn(wordParts, part))
      say(`words has no part “${part}”. There are ${listed(Object.keys(wordParts))}.`);
}

const wordParts: Readonly<Record<keyof WordParts, true>> = {
  plan: true,
  goals: true,
  goalHelp: true,
  goalProgress: true,
  goalTalk: true,
  goalExperience: true,
  goalPaper: true,
  goalMore: true,
  problems: true,
  review: true,
  courses: true,
  courseAdd: true,
  courseCareers: true,
  courseCheck: true,
  courseDetails: true,
  coursePaper: true,
  courseTransfer: true,
  courseWays: true,
  crosswalk: true,
  crosswalkRows: true,
  crosswalkOwn: true,
  crosswalkImport: true,
  crosswalkTalk: true,
  crosswalkTeam: true,
  crosswalkSupports: true,
  crosswalkStatements: true,
  careers: true,
  careerJob: true,
  careerChart: true,
  careerCompare: true,
  careerKept: true,
  careerInterests: true,
  careerGuide: true,
};
