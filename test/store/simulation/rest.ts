import { isSameJson } from '../../../src/model/json.js';
import { nameOf, type Ledger } from './ledger.js';
import type { Tab } from './tab.js';
import { boxOf } from '../../../src/store/unsent.js';
import { digitsOf, fieldsOf, namesIn, tokensOfBody, tokensOfChanges, totalOf, wordsOf } from './tokens.js';
import type { World } from './world.js';

/** Heals everything, opens what is closed where somebody's work waits, and lets all save. */
export async function bringToRest(world: World, ledger: Ledger): Promise<void> {
  world.offline.clear();
  world.fullDisks.clear();
  world.signedIn.clear();
  for (const tab of world.tabs) tab.isFrozen = false;
  await world.run(1);
  let calm = 0;
  for (let round = 0; round < 25 && calm < 2; round += 1) {
    openOrphans(world);
    const before = world.server.revision;
    for (const tab of present(world)) void tab.store.refresh();
    await world.run(8_000);
    for (const tab of present(world)) void tab.store.save();
    await world.run(65_000);
    ledger.judgeProblems();
    const isCalm = world.server.revision === before && orphans(world).length === 0;
    calm = isCalm ? calm + 1 : 0;
  }
  if (calm < 2) ledger.faults.push('the world goes on saving for ever');
}

export function present(world: World): Tab[] {
  return world.tabs.filter((tab) => !tab.isGone);
}

/** Places with rows that no page works on. */
function orphans(world: World): { device: string; person: string }[] {
  const owned = new Set(present(world).flatMap(({ owners }) => [...owners]));
  const places = new Map(world.tabs.map(({ device, person }) => [`${device} ${person}`, { device, person }]));
  return [...places.values()].filter(({ device, person }) =>
    [...world.rows(device, person)].some(([owner, rows]) => rows.length > 0 && !owned.has(owner)),
  );
}

function openOrphans(world: World): void {
  for (const place of orphans(world)) world.open(place);
}

/** Says what is wrong with a world at rest; empty where everything holds. */
export function judge(world: World, ledger: Ledger): string[] {
  return [...ledger.faults, ...judgeBodies(world), ...judgeTokens(world, ledger), ...judgeJournals(world)];
}

function judgeBodies(world: World): string[] {
  const stored = world.server.body;
  if (stored === undefined) return [];
  return present(world).flatMap((tab) => {
    const { body, phase, status } = tab.store.snapshot;
    const shown: unknown = body === undefined ? undefined : JSON.parse(JSON.stringify(body));
    const name = `tab ${String(tab.index)}`;
    if (phase !== 'open') return [`${name} is ${phase}`];
    if (!isSameJson(shown, stored)) return [`${name} shows another body than is stored`];
    const isDone = status.kind === 'saved' || (status.kind === 'needs-you' && status.reason === 'problems');
    return isDone ? [] : [`${name} is still ${JSON.stringify(status)}`];
  });
}

function judgeTokens(world: World, ledger: Ledger): string[] {
  const body = world.server.body;
  const inBody = tokensOfBody(body);
  const problems = present(world).flatMap((tab) => tab.store.snapshot.problems);
  const inQuestion = new Set(problems.flatMap(({ changes }) => tokensOfChanges(changes)));
  const inBoxes = new Set(
    present(world).flatMap((tab) => namesIn(JSON.stringify(tab.store.snapshot.unsent))),
  );
  const isMissing = (token: string) =>
    !inBody.has(token) &&
    !inQuestion.has(token) &&
    !inBoxes.has(token) &&
    !ledger.mayBeMissing.has(token) &&
    !ledger.free.has(token) &&
    !ledger.deletedWords.has(token) &&
    !isSuperseded(ledger, token, body);
  const missing = [...ledger.accepted.keys()].filter(isMissing).map((token) => `${token} is lost`);
  const sent = [...ledger.everSaved()].filter((token) => token.startsWith('u'));
  const told = sent.map((token) => `${token} was not sent, and is in storage`);
  return [...missing, ...told, ...judgeTwice(ledger, body, problems)];
}

function isSuperseded(ledger: Ledger, token: string, body: unknown): boolean {
  if (!token.startsWith('v')) return false;
  const fields = fieldsOf(body);
  return [...ledger.steps].some(
    ([key, steps]) =>
      steps.some(({ value }) => value === token) && ledger.leadsTo(key, token, nameOf(fields.get(key))),
  );
}

function judgeTwice(
  ledger: Ledger,
  body: unknown,
  problems: readonly { kind: string; changes: readonly never[] | readonly object[] }[],
): string[] {
  const unsure = new Set(['maybe-saved', 'removed-document']);
  const asked = problems.filter(({ kind }) => !unsure.has(kind));
  const inQuestion = new Set(asked.flatMap(({ changes }) => tokensOfChanges(changes as never)));
  const counts = digitsOf(totalOf(body)).flatMap((digit, index) => {
    const token = `c${String(index)}`;
    if (ledger.free.has(token) && digit >= 0) return [];
    if (digit === 1 && inQuestion.has(token)) return [`${token} is counted and in question too`];
    return digit === 0 || digit === 1 ? [] : [`${token} is counted ${String(digit)} times`];
  });
  const words = [...fieldsOf(body)].flatMap(([key, value]) => {
    const all = typeof value === 'string' ? wordsOf(value).filter((word) => /^w\d/.test(word)) : [];
    const twice = all.filter((word, index) => all.indexOf(word) !== index);
    return twice.map((word) => `${word} stands twice in ${key}`);
  });
  return [...counts, ...words];
}

/** At rest a journal holds the open problems and the unsent words, and nothing else. */
function judgeJournals(world: World): string[] {
  if (world.server.text === undefined) return [];
  return present(world).flatMap((tab) => {
    const lists = world.rows(tab.device, tab.person);
    const own = [...tab.owners].flatMap((owner) => lists.get(owner) ?? []);
    const kept = own.map(({ kind, id }) => `${kind} ${kind === 'unsent' ? boxOf(id) : id}`).sort();
    const { problems, unsent } = tab.store.snapshot;
    const boxes = Object.keys(unsent).map((name) => `unsent ${name}`);
    const open = [...problems.map(({ id }) => `problem ${id}`), ...boxes].sort();
    return isSameJson(kept, open)
      ? []
      : [`the journal of tab ${String(tab.index)} holds ${kept.join(', ')} instead of ${open.join(', ')}`];
  });
}
