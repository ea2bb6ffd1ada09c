import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { InterestAnswers, Plan } from 'ilp-elements';
import { keptCareerId, keptCareers, latestInterests } from 'ilp-elements/careers';
import {
  answersIn,
  answerChanges,
  goalChanges,
  keepChanges,
} from '../../../components/career-explorer/keeping/career-changes.js';
import { careerProblems } from '../../../components/career-explorer/keeping/career-problems.js';
import { counselor, yusra } from '../../../stories/fixtures/people.js';
import { emergencyManager, yusraBegins, yusrasCareers } from '../../../stories/fixtures/kept-careers.js';
import { storageOfNewerSchema } from '../../../stories/fixtures/storages.js';
import { opened, storeOf } from '../../../stories/fixtures/stores.js';
import { bothSaved, Person } from './keeping-person.js';

const { code, title } = emergencyManager;
const nurse = ['occupation', '29-1141.00', 'Registered Nurses'] as const;
const nurseId = keptCareerId('occupation', '29-1141.00');
const named = { kind: 'occupation', code: '29-1141.00', title: 'Registered Nurses' } as const;

describe('a career that is kept', () => {
  it('is a record under an id made of its code, at the end of the list', async () => {
    const person = await Person.on(yusrasCareers);
    person.work.toggle(...nurse);
    assert.equal(person.kept.at(-1), 'Registered Nurses');
    const { kind, code: kept, why } = person.plan.careers?.[nurseId] ?? {};
    assert.deepEqual([kind, kept, why], ['occupation', '29-1141.00', undefined]);
    assert.deepEqual(person.said, ['You keep Registered Nurses now.']);
  });

  it('takes a why that two pages write at once, letter by letter, with no question', async () => {
    const [one, other] = await Person.twice(yusrasCareers);
    const id = keptCareerId('occupation', code);
    const why = 'I like helping people.';
    let [end, start] = [why, why];
    /** What a box does: it builds on what it showed, as far as that was kept. */
    const write = ({ plan, work }: Person, was: string, value: string) => {
      const career = plan.careers?.[id] ?? assert.fail('the career is kept');
      return work.writeWhy(career, was, value) ? value : was;
    };
    write(one, one.plan.careers?.[id]?.why ?? '', why);
    await bothSaved(one, other);
    await other.store.refresh();
    const [last, first] = [' It pays.', 'Honestly,'];
    for (let place = 0; place < last.length; place += 1) {
      end = write(one, end, why + last.slice(0, place + 1));
      await bothSaved(one, other);
      start = write(other, start, `${first.slice(0, place + 1)} ${why}`);
    }
    await bothSaved(other, one);
    for (const { plan, store } of [one, other]) {
      assert.equal(plan.careers?.[id]?.why, 'Honestly, I like helping people. It pays.');
      assert.equal(store.snapshot.problems.length, 0);
    }
  });

  it('is kept once by two pages that keep it at the same time', async () => {
    const [one, other] = await Person.twice(yusraBegins);
    one.work.toggle(...nurse);
    other.work.toggle(...nurse);
    await bothSaved(one, other);
    for (const { kept, store } of [one, other]) {
      assert.deepEqual(kept, ['Registered Nurses']);
      assert.equal(store.snapshot.problems.length, 0);
    }
  });

  it('goes without a question, and says how to get it back', async () => {
    const person = await Person.on(yusrasCareers);
    person.work.toggle('occupation', code, title);
    assert.equal(person.kept.includes(title), false);
    assert.equal(person.work.lastRemoved?.title, title);
    assert.deepEqual(person.said, [
      'You do not keep Emergency Management Directors any more. You can undo this in “What I keep”.',
    ]);
  });

  it('comes back where it was, with its why, by undo or when it is kept again', async () => {
    const person = await Person.on(yusrasCareers);
    const before = person.kept;
    for (const comeBack of ['undo', 'again'] as const) {
      person.work.toggle('occupation', code, title);
      const gone = person.work.lastRemoved;
      assert.ok(gone);
      if (comeBack === 'undo') person.work.putBack(gone);
      else person.work.toggle('occupation', code, title);
      assert.deepEqual(person.kept, before);
      assert.equal(keptCareers(person.plan)[0]?.why, emergencyManager.why);
      assert.equal(person.work.lastRemoved, undefined);
    }
  });

  it('is kept again after its record was emptied for good, on every device under the same id', async () => {
    const person = await Person.on(yusraBegins);
    person.work.toggle(...nurse);
    person.work.toggle(...nurse);
    person.store.edit({ type: 'purge', record: ['careers', nurseId] });
    assert.deepEqual(person.kept, []);
    person.work.toggle(...nurse);
    assert.deepEqual(person.kept, ['Registered Nurses']);
    assert.ok(person.plan.careers?.[keptCareerId('occupation', '29-1141.00', 2)]);
  });

  it('is told of when it goes while somebody is in it, with what they wrote', async () => {
    const person = await Person.on(yusrasCareers);
    const [first] = keptCareers(person.plan);
    assert.ok(first);
    person.work.noteGone(first.id);
    assert.deepEqual(person.said, []);
    person.store.edit({ type: 'tick', record: ['careers', first.id], field: 'removed', value: true });
    person.work.noteGone(first.id);
    assert.equal(person.work.isLastElsewhere, true);
    assert.equal(person.work.lastRemoved?.why, emergencyManager.why);
    assert.deepEqual(person.said, ['This was removed on another page. Your words are safe.']);
  });

  it('can be put back until the next thing is done, and not only tried', async () => {
    const person = await Person.on(yusrasCareers);
    person.work.toggle('occupation', code, title);
    person.prevents = () => true;
    person.work.toggle(...nurse);
    assert.equal(person.work.lastRemoved?.title, title);
    person.prevents = () => false;
    person.work.toggle(...nurse);
    assert.equal([person.work.lastRemoved].at(0), undefined);
  });

  it('takes another place among those that are kept', async () => {
    const person = await Person.on(yusrasCareers);
    const [first] = keptCareers(person.plan);
    assert.ok(first);
    person.work.place(first, 2);
    assert.equal(person.kept.indexOf(title), 2);
    assert.deepEqual(person.said, ['Now number 3 of 5.']);
  });

  it('has a why that is written as one types', async () => {
    const person = await Person.on(yusrasCareers);
    const [, reporter] = keptCareers(person.plan);
    assert.ok(reporter);
    assert.equal(person.work.writeWhy(reporter, '', 'I ask a lot.'), true);
    assert.equal(person.plan.careers?.[reporter.id]?.why, 'I ask a lot.');
    assert.deepEqual(person.asked.at(-1), { type: 'text', ids: ['careers', reporter.id], field: 'why' });
  });
});

describe('whoever may not keep', () => {
  it('changes nothing, and what was typed is given back: a counselor', async () => {
    const person = await Person.on(yusrasCareers, counselor);
    const [first] = keptCareers(person.plan);
    assert.ok(first);
    person.work.toggle(...nurse);
    assert.equal(person.work.writeWhy(first, first.why ?? '', 'Something else'), false);
    assert.equal(person.work.refusedWhy(first), 'Something else');
    const [, second] = keptCareers(person.plan);
    assert.ok(second);
    person.work.writeWhy(second, second.why ?? '', 'And this');
    assert.equal(person.work.refusedWhy(first), 'Something else');
    person.work.answerActivity('R1', 'liked');
    assert.deepEqual(person.plan.careers, yusrasCareers.careers);
    assert.deepEqual(person.plan.interests, yusrasCareers.interests);
    assert.deepEqual(new Set(person.said), new Set(['This could not be kept.']));
  });

  it('changes nothing: a plan that newer code has written', async () => {
    const store = await opened(storeOf(yusrasCareers, yusra, storageOfNewerSchema(yusrasCareers)));
    const person = new Person(store);
    person.work.toggle(...nurse);
    assert.equal(person.work.plan.careers?.[nurseId], undefined);
    assert.deepEqual(person.said, ['This could not be kept.']);
  });

  it('changes nothing: a host that prevents it', async () => {
    const person = await Person.on(yusrasCareers);
    person.prevents = () => true;
    person.work.toggle(...nurse);
    person.work.toggle('occupation', code, title);
    person.work.answerActivity('R1', 'liked');
    person.work.startOver();
    assert.equal(person.work.makeGoal(named, { studentWords: 'Visit.' }), false);
    assert.deepEqual(person.plan, yusrasCareers);
    assert.equal(person.asked.length, 5);
    assert.deepEqual([person.said, person.opened], [[], []]);
  });
});

describe('what is said to activities', () => {
  it('makes a record with the day and what asked, at the first answer', async () => {
    const person = await Person.on(yusraBegins);
    person.work.answerActivity('R3', 'liked');
    const record = latestInterests(person.plan);
    assert.equal(record?.source, 'ilp-elements activities 1');
    assert.match(record.date ?? '', /^\d{4}-\d\d-\d\d$/);
    assert.deepEqual(person.answers, { R3: 'liked' });
  });

  it('is one answer each, changed or taken back in one step', async () => {
    const person = await Person.on(yusrasCareers);
    person.work.answerActivity('S1', 'disliked');
    assert.equal(person.answers.S1, 'disliked');
    person.store.undo();
    assert.equal(person.answers.S1, 'liked');
    person.work.answerActivity('S1', undefined);
    assert.equal(Object.hasOwn(person.answers, 'S1'), false);
  });

  it('takes no answer back where there is none', async () => {
    const person = await Person.on(yusraBegins);
    person.work.answerActivity('S1', undefined);
    assert.deepEqual([person.plan.interests, person.asked], [undefined, []]);
  });

  it('comes together in one record where two devices began offline', async () => {
    const [one, other] = await Person.twice(yusraBegins);
    one.work.answerActivity('R1', 'liked');
    other.work.answerActivity('S1', 'disliked');
    await bothSaved(one, other);
    for (const { plan, answers, store } of [one, other]) {
      assert.equal(Object.keys(plan.interests ?? {}).length, 1);
      assert.deepEqual(answers, { R1: 'liked', S1: 'disliked' });
      assert.equal(store.snapshot.problems.length, 0);
    }
  });

  it('begins anew in another record, and leaves the former as it was', async () => {
    const person = await Person.on(yusrasCareers);
    person.work.startOver();
    assert.deepEqual(person.answers, {});
    person.work.answerActivity('R1', 'liked');
    assert.deepEqual(person.answers, { R1: 'liked' });
    const [former] = Object.values(yusrasCareers.interests ?? {});
    assert.deepEqual(person.plan.interests?.[former?.id ?? ''], former);
    assert.equal(Object.keys(person.plan.interests ?? {}).length, 2);
  });

  it('counts as not sure where two devices left two answers', () => {
    const record = { liked: { A1: true, A2: false }, disliked: { A1: true } } as unknown as InterestAnswers;
    assert.deepEqual(answersIn(record), { A1: 'unsure' });
  });
});

describe('a goal made of a career', () => {
  const fields = { studentWords: 'Talk with a nurse.', status: 'active', domain: 'career' };

  it('is one step: the goal, and its id on the career, which is kept with it', async () => {
    const person = await Person.on(yusrasCareers);
    assert.equal(person.work.makeGoal(named, fields), true);
    const id = person.plan.careers?.[nurseId]?.goal ?? '';
    assert.equal(person.plan.goals?.[id]?.studentWords, 'Talk with a nurse.');
    assert.equal(person.plan.goals[id].domain, 'career');
    assert.deepEqual(person.opened, [id]);
    assert.deepEqual(person.asked, [
      { type: 'add', ids: ['goals', id] },
      { type: 'add', ids: ['careers', nurseId] },
    ]);
    person.store.undo();
    assert.equal(person.plan.goals[id].removed, true);
    assert.equal(person.kept.includes('Registered Nurses'), false);
    assert.equal(person.store.snapshot.canUndo, false);
  });

  it('takes back nothing of a career that was kept before, when it is undone', async () => {
    const person = await Person.on(yusrasCareers);
    const [, reporter] = keptCareers(person.plan);
    assert.ok(reporter?.code && reporter.title);
    person.work.makeGoal({ kind: 'occupation', code: reporter.code, title: reporter.title }, fields);
    assert.ok(person.plan.careers?.[reporter.id]?.goal);
    person.store.undo();
    assert.equal(person.plan.careers[reporter.id]?.goal, null);
    assert.ok(person.kept.includes(reporter.title));
  });

  it('is noted on the career where another page kept that first', async () => {
    const [one, other] = await Person.twice(yusraBegins);
    one.work.toggle(...nurse);
    other.work.makeGoal(named, fields);
    await bothSaved(one, other);
    for (const { plan, store } of [one, other]) {
      const goal = plan.careers?.[nurseId]?.goal ?? '';
      assert.equal(plan.goals?.[goal]?.studentWords, 'Talk with a nurse.');
      assert.equal(store.snapshot.problems.length, 0);
    }
  });

  it('is not made where the host prevents the change of the career', async () => {
    const person = await Person.on(yusrasCareers);
    person.prevents = ({ ids }) => ids[0] === 'careers';
    assert.equal(person.work.makeGoal(named, fields), false);
    assert.deepEqual(person.plan, yusrasCareers);
  });

  it('brings a career back that was taken off the list', () => {
    const removed = { ...Object.values(yusrasCareers.careers ?? {})[1], removed: true };
    const plan = { ...yusrasCareers, careers: { [removed.id ?? '']: removed } } as Plan;
    const again = { kind: 'occupation', code: removed.code ?? '', title: '' } as const;
    const { changes } = goalChanges(plan, again, fields);
    assert.deepEqual(
      changes.map(({ type }) => type),
      ['add', 'tick', 'set'],
    );
  });

  it('does nothing for a career that is kept already, without a goal', () => {
    assert.deepEqual(keepChanges(yusrasCareers, { kind: 'occupation', code, title }), []);
    assert.deepEqual(answerChanges(yusrasCareers, 'S1', 'liked', '2026-11-22'), []);
  });
});

describe('the questions of the explorer', () => {
  it('are those about what it writes, and about the plan as a whole', () => {
    const about = (...record: string[]) =>
      ({ record }) as unknown as Parameters<typeof careerProblems>[0][number];
    const asked = careerProblems([
      about('goals', 'g'),
      about('careers', 'c'),
      about('interests', 'i'),
      about(),
    ]);
    assert.deepEqual(
      asked.map(({ record }) => record[0]),
      ['careers', 'interests', undefined],
    );
  });
});
