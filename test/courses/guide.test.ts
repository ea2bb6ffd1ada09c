import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkGraduationPlan, type GraduationPlan } from 'ilp-elements/courses';
import { samplesIn } from '../../tools/lib/samples.mjs';

const guide = readFileSync('docs/write-graduation-rules.md', 'utf8');
const [sample] = samplesIn('guide.md', guide).filter(({ language }) => language === 'json');
const plan: GraduationPlan = checkGraduationPlan(JSON.parse(sample?.code ?? ''));

/** What the check says a place needs. */
function neededBy(wrong: object): string {
  try {
    checkGraduationPlan({ ...plan, ...wrong });
    return '';
  } catch (error) {
    return String(error);
  }
}

describe('the guide to graduation rules of one’s own', () => {
  it('shows rules that pass, with credits in all that are the sum of their parts', () => {
    assert.deepEqual(plan, JSON.parse(sample?.code ?? ''));
    const parts = plan.requirements.map((each) =>
      each.kind === 'credits' && !each.isShared ? each.credits : 0,
    );
    assert.equal(
      parts.reduce((sum, each) => sum + each, 0),
      plan.totalCredits,
    );
  });

  it('shows and tells of every kind of requirement', () => {
    const kinds = /needs a kind: (.*)/.exec(neededBy({ requirements: [{ kind: 'none' }] }))?.[1] ?? '';
    const all = kinds.split(/, | or /);
    assert.equal(all.length, 5);
    for (const kind of all) {
      assert.match(guide, new RegExp(`^\\| \`${kind}\``, 'm'));
      assert.ok(
        plan.requirements.some((each) => each.kind === kind),
        kind,
      );
    }
  });

  it('shows or tells of every field of the schema', () => {
    const schema = readFileSync('schemas/graduation-plan.schema.json', 'utf8');
    const fields = [...schema.matchAll(/^ +"([a-z]\w*)": \{$/gim)].map(([, field = '']) => field);
    const own = new Set(
      fields.filter((each) => !['properties', 'items', 'additionalProperties'].includes(each)),
    );
    assert.ok(own.size > 20);
    for (const field of own)
      if (!/^\$/.test(field)) assert.match(guide, new RegExp(`[\`"]${field}[\`"]`), field);
  });
});
