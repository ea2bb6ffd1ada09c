import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPack, commonGoalDomains, loadPack, loadSkills, packIds } from '../../src/packs/index.js';
import { graduationPlanIds } from '../../src/courses/index.js';
import type { PackLabel } from '../../src/packs/goal-domains.js';
import type { StatePack } from '../../src/packs/state-pack.js';

const packs = await Promise.all(packIds.map(loadPack));

function pack(id: string): StatePack {
  const found = packs.find((one) => one.id === id);
  assert.ok(found, id);
  return found;
}

function kindsBy(id: string, role: StatePack['id']): string[] {
  return (pack(id).reviews ?? []).filter(({ by }) => by.some((one) => one === role)).map(({ kind }) => kind);
}

function domainIds(id: string): string[] {
  return (pack(id).goalDomains ?? []).flatMap(({ domains }) => domains.map((domain) => domain.id));
}

/** Every label in a pack, however deep. */
function labelsIn(value: unknown): PackLabel[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [value as PackLabel];
  return Object.values(value).flatMap(labelsIn);
}

describe('the packs that come with the toolkit', () => {
  it('are found whatever the capital letters', async () => {
    for (const id of ['az', 'AZ', ' Az ', 'NEUTRAL', 'Neutral'])
      assert.equal((await loadPack(id)).id.toLowerCase(), id.trim().toLowerCase());
  });

  it('refuse an id that is none of them, and say which there are', async () => {
    for (const id of ['TX', '', 'constructor', '__proto__', '../neutral'])
      await assert.rejects(loadPack(id), /There is no pack .*AZ, CO, SC, WA, neutral/);
  });

  it('pass the check that a district’s pack has to pass', () => {
    for (const one of packs) assert.deepEqual(checkPack(one), { ok: true, value: one });
  });

  it('say everything in English and Spanish', () => {
    for (const one of packs)
      for (const label of labelsIn(one)) assert.ok(label.en && label.es, `${one.id} ${label.en}`);
  });

  it('call the plan what the state calls it', () => {
    const names = packs.map(({ planLabel }) => /\((\w+)\)/.exec(planLabel?.en ?? '')?.[1]);
    assert.deepEqual(names, ['ECAP', 'ICAP', 'IGP', 'HSBP', 'ILP']);
    for (const { planLabel } of packs)
      assert.equal(/\(\w+\)/.exec(planLabel?.es ?? '')?.[0], /\(\w+\)/.exec(planLabel?.en ?? '')?.[0]);
  });

  it('say of everything they ask for where it stands, and when that was read', () => {
    for (const { id, requiredItems = [], sources = [] } of packs)
      for (const { citation, readOn, link } of [...requiredItems.map(({ source }) => source), ...sources])
        assert.ok(citation && link && readOn, `${id} ${citation}`);
  });

  it('refer to graduation plans that are there, and write none down again', () => {
    for (const { graduationPlans = [] } of packs)
      for (const plan of graduationPlans)
        assert.ok((graduationPlanIds as readonly string[]).includes(plan), plan);
  });

  it('name where they come from', () => {
    for (const { id, sources } of packs) assert.ok(sources?.length, id);
    assert.ok(pack('AZ').sources?.some(({ citation }) => citation.includes('R7-2-302.05')));
    assert.ok(pack('CO').sources?.some(({ citation }) => citation.includes('301-81')));
    assert.ok(pack('SC').sources?.some(({ citation }) => citation.includes('59-59-140')));
    assert.ok(pack('WA').sources?.some(({ citation }) => citation.includes('28A.230.212')));
  });
});

describe('what the states ask for', () => {
  it('Arizona: four kinds of goals, and the areas for after high school', () => {
    assert.deepEqual(domainIds('AZ').slice(0, 4), [
      'academic',
      'career',
      'postsecondaryEducation',
      'extracurricular',
    ]);
    assert.deepEqual(
      domainIds('AZ').slice(4),
      commonGoalDomains[1]!.domains.map(({ id }) => id),
    );
  });

  it('elsewhere: the three ASCA domains, and the areas for after high school', () => {
    for (const id of ['CO', 'SC', 'WA', 'neutral']) assert.deepEqual(pack(id).goalDomains, commonGoalDomains);
  });

  it('South Carolina: the counselor approves, and a parent or the person they name', () => {
    assert.deepEqual(kindsBy('SC', 'counselor').sort(), ['approved', 'returned']);
    for (const role of ['parent', 'guardian', 'actingParent', 'designee', 'adultStudent'])
      assert.ok(kindsBy('SC', role).includes('approved'), role);
    assert.ok(!kindsBy('SC', 'administrator').includes('approved'));
    const approvals = pack('SC').reviews?.filter(({ kind }) => kind === 'approved');
    assert.equal(approvals?.length, 2, 'one for each side');
  });

  it('Arizona: the family reads, the school verifies', () => {
    for (const role of ['parent', 'guardian', 'designee', 'adultStudent'])
      assert.ok(kindsBy('AZ', role).includes('acknowledged'), role);
    assert.deepEqual(kindsBy('AZ', 'counselor').sort(), ['approved', 'returned']);
    assert.ok(!kindsBy('AZ', 'parent').includes('approved'));
  });

  it('elsewhere: the student asks, the school answers, the family reads', () => {
    for (const id of ['CO', 'WA', 'neutral'])
      assert.deepEqual(
        pack(id).reviews?.map(({ kind }) => kind),
        ['submitted', 'returned', 'acknowledged'],
      );
  });

  it('nowhere by law: which changes need a new OK', () => {
    assert.deepEqual(
      packs.filter(({ agreeAgain }) => agreeAgain),
      [],
    );
  });

  it('South Carolina: interests, a cluster and classes by the end of grade 8', () => {
    const early = (pack('SC').requiredItems ?? []).filter(({ grades }) => (grades.by ?? grades.from) <= 8);
    assert.deepEqual(
      early.map(({ id }) => id),
      ['interests', 'cluster', 'career-goal', 'courses'],
    );
  });

  it('Washington: an inventory by grade 7, a plan by grade 8', () => {
    const at = (grade: number) =>
      (pack('WA').requiredItems ?? []).filter(({ grades }) => grades.from === grade).map(({ id }) => id);
    assert.deepEqual([at(7), at(8)], [['interests'], ['first-year-courses']]);
  });

  it('Arizona: each of its four kinds of goals', () => {
    const asked = (pack('AZ').requiredItems ?? []).flatMap(({ asks }) =>
      asks.kind === 'goal' ? asks.domains : [],
    );
    assert.deepEqual(asked, domainIds('AZ').slice(0, 4));
  });

  it('Colorado: the parts of its rule, each by its number but the eighth, which the first one covers', () => {
    const parts = (pack('CO').requiredItems ?? []).map(
      ({ source }) => /\((\d+)\)/.exec(source.citation)?.[1],
    );
    assert.deepEqual(
      [...new Set(parts)].map(Number).sort((a, b) => a - b),
      [1, 2, 3, 4, 5, 6, 7, 9, 10],
    );
  });

  it('nowhere that a plan shows that there is an IEP', () => {
    for (const { requiredItems = [] } of packs)
      for (const { label } of requiredItems)
        assert.doesNotMatch(`${label.en} ${label.es ?? ''}`, /IEP|disab|discap/i);
  });

  it('nothing, where nobody knows the place', () => {
    assert.equal(pack('neutral').requiredItems, undefined);
  });

  it('South Carolina alone: 360 hours of work-based learning', () => {
    assert.deepEqual(
      packs.filter(({ experienceHours }) => experienceHours).map(({ id }) => id),
      ['SC'],
    );
    assert.equal(pack('SC').experienceHours?.hours, 360);
    assert.match(pack('SC').experienceHours?.source.citation ?? '', /43-235/);
  });
});

describe('the skills a goal can build', () => {
  it('have the codes of the ASCA standards, each once', async () => {
    const codes = (await loadSkills()).flatMap(({ skills }) => skills.map(({ code }) => code));
    const expected = ['M', 'B-LS', 'B-SMS', 'B-SS'].flatMap((name) =>
      Array.from({ length: name === 'M' ? 6 : 10 }, (_, index) => `${name} ${index + 1}`),
    );
    assert.deepEqual(codes, expected);
  });

  it('have short labels in English and Spanish, no two alike', async () => {
    const labels = (await loadSkills()).flatMap(({ label, skills }) => [
      label,
      ...skills.map((one) => one.label),
    ]);
    for (const language of ['en', 'es']) {
      const words = labels.map((label) => label[language] ?? '');
      assert.equal(new Set(words).size, words.length);
      for (const text of words) assert.ok(text.length > 4 && text.length <= 45, text);
    }
  });
});
