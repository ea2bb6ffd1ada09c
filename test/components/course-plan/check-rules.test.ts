import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  changeInWords,
  PlanCheck,
  type CheckSituation,
} from '../../../components/course-plan/check/plan-check.js';
import { RuleBook } from '../../../components/course-plan/check/rule-book.js';
import { loadGraduationPlan } from '../../../src/courses/load-graduation-plan.js';
import { courseCheckDictionary } from '../../../src/i18n/course-check/dictionary.js';
import type { CoursePath } from '../../../src/model/course-path.js';
import { loadPack } from '../../../src/packs/load-pack.js';
import { course, credits, diploma } from '../../courses/check/small-plans.js';

const own = diploma([credits('english', 2000, ['01'])], { id: 'own' });
const other = diploma([], { id: 'other' });

function situation(coursePath: CoursePath, more: Partial<CheckSituation> = {}): CheckSituation {
  const pack = { graduationPlans: ['wa-diploma', 'unknown-plan'] };
  return {
    context: { pack, catalog: undefined, coursePath, student: {}, collection: ['courses'] },
    ...{ courses: [], body: {}, graduationPlans: undefined, crosswalk: undefined },
    ...more,
  };
}

/** A check, and a wait until its rules have arrived or failed. */
function checkWith(load = loadGraduationPlan) {
  let settle: () => void = () => undefined;
  const check = new PlanCheck(new RuleBook(() => settle(), load));
  return { check, news: async () => new Promise<void>((resolve) => (settle = resolve)) };
}

describe('the rules of the check', () => {
  it('are the host’s own where it brings some, the first of them where none is chosen', () => {
    const { check } = checkWith();
    const hosts = { graduationPlans: [own, other] };
    assert.equal(check.answer(situation({}, hosts)).main?.plan, own);
    assert.equal(check.answer(situation({ graduationPlan: 'other' }, hosts)).main?.plan, other);
    assert.equal(check.answer(situation({ graduationPlan: 'wa-diploma' }, hosts)).rules, 'notChosen');
  });

  it('come from the pack otherwise, as soon as they have arrived', async () => {
    const { check, news } = checkWith();
    assert.equal(check.answer(situation({})).rules, 'waiting');
    await news();
    const answer = check.answer(situation({}));
    assert.equal(answer.rules, 'ready');
    assert.equal(answer.main?.plan.id, 'wa-diploma');
  });

  it('are those of the student’s years where nobody chose, and wait for what could come first', async () => {
    const { check, news } = checkWith();
    const asked = (graduationPlans: readonly string[], cohortGraduationYear: number) => {
      const { context, ...rest } = situation({});
      return {
        ...rest,
        context: { ...context, pack: { graduationPlans }, student: { cohortGraduationYear } },
      };
    };
    const mainOf = async (ids: readonly string[], year: number) => {
      while (check.answer(asked(ids, year)).rules === 'waiting') await news();
      return check.answer(asked(ids, year)).main?.plan.id;
    };
    const both = ['sc-diploma-2027', 'sc-diploma-2026'];
    assert.equal(await mainOf(both, 2026), 'sc-diploma-2026');
    assert.equal(await mainOf(both, 2028), 'sc-diploma-2027');
    assert.equal(await mainOf(['sc-employability-credential', 'ca-a-g', ...both], 2028), 'sc-diploma-2027');
    assert.equal(await mainOf(['ca-a-g'], 2028), undefined);
    assert.equal(check.answer(asked(['ca-a-g'], 2028)).rules, 'notChosen');
  });

  it('are not here while those that may come first did not arrive', async () => {
    const { check, news } = checkWith(async (id) => {
      if (id === 'sc-diploma-2027') throw new Error('No network.');
      return loadGraduationPlan(id);
    });
    const { context, ...rest } = situation({});
    const asked = (graduationPlans: readonly string[]) => ({
      ...rest,
      context: { ...context, pack: { graduationPlans }, student: { cohortGraduationYear: 2026 } },
    });
    const answerOf = async (ids: readonly string[]) => {
      while (check.answer(asked(ids)).rules === 'waiting') await news();
      return check.answer(asked(ids));
    };
    assert.equal((await answerOf(['sc-diploma-2027', 'sc-diploma-2026'])).rules, 'failed');
    assert.equal((await answerOf(['sc-diploma-2026', 'sc-diploma-2027'])).main?.plan.id, 'sc-diploma-2026');
  });

  it('can be asked for again when they did not arrive', async () => {
    let isDown = true;
    const { check, news } = checkWith(async (id) => {
      if (isDown) throw new Error('No network.');
      return loadGraduationPlan(id);
    });
    check.answer(situation({}));
    await news();
    assert.equal(check.answer(situation({})).rules, 'failed');
    isDown = false;
    check.askAgain();
    assert.equal(check.answer(situation({})).rules, 'waiting');
    await news();
    assert.equal(check.answer(situation({})).rules, 'ready');
  });

  it('stand beside each other where the student aims at more', async () => {
    const { check, news } = checkWith();
    const path = { supplements: { 'ca-a-g': true, 'tx-endorsement': false } };
    const asked = situation(path, { graduationPlans: [own] });
    assert.deepEqual(check.answer(asked).beside, []);
    while (check.answer(asked).beside.length === 0) await news();
    assert.deepEqual(
      check.answer(asked).beside.map(({ plan }) => plan.id),
      ['ca-a-g'],
    );
  });

  it('are never a credential beside a diploma, for only an IEP team decides on one', async () => {
    const { check, news } = checkWith();
    const path = { supplements: { 'sc-employability-credential': true, 'ca-a-g': true } };
    const asked = situation(path, { graduationPlans: [own] });
    while (check.answer(asked).beside.length === 0) await news();
    while (
      check.ways({ pack: {}, student: {} }, undefined).ruleOf('sc-employability-credential') === 'waiting'
    )
      await news();
    assert.deepEqual(
      check.answer(asked).beside.map(({ plan }) => plan.id),
      ['ca-a-g'],
    );
  });

  it('are sent for alike, whatever was decided', () => {
    const graduationPlans = ['sc-diploma-2027', 'sc-diploma-2026', 'sc-employability-credential'];
    const decided = { coursePath: { graduationPlan: 'sc-employability-credential' } };
    const sentFor = (crosswalk: CheckSituation['crosswalk']) => {
      const ids: string[] = [];
      const { check } = checkWith(async (id) => {
        ids.push(id);
        return loadGraduationPlan(id);
      });
      const asked = situation({}, { crosswalk });
      check.answer({ ...asked, context: { ...asked.context, pack: { graduationPlans } } });
      return ids;
    };
    assert.deepEqual(sentFor(undefined), graduationPlans);
    assert.deepEqual(sentFor(decided), graduationPlans);
  });

  it('hold what was shown and decided in the crosswalk, for those who hold it', () => {
    const made = { by: 'a', session: 's', at: '2026-11-01T00:00:00Z' };
    const item = { kind: 'item', id: 'portfolio', name: { en: 'Portfolio', es: 'Portafolio' } } as const;
    const path = diploma([item, credits('english', 2000, ['01'])], { id: 'path' });
    const [id, requirement] = ['exception_1', 'path/english'];
    const waiver = { ...{ id, order: 'a0', made, requirement, kind: 'waiver' as const } };
    const crosswalk = {
      coursePath: { graduationPlan: 'path', shown: { 'path/portfolio': true } },
      exceptions: { [id]: waiver },
    };
    const { check } = checkWith();
    const states = (held: CheckSituation['crosswalk']) =>
      check
        .answer(situation({}, { graduationPlans: [path], crosswalk: held }))
        .main?.check.accepted.requirements.map(({ state }) => state);
    assert.deepEqual(states(crosswalk), ['met', 'met']);
    assert.deepEqual(states(undefined), ['left', 'left']);
  });

  it('forget a person, and keep the rules', async () => {
    const { check, news } = checkWith();
    check.answer(situation({}));
    await news();
    const before = check.answer(situation({}));
    check.forget();
    const after = check.answer(situation({}));
    assert.equal(after.rules, 'ready');
    assert.notEqual(after, before);
  });

  it('are those of a what-if while it is shown', () => {
    const made = { by: 'a', session: 's', at: '2026-11-01T00:00:00Z' };
    const whatIfs = { w1: { id: 'w1', order: 'a0', made, graduationPlan: 'other' } };
    const asked = situation({}, { graduationPlans: [own, other], body: { whatIfs } });
    const shown = { ...asked, context: { ...asked.context, collection: ['whatIfs', 'w1', 'courses'] } };
    const { check } = checkWith();
    assert.equal(check.answer(asked).main?.plan, own);
    assert.equal(check.answer(shown).main?.plan, other);
  });

  it('are none where nobody gave any', () => {
    const { check } = checkWith();
    assert.equal(check.answer(situation({}, { graduationPlans: [] })).rules, 'none');
  });

  it('are known for each id a pack of ours names', async () => {
    for (const id of ['SC', 'WA', 'CO']) {
      const { graduationPlans = [] } = await loadPack(id);
      assert.ok(graduationPlans.length > 0, id);
      for (const each of graduationPlans) assert.equal((await loadGraduationPlan(each)).id, each);
    }
  });
});

describe('what a deed changed', () => {
  const words = courseCheckDictionary.en;
  const { check } = checkWith();
  const answerFor = (count: number, plan = own) => {
    const courses = Array.from({ length: count }, (_, place) => course(`c${place}`));
    return check.answer(situation({}, { graduationPlans: [plan], courses }));
  };

  it('is said as a number before and after, and when all is done', () => {
    const two = diploma([credits('english', 2000, ['01']), credits('reading', 1000, ['01'])]);
    assert.equal(
      changeInWords(words, answerFor(0, two), answerFor(2, two)),
      'Still to plan: 1 thing. Before: 2.',
    );
    assert.equal(changeInWords(words, answerFor(0), answerFor(2)), words.allSet);
  });

  it('is said apart where something was shown', () => {
    const item = { kind: 'item', id: 'portfolio', name: { en: 'Portfolio', es: 'Portafolio' } } as const;
    const asked = (isShown: boolean) =>
      check.answer(
        situation(
          { shown: { 'shown/portfolio': isShown } },
          { graduationPlans: [shown], courses: isShown ? [course('c')] : [] },
        ),
      );
    const shown = diploma([item, credits('english', 2000, ['01'])], { id: 'shown' });
    assert.equal(changeInWords(words, asked(false), asked(true)), 'Still to show: 0 things. Before: 1.');
  });

  it('is not said where it is nothing, or where the rules are others', () => {
    assert.equal(changeInWords(words, answerFor(0), answerFor(1)), undefined);
    assert.equal(changeInWords(words, answerFor(0), answerFor(2, other)), undefined);
  });

  it('are a credential’s only where an IEP team decided on it', async () => {
    const { check, news } = checkWith();
    const chosen = { graduationPlan: 'sc-employability-credential' };
    while (check.answer(situation(chosen)).rules === 'waiting') await news();
    assert.equal(check.answer(situation(chosen)).rules, 'notChosen');
    const decided = situation({}, { crosswalk: { coursePath: chosen } });
    assert.equal(check.answer(decided).main?.plan.id, chosen.graduationPlan);
  });
});
