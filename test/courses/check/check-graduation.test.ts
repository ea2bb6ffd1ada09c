import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import { catalog, check, course, credits, diploma, exception, fills, planned, sums } from './small-plans.js';

const english = credits('english', 2000, ['01']);
const science = credits('science', 1000, ['03']);
const electives = credits('electives', 1000);

describe('what counts', () => {
  const plan = diploma([credits('all', 9000)], { totalCredits: 9000 });
  const counted = (fields: Partial<PlannedCourse>) => {
    const { accepted, confirmed } = check(plan, [course('a', fields)]);
    const { earned, toBeConfirmed, expected } = sums(accepted, 'all');
    return { earned, toBeConfirmed, expected, confirmed: confirmed.total!.earned, why: accepted.uncounted };
  };
  const nothing = { earned: 0, toBeConfirmed: 0, expected: 0, confirmed: 0 };

  it('a course that was passed is earned', () => {
    assert.deepEqual(counted({}), { ...nothing, earned: 1000, confirmed: 1000, why: [] });
  });

  it('a letter mark from A to D is a pass, where nobody says more', () => {
    for (const mark of ['A+', 'C-', 'd', 'Pass']) {
      assert.equal(counted({ result: null, mark }).earned, 1000, mark);
    }
  });

  for (const state of ['inProgress', 'requested', 'planned'] as const) {
    it(`a course that is ${state} is expected`, () => {
      assert.deepEqual(counted({ state, result: null }), { ...nothing, expected: 1000, why: [] });
    });
  }

  for (const [fields, because] of [
    [{ state: 'alternate', result: null }, 'alternate'],
    [{ state: 'proposedAdd', result: null }, 'proposedAdd'],
    [{ state: 'proposedDelete', result: null }, 'proposedDelete'],
    [{ result: 'fail' }, 'failed'],
    [{ result: null, mark: 'F' }, 'failed'],
    [{ result: 'withdrawn' }, 'withdrawn'],
    [{ result: 'incomplete' }, 'incomplete'],
    [{ state: 'inProgress', result: 'withdrawn' }, 'withdrawn'],
    [{ confirmation: 'refused' }, 'refused'],
    [{ result: null }, 'noResult'],
    [{ result: null, mark: '85' }, 'noResult'],
    [{ credits: null }, 'noCredits'],
  ] as const) {
    it(`nothing counts of ${JSON.stringify(fields)}: ${because}`, () => {
      assert.deepEqual(counted(fields), { ...nothing, why: [{ course: 'a', because }] });
    });
  }

  it('a course that was taken out of the plan is not there at all', () => {
    assert.deepEqual(counted({ removed: true }), { ...nothing, why: [] });
  });

  it('says of a course that fits nothing that it fits nothing, and of one too many what is full', () => {
    const courses = [
      course('a', { subject: '03' }),
      course('b', { subject: '05' }),
      course('c', { subject: '03' }),
    ];
    const { accepted } = check(diploma([science]), courses);
    assert.deepEqual(accepted.uncounted, [
      { course: 'b', because: 'noFit' },
      { course: 'c', because: 'full', requirements: ['science'] },
    ]);
  });
});

describe('transfers', () => {
  const plan = diploma([credits('all', 2000)], {
    totalCredits: 2000,
    conversions: [{ unit: 'semesterHour', amount: 3, thousandths: 1000 }],
  });
  const transfer = (id: string, fields: Partial<PlannedCourse> = {}) =>
    course(id, { method: 'transferCredit', credits: null, ...fields });

  it('count as five semester credits for half a unit, to be confirmed', () => {
    const half = transfer('a', { sourceCredits: 5000, sourceUnit: 'fivePerSemester' });
    const { accepted, confirmed } = check(plan, [half]);
    assert.equal(sums(accepted, 'all').toBeConfirmed, 500);
    assert.equal(sums(accepted, 'all').left, 1500);
    assert.equal(sums(confirmed, 'all').left, 2000);
    assert.deepEqual(confirmed.uncounted, [{ course: 'a', because: 'toBeConfirmed' }]);
  });

  it('give two answers: met if all is accepted, not yet as confirmed so far', () => {
    const courses = [course('a'), transfer('b', { credits: 1000 })];
    const { accepted, confirmed } = check(plan, courses);
    assert.deepEqual([accepted.state, confirmed.state], ['met', 'left']);
  });

  it('give the same answer once, where nothing is open', () => {
    const result = check(plan, [transfer('a', { credits: 1000, confirmation: 'confirmed' })]);
    assert.equal(result.accepted, result.confirmed);
    assert.equal(sums(result.accepted, 'all').earned, 1000);
  });

  it('go by what this school counts, where it said so', () => {
    const part = transfer('a', { credits: 250, sourceCredits: 10_000, sourceUnit: 'fivePerSemester' });
    assert.equal(sums(check(plan, [part]).accepted, 'all').toBeConfirmed, 250);
  });

  it('from a college go by what the plan says an hour is worth, and count nothing where it does not', () => {
    const hours = transfer('a', { sourceCredits: 3000, sourceUnit: 'semesterHour' });
    assert.equal(sums(check(plan, [hours]).accepted, 'all').toBeConfirmed, 1000);
    const silent = check(diploma([credits('all', 2000)]), [hours]).accepted;
    assert.deepEqual(silent.uncounted, [{ course: 'a', because: 'noCredits' }]);
  });

  it('that are still being taken are expected, if accepted', () => {
    const open = transfer('a', { credits: 1000, state: 'inProgress', result: null });
    const { accepted, confirmed } = check(plan, [open]);
    assert.equal(sums(accepted, 'all').expected, 1000);
    assert.equal(sums(confirmed, 'all').expected, 0);
  });
});

describe('a course taken more than once', () => {
  const plan = diploma([credits('all', 4000)], { totalCredits: 4000 });

  it('counts once', () => {
    const again = [course('a', { course: 'ALG' }), course('b', { course: 'ALG', schoolYear: 2027 })];
    const { accepted } = check(plan, again);
    assert.equal(accepted.total!.earned, 1000);
    assert.deepEqual(accepted.uncounted, [{ course: 'b', because: 'repeat', of: 'a' }]);
  });

  it('counts as often as the catalog says', () => {
    const choir = catalog({ code: 'CHOIR', title: 'Choir', credits: 1000, mostCompletions: 3 });
    const years = ['a', 'b', 'c', 'd'].map((id) => course(id, { kind: 'catalog', course: 'CHOIR' }));
    assert.equal(check(plan, years, { catalog: choir }).accepted.total!.earned, 3000);
  });

  it('counts by what it says it repeats, where there is no code', () => {
    const own = [course('a'), course('b', { repeats: 'a' }), course('c', { repeats: 'b' })];
    assert.equal(check(plan, own).accepted.total!.earned, 1000);
    const ring = [
      course('a', { repeats: 'b' }),
      course('b', { repeats: 'a' }),
      course('c', { repeats: 'b' }),
    ];
    assert.equal(check(plan, ring).accepted.total!.earned, 1000);
  });

  it('may have come in parts, which make one course together', () => {
    const chemistry = catalog({ code: 'CHEM', title: 'Chemistry', credits: 1000 });
    const parts = [
      course('a', { course: 'CHEM', credits: 250 }),
      course('b', { course: 'CHEM', credits: 500 }),
      course('c', { course: 'CHEM', credits: 500 }),
    ];
    const { accepted } = check(plan, parts, { catalog: chemistry });
    assert.deepEqual(fills(accepted, 'all'), ['a 250', 'b 500', 'c 250']);
  });

  it('counts when it was passed the second time', () => {
    const again = [course('a', { course: 'ALG', result: 'fail' }), course('b', { course: 'ALG' })];
    const { accepted } = check(plan, again);
    assert.deepEqual(fills(accepted, 'all'), ['b 1000']);
    assert.deepEqual(accepted.uncounted, [{ course: 'a', because: 'failed' }]);
  });

  it('is earned before it is planned', () => {
    const again = [planned('a', { course: 'ALG' }), course('b', { course: 'ALG', schoolYear: 2030 })];
    assert.deepEqual(fills(check(plan, again).accepted, 'all'), ['b 1000']);
  });

  describe('since its first mark was too low', () => {
    const mathematics = credits('mathematics', 1000, ['02'], { leastMark: 'C-' });
    const low = course('a', { subject: '02', course: 'ALG', mark: 'D' });
    const again = planned('b', { subject: '02', course: 'ALG' });

    it('counts the second time', () => {
      const { accepted } = check(diploma([mathematics]), [low, again]);
      assert.deepEqual(fills(accepted, 'mathematics'), ['b 1000']);
      assert.deepEqual(accepted.uncounted, [{ course: 'a', because: 'repeat', of: 'b' }]);
    });

    const plan = diploma([mathematics, electives], { totalCredits: 1000 });

    it('counts where the mark is asked for, as soon as the electives have others', () => {
      const { accepted } = check(plan, [low, again, planned('art')]);
      assert.equal(accepted.state, 'metIfPassed');
      assert.deepEqual(fills(accepted, 'mathematics'), ['b 1000']);
      assert.deepEqual(fills(accepted, 'electives'), ['art 1000']);
      assert.deepEqual([accepted.total!.earned, accepted.isExact], [1000, true]);
    });

    it('takes nothing that is earned from a need it would leave open, and the check says of what it is a repeat', () => {
      const { accepted } = check(plan, [low, again]);
      assert.equal(sums(accepted, 'electives').state, 'met');
      const own = sums(accepted, 'mathematics');
      assert.equal(own.left, 1000);
      assert.deepEqual(own.kind === 'credits' && own.notHere, [
        { course: 'a', because: 'markBelow', least: 'C-' },
        { course: 'b', because: 'repeat', of: 'a' },
      ]);
    });

    it('once it is passed, takes nothing from what was met before; without one, the order of the needs decides', () => {
      const passed = { ...again, ...course('b', { subject: '02', course: 'ALG', mark: 'B' }) };
      const before = check(plan, [low, again]);
      assert.equal(sums(check(plan, [low, passed], { before }).accepted, 'electives').state, 'met');
      assert.equal(sums(check(plan, [low, passed]).accepted, 'mathematics').state, 'met');
    });

    it('never counts as two, but its parts may fill two', () => {
      const part = planned('b', { subject: '02', course: 'ALG', credits: 500 });
      const small = credits('electives', 500);
      const { accepted } = check(diploma([mathematics, small]), [low, part]);
      assert.deepEqual(fills(accepted, 'mathematics'), ['b 500']);
      assert.deepEqual(fills(accepted, 'electives'), ['a 500']);
    });

    it('changes nothing where the first time fills as much', () => {
      const { accepted } = check(diploma([electives]), [low, again]);
      assert.deepEqual(fills(accepted, 'electives'), ['a 1000']);
      assert.deepEqual(accepted.uncounted, [{ course: 'b', because: 'repeat', of: 'a' }]);
    });
  });
});

describe('how requirements are filled', () => {
  it('a course goes where it is needed most, and the check says what it fills instead', () => {
    const plan = diploma([credits('lab', 1000, ['03']), credits('any-science', 1000, ['03', '05'])]);
    const courses = [course('biology', { subject: '03' }), course('pottery', { subject: '05' })];
    const { accepted } = check(plan, courses);
    assert.deepEqual(fills(accepted, 'lab'), ['biology 1000']);
    assert.deepEqual(fills(accepted, 'any-science'), ['pottery 1000']);
    const alone = check(plan, courses.slice(0, 1)).accepted;
    assert.deepEqual(sums(alone, 'any-science'), {
      kind: 'credits',
      requirement: 'any-science',
      needed: 1000,
      earned: 0,
      toBeConfirmed: 0,
      expected: 0,
      left: 1000,
      state: 'left',
      decision: undefined,
      filledBy: [],
      notHere: [{ course: 'biology', because: 'fillsOthers', requirements: ['lab'] }],
    });
  });

  it('a course can fill half of one and half of another', () => {
    const plan = diploma([credits('health', 500, ['08']), credits('fitness', 500, ['08'])]);
    const { accepted } = check(plan, [course('pe', { subject: '08' })]);
    assert.deepEqual(accepted.placements, [
      { course: 'pe', requirement: 'health', credits: 500 },
      { course: 'pe', requirement: 'fitness', credits: 500 },
    ]);
  });

  it('what is shared counts twice', () => {
    const plan = diploma([english, credits('honors', 1000, [], { isShared: true })]);
    const { accepted } = check(plan, [course('a')]);
    assert.deepEqual([fills(accepted, 'english'), fills(accepted, 'honors')], [['a 1000'], ['a 1000']]);
  });

  it('of some courses only so much counts', () => {
    const caps = [{ counts: { titles: ['film'] }, most: 500 }];
    const plan = diploma([credits('english', 2000, ['01'], { caps })]);
    const courses = [course('a', { title: 'Film' }), course('b', { title: 'Film Two' }), course('c')];
    const own = sums(check(plan, courses).accepted, 'english');
    assert.equal(own.earned, 1500);
    assert.deepEqual(own.kind === 'credits' && own.notHere, [{ course: 'b', because: 'cap' }]);
  });

  it('a mark that is too low keeps a course out, and an unknown one is not guessed', () => {
    const plan = diploma([credits('english', 3000, ['01'], { leastMark: 'C-' })]);
    const marks = { low: 'D+', enough: 'C-', good: 'B', words: 'Pass', none: null, percent: '90' };
    const courses = Object.entries(marks).map(([id, mark]) => course(id, { mark }));
    const { accepted } = check(plan, [...courses, planned('later')]);
    assert.deepEqual(fills(accepted, 'english'), ['enough 1000', 'good 1000', 'later 1000']);
    assert.deepEqual(
      accepted.uncounted.map((each) => `${each.course} ${each.because}`),
      ['low markBelow', 'none markUnknown', 'percent markUnknown', 'words markUnknown'],
    );
  });

  it('says what it only guesses by a title', () => {
    const art = { counts: { sced: ['0515'], titles: ['art'] } };
    const plan = diploma([credits('arts', 2000, [], art)]);
    const known = catalog(
      { code: 'ART', title: 'Painting', sced: '05155', credits: 1000 },
      { code: 'PARTY', title: 'Party planning', credits: 1000 },
      { code: 'HISTORY', title: 'Art and war', sced: '04051', credits: 1000 },
    );
    const courses = [
      course('a', { course: 'ART' }),
      course('b', { title: 'Art. An introduction' }),
      course('c', { course: 'PARTY' }),
      course('d', { course: 'HISTORY' }),
    ];
    const own = sums(check(plan, courses, { catalog: known }).accepted, 'arts');
    assert.deepEqual(
      own.filledBy.map((fill) => `${fill.course} ${fill.basis}`),
      ['a facts', 'b title'],
    );
  });

  it('certain courses each need a course of their own, which may count elsewhere, too', () => {
    const two = {
      kind: 'courses' as const,
      id: 'two-sciences',
      name: { en: '', es: '' },
      least: 2,
      courses: [{ titles: ['biology'] }, { titles: ['chemistry'] }, { titles: ['biology', 'physics'] }],
    };
    const plan = diploma([english, two]);
    const { accepted } = check(plan, [course('Biology'), planned('Chemistry')]);
    const own = sums(accepted, 'two-sciences');
    assert.deepEqual([own.earned, own.expected, own.state], [1, 1, 'metIfPassed']);
    assert.deepEqual(own.kind === 'courses' && own.missing, [2]);
    assert.deepEqual(fills(accepted, 'english'), ['Biology 1000', 'Chemistry 1000']);
    assert.equal(sums(check(plan, [course('Biology')]).accepted, 'two-sciences').left, 1);
  });

  it('parts of a course stand for one course together, and a part that was failed makes none', () => {
    const biology = catalog({ code: 'BIO', title: 'Biology', subject: '03', credits: 1000, parts: 2 });
    const subjects = ['03'];
    const set = (...courses: { subjects: string[] }[]) =>
      diploma([{ kind: 'courses', id: 'set', name: { en: '', es: '' }, courses }]);
    const half = { kind: 'catalog', course: 'BIO', credits: 500 } as const;
    const ask = (plan: ReturnType<typeof set>, ...more: Partial<PlannedCourse>[]) => {
      const courses = more.map((fields, place) => course(`h${place}`, { ...half, ...fields }));
      return sums(check(plan, courses, { catalog: biology }).accepted, 'set');
    };
    const two = ask(set({ subjects }, { subjects }), {}, { term: 'springSemester' });
    assert.deepEqual([two.earned, two.left, two.filledBy.length], [1, 1, 2]);
    assert.equal(ask(set({ subjects }), {}, { result: 'fail' }).left, 1);
    const later = ask(set({ subjects }), {}, { state: 'planned', result: null });
    assert.deepEqual([later.earned, later.expected, later.state], [0, 1, 'metIfPassed']);
  });

  it('a course that is taken again is one of certain courses as well as it was, and as often as it may be', () => {
    const set = { kind: 'courses' as const, id: 'set', name: { en: '', es: '' } };
    const plan = diploma([{ ...set, courses: [{ codes: ['BAND'] }, { codes: ['BAND'] }] }]);
    const band = (most: number) =>
      catalog({ code: 'BAND', title: 'Band', credits: 1000, mostCompletions: most });
    const years = [course('a', { course: 'BAND' }), planned('b', { course: 'BAND' })];
    const once = sums(check(plan, years, { catalog: band(1) }).accepted, 'set');
    assert.deepEqual([once.earned, once.expected, once.left], [1, 0, 1]);
    const later = [planned('a', { course: 'BAND', schoolYear: 2025 }), course('b', { course: 'BAND' })];
    assert.equal(sums(check(plan, later, { catalog: band(1) }).accepted, 'set').earned, 1);
    const twice = sums(check(plan, years, { catalog: band(2) }).accepted, 'set');
    assert.deepEqual([twice.earned, twice.expected, twice.left], [1, 1, 0]);
  });

  it('a class without credit can be one of certain courses, as can a part the school takes for it', () => {
    const set = { kind: 'courses' as const, id: 'set', name: { en: '', es: '' } };
    const plan = diploma([{ ...set, courses: [{ codes: ['WSH'] }] }]);
    const history = catalog({ code: 'WSH', title: 'State history', credits: 500 });
    const none = course('a', { course: 'WSH', credits: 0 });
    assert.equal(sums(check(plan, [none], { catalog: history }).accepted, 'set').state, 'met');
    const part = course('a', { course: 'WSH', credits: 250 });
    assert.equal(sums(check(plan, [part], { catalog: history }).accepted, 'set').state, 'left');
    const swap = exception('s', { kind: 'substitution', requirement: 'test/set', course: 'a' });
    const taken = check(plan, [part], { catalog: history, exceptions: [swap] }).accepted;
    assert.equal(sums(taken, 'set').state, 'met');
  });

  it('three thirds are a whole, in a requirement, under a cap and in all', () => {
    const caps = [{ counts: { subjects: ['01'] }, most: 1000 }];
    const plan = diploma([credits('english', 1000, ['01'], { caps }), credits('rest', 1000)], {
      totalCredits: 2000,
    });
    for (const [third, other] of [
      [333, 333],
      [334, 333],
      [333, 334],
    ] as const) {
      const thirds = ['a', 'b', 'c'].map((id) => course(id, { credits: id === 'a' ? other : third }));
      const { accepted } = check(plan, [...thirds, course('d')]);
      assert.equal(accepted.state, 'met');
      assert.deepEqual(fills(accepted, 'rest'), ['d 1000']);
      assert.deepEqual([sums(accepted, 'english').earned, accepted.total!.earned], [1000, 2000]);
    }
    const two = check(plan, [course('a', { credits: 333 }), course('b', { credits: 333 })]).accepted;
    assert.deepEqual([sums(two, 'english').earned, sums(two, 'english').left], [667, 333]);
  });

  it('what was rounded is never missing', () => {
    const plan = diploma([credits('english', 1000, ['01']), credits('rest', 1000)], { totalCredits: 2000 });
    for (const amounts of [
      [667, 100, 233],
      [334, 100, 566],
    ]) {
      const odd = amounts.map((amount, place) => course(`c${place}`, { credits: amount }));
      assert.equal(check(plan, [...odd, course('d')]).accepted.state, 'met');
      assert.equal(sums(check(plan, odd).accepted, 'english').left, 0);
      const less = odd.map((each) => (each.credits === 100 ? { ...each, credits: 97 } : each));
      assert.ok(sums(check(plan, less).accepted, 'english').left >= 2);
    }
  });

  it('three semester hours are a whole, however they were taken', () => {
    const conversions = [{ unit: 'semesterHour', amount: 3, thousandths: 1000 }] as const;
    const hour = { credits: null, sourceCredits: 1000, sourceUnit: 'semesterHour' } as const;
    const hours = ['a', 'b', 'c'].map((id) => course(id, { ...hour, confirmation: 'confirmed' }));
    const { accepted } = check(diploma([credits('english', 1000, ['01'])], { conversions }), hours);
    assert.equal(accepted.state, 'met');
  });

  it('hours, measures and items stand by themselves', () => {
    const name = { en: '', es: '' };
    const plan = diploma([
      { kind: 'hours', id: 'work', name, minutes: 600, kinds: ['workBasedLearning', 'job'] },
      { kind: 'measure', id: 'score', name, anyOf: [{ name, least: '500' }] },
      { kind: 'item', id: 'portfolio', name },
    ]);
    const experienceMinutes = {
      ...{ serviceLearning: 600, club: 0, familyCare: 0, other: 0 },
      ...{ workBasedLearning: 200, job: 100 },
    };
    const shown = [{ requirement: 'test/score', words: 'SAT 510' }];
    const { requirements } = check(plan, [], { experienceMinutes, shown }).accepted;
    assert.deepEqual(
      requirements.map(({ state }) => state),
      ['left', 'met', 'left'],
    );
    assert.deepEqual(requirements[0]?.kind === 'hours' && requirements[0].left, 300);
  });

  it('credits in all count what no requirement has room for', () => {
    const plan = diploma([english], { totalCredits: 4000 });
    const { total, state } = check(plan, [course('a'), course('b'), course('c'), planned('d')]).accepted;
    assert.deepEqual(
      [total!.earned, total!.expected, total!.left, total!.state],
      [3000, 1000, 0, 'metIfPassed'],
    );
    assert.equal(state, 'metIfPassed');
  });
});

describe('what the school decides', () => {
  it('a waiver meets a requirement, says who, when and why, and sets its courses free', () => {
    const waived = exception('w', { kind: 'waiver', requirement: 'test/science', reason: 'Moved in May.' });
    const plan = diploma([science, electives]);
    const { accepted } = check(plan, [course('bio', { subject: '03' })], { exceptions: [waived] });
    assert.equal(sums(accepted, 'science').state, 'met');
    assert.deepEqual(sums(accepted, 'science').decision, {
      exception: 'w',
      kind: 'waiver',
      by: 'counselor-1',
      role: 'counselor',
      at: '2026-10-01T12:00:00Z',
      reason: 'Moved in May.',
    });
    assert.deepEqual(fills(accepted, 'electives'), ['bio 1000']);
  });

  it('an exemption does so, too, and neither lowers the credits in all', () => {
    const free = exception('x', { kind: 'exemption', requirement: 'test/english' });
    const { accepted } = check(diploma([english], { totalCredits: 2000 }), [], { exceptions: [free] });
    assert.equal(sums(accepted, 'english').decision?.kind, 'exemption');
    assert.equal(accepted.total!.left, 2000);
    const all = exception('y', { kind: 'waiver', requirement: 'test/total' });
    const both = check(diploma([english], { totalCredits: 2000 }), [], { exceptions: [free, all] });
    assert.equal(both.accepted.state, 'met');
  });

  it('a substitution lets a course count for a requirement it does not fit', () => {
    const swap = exception('s', { kind: 'substitution', requirement: 'test/science', course: 'weld' });
    const courses = [course('weld', { subject: '13' }), course('bake', { subject: '16' })];
    const own = sums(check(diploma([science]), courses, { exceptions: [swap] }).accepted, 'science');
    assert.deepEqual(own.filledBy, [
      { course: 'weld', credits: 1000, standing: 'earned', basis: 'substitution' },
    ]);
  });

  it('what is about another plan, or was taken back, decides nothing', () => {
    const other = exception('a', { kind: 'waiver', requirement: 'other/science' });
    const back = exception('b', { kind: 'waiver', requirement: 'test/science', removed: true });
    const { accepted } = check(diploma([science]), [], { exceptions: [other, back] });
    assert.equal(accepted.state, 'left');
  });
});

describe('notices', () => {
  const courses = [course('a'), course('b'), course('c', { result: 'fail' })];
  const marks = { a: 'modified', b: 'supported', c: 'modified' } as const;

  it('a modified course may not count for a diploma; what helps a student learn is never named', () => {
    assert.deepEqual(check(diploma([english]), courses, { marks }).notices, [
      { course: 'a', kind: 'mayNotCount' },
    ]);
  });

  it('nothing is said for a credential, or to those who may not see the marks', () => {
    assert.deepEqual(check(diploma([english], { kind: 'credential' }), courses, { marks }).notices, []);
    assert.deepEqual(check(diploma([english]), courses).notices, []);
  });

  it('a course from before grade 9 is named', () => {
    const early = [course('a', { schoolYear: 2024 }), course('b', { schoolYear: 2025 })];
    assert.deepEqual(check(diploma([english]), early, { cohortGraduationYear: 2028 }).notices, [
      { course: 'a', kind: 'beforeGrade9' },
    ]);
  });
});

describe('the answer', () => {
  const subjects = ['01', '02', '03', '04'];
  const anyCourse = fc.record({
    subject: fc.constantFrom(...subjects),
    credits: fc.constantFrom(250, 333, 500, 667, 1000),
    mark: fc.constantFrom('A', 'D', null),
    state: fc.constantFrom('completed' as const, 'planned' as const, 'inProgress' as const),
    schoolYear: fc.constantFrom(2026, 2027, null),
    term: fc.constantFrom('fallSemester' as const, 'yearRound' as const, null),
    confirmation: fc.constantFrom(null, 'toBeConfirmed' as const, 'confirmed' as const),
    course: fc.constantFrom(null, null, 'X', 'Y'),
  });
  const courses = fc.array(anyCourse, { maxLength: 25 }).map((all) =>
    // A code has one subject, so times of a course differ by their marks alone.
    all.map((each, place) =>
      course(
        `c${place}`,
        each.course === null ? each : { ...each, subject: each.course === 'X' ? '01' : '02' },
      ),
    ),
  );
  const plan = diploma(
    [
      credits('one', 2000, ['01']),
      credits('two', 1500, ['01', '02']),
      credits('three', 1000, ['02', '03']),
      credits('shared', 1000, ['01', '03'], { isShared: true }),
      credits('rest', 3000),
    ],
    { totalCredits: 8000 },
  );

  const strict = diploma([credits('strict', 1500, ['01', '02'], { leastMark: 'C' }), ...plan.requirements], {
    totalCredits: 8000,
  });
  const plans = fc.constantFrom(plan, strict);
  /** What six sums can lose where thirds of a credit are shown in thousandths. */
  const rounded = 3;

  it('does not depend on the order of the courses', () => {
    const shuffled = courses.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, plans, ([all, other], plan) => {
        assert.deepEqual(check(plan, other), check(plan, all));
      }),
    );
  });

  it('does not depend on the order within filters', () => {
    const turned = diploma(
      plan.requirements.map((each) =>
        each.kind === 'credits' && each.counts.subjects
          ? { ...each, counts: { subjects: [...each.counts.subjects].reverse() } }
          : each,
      ),
      { totalCredits: 8000 },
    );
    fc.assert(fc.property(courses, (all) => assert.deepEqual(check(turned, all), check(plan, all))));
  });

  it('stays as it was when it is asked again', () => {
    fc.assert(
      fc.property(courses, plans, (all, plan) => {
        const before = check(plan, all);
        assert.deepEqual(check(plan, all, { before }), before);
      }),
    );
  });

  it('never has less of anything met for one more course', () => {
    const rank = { left: 0, metIfPassed: 1, met: 2 };
    fc.assert(
      fc.property(courses, plans, (all, plan) => {
        fc.pre(all.length > 0);
        const less = check(plan, all.slice(0, -1)).accepted;
        const more = check(plan, all).accepted;
        assert.ok(rank[more.state] >= rank[less.state]);
        const met = (answer: typeof less) =>
          answer.requirements.map((each) => ('filledBy' in each ? each.needed - each.left : 0));
        const sum = (amounts: readonly number[]) => amounts.reduce((all, each) => all + each, 0);
        assert.ok(sum(met(more)) >= sum(met(less)) - rounded);
      }),
    );
  });

  it('never counts less as earned for what is planned beside it', () => {
    fc.assert(
      fc.property(courses, (all) => {
        const earned = (some: readonly PlannedCourse[]) =>
          check(plan, some)
            .confirmed.requirements.map((each) => ('filledBy' in each ? each.earned : 0))
            .reduce((sum, each) => sum + each, 0);
        const over = all.filter(({ state }) => state === 'completed');
        assert.ok(earned(all) >= earned(over) - rounded);
      }),
    );
  });

  it('moves nothing when a course comes that could stand in for another', () => {
    const simple = diploma([english, credits('rest', 3000)]);
    const were = [course('b'), course('c'), course('d')];
    const before = check(simple, were);
    const { accepted } = check(simple, [course('a'), ...were], { before });
    assert.deepEqual(fills(accepted, 'english'), ['b 1000', 'c 1000']);
    assert.deepEqual(fills(accepted, 'rest'), ['a 1000', 'd 1000']);
    assert.deepEqual(fills(check(simple, [course('a'), ...were]).accepted, 'english'), ['a 1000', 'b 1000']);
  });
});
