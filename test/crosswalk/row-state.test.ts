import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Plan } from 'ilp-elements';
import { rowState, visibleRows, type CrosswalkSources } from 'ilp-elements/crosswalk';
import { wrensPlan } from '../../stories/fixtures/plans.js';
import {
  courses,
  courseAt,
  goalAt,
  goals,
  iepOf,
  idOf,
  planOf,
  records,
  reviews,
  rowNamed,
  sharedLinks,
  sourcesOf,
  teamLinks,
  today,
} from './sources.js';

function standing(row: string, plan: Plan, parts: Partial<CrosswalkSources> = {}): string {
  const { state, reason } = rowState(rowNamed(row), sourcesOf(plan, parts));
  return `${state} ${reason}`;
}

const [own] = Object.keys(wrensPlan.goals ?? {});
const hers = `/goals/${own ?? ''}`;
const theirWords = 'Wren will take part in supported work in manufacturing.';
const theirs = iepOf([{ section: 'employmentGoal', words: theirWords }]);
const nothing = iepOf([]);
const career = planOf(goals({ domain: 'career', studentWords: 'Be an electrician.' }));

describe('how the two plans stand in a row', () => {
  it('Wren’s goal and the team’s: nobody has said yet whether they are the same', () => {
    assert.equal(standing('careerGoal', wrensPlan, theirs), 'disagree notCompared');
    assert.equal(
      standing('careerGoal', wrensPlan, { ...theirs, ...sharedLinks([hers, 'item-1']) }),
      'disagree notCompared',
    );
  });

  it('is what people judged: the same, or not the same yet', () => {
    for (const [judgement, wanted] of [
      ['same', 'aligned linkedSame'],
      ['different', 'disagree different'],
    ] as const)
      assert.equal(
        standing('careerGoal', wrensPlan, { ...theirs, ...sharedLinks([hers, 'item-1', judgement]) }),
        wanted,
      );
  });

  it('is not said by a judgement of other words than the IEP’s of now, nor by one that notes no words', () => {
    const judged = sourcesOf(wrensPlan, { ...theirs, ...sharedLinks([hers, 'item-1', 'same']) });
    const { state } = rowState(rowNamed('careerGoal'), judged);
    assert.equal(state, 'aligned');
    for (const change of [
      { words: 'Wren will attend a day program.' },
      { name: 'Day program' },
      { section: 'educationGoal' as const },
    ]) {
      const reworded = iepOf([{ section: 'employmentGoal', words: theirWords, ...change }]);
      const row = rowNamed(change.section ?? 'careerGoal');
      assert.notEqual(rowState(row, { ...judged, ...reworded }).state, 'aligned');
    }
    const unnoted = { plan: wrensPlan, today, ...theirs, ...sharedLinks([hers, 'item-1', 'same']) };
    assert.equal(rowState(rowNamed('careerGoal'), unnoted).reason, 'notCompared');
  });

  it('shows both texts and merges nothing', () => {
    const sources = sourcesOf(wrensPlan, { ...theirs, ...sharedLinks([hers, 'item-1', 'different']) });
    const { entries, comparison } = rowState(rowNamed('careerGoal'), sources);
    assert.equal(entries[0]?.words, 'Be a licensed electrician at 22 and own the van at 26.');
    assert.deepEqual(comparison.pairs, [
      { plan: hers, iepItem: 'item-1', isSameWords: false, link: { judgement: 'different' } },
    ]);
  });

  it('is aligned in the same words, whatever the capitals and dots', () => {
    const iep = iepOf([{ section: 'employmentGoal', words: '  be an ELECTRICIAN ' }]);
    assert.equal(standing('careerGoal', career, iep), 'aligned sameWords');
  });

  it('is not the same where somebody said so, even in the same words', () => {
    const iep = iepOf([{ section: 'employmentGoal', words: 'Be an electrician.' }]);
    const judged = sharedLinks([goalAt(1), 'item-1', 'different']);
    assert.equal(standing('careerGoal', career, { ...iep, ...judged }), 'disagree different');
    const { comparison } = rowState(rowNamed('careerGoal'), sourcesOf(career, { ...iep, ...judged }));
    assert.deepEqual([comparison.onlyInPlan, comparison.onlyInIep], [[goalAt(1)], ['item-1']]);
  });

  it('is one-sided where only one of the two says something', () => {
    const twelve = { ...career, student: { gradeLevel: 12 } };
    assert.equal(standing('careerGoal', twelve, nothing), 'onlyInPlan iepEmpty');
    assert.equal(standing('careerGoal', planOf(), theirs), 'onlyInIep planEmpty');
    const services = iepOf([{ section: 'relatedServices', words: 'An interpreter' }]);
    assert.equal(standing('services', planOf(), services), 'onlyInIep noPlanSide');
  });

  it('is partly one-sided where the rest belongs together', () => {
    const two = planOf(
      goals(...['Wire.', 'Fly.'].map((studentWords) => ({ domain: 'career', studentWords }))),
    );
    const one = iepOf([{ section: 'employmentGoal', words: 'Wire' }]);
    assert.equal(standing('careerGoal', two, one), 'onlyInPlan partly');
    const more = iepOf(['Wire', 'Fly', 'Swim'].map((words) => ({ section: 'employmentGoal', words })));
    assert.equal(standing('careerGoal', two, more), 'onlyInIep partly');
    const other = iepOf(['Wire', 'Swim'].map((words) => ({ section: 'employmentGoal', words })));
    assert.equal(standing('careerGoal', two, other), 'disagree notCompared');
  });

  it('links any number of either', () => {
    const two = planOf(goals(...['Wire', 'Fly'].map((studentWords) => ({ domain: 'career', studentWords }))));
    const links = sharedLinks([goalAt(1), 'item-1', 'same'], [goalAt(2), 'item-1', 'same']);
    assert.equal(standing('careerGoal', two, { ...theirs, ...links }), 'aligned linkedSame');
  });

  it('lists what belongs together in the order of ids, whatever order it came in', () => {
    const iep = (...ids: readonly string[]) =>
      iepOf(ids.map((id) => ({ id, section: 'employmentGoal', words: 'Be an electrician' })));
    const pairs = (...ids: readonly string[]) =>
      rowState(rowNamed('careerGoal'), sourcesOf(career, iep(...ids))).comparison.pairs.map(
        ({ iepItem }) => iepItem,
      );
    assert.deepEqual(pairs('b', 'c', 'a'), ['a', 'b', 'c']);
  });

  it('takes a link to a goal for its benchmarks, and the nearest link where there are two', () => {
    const benchmarks = records('benchmark', [{ description: 'Pass both semesters.' }]);
    const plan = planOf(goals({ domain: 'career', studentWords: 'x', benchmarks }));
    const iep = iepOf([{ section: 'annualGoal', words: 'Reading goal' }]);
    const whole = [goalAt(1), 'item-1', 'same'] as const;
    const near = [`${goalAt(1)}/benchmarks/${idOf('benchmark', 1)}`, 'item-1', 'different'] as const;
    assert.equal(standing('benchmarks', plan, { ...iep, ...teamLinks(whole) }), 'aligned linkedSame');
    assert.equal(standing('benchmarks', plan, { ...iep, ...teamLinks(whole, near) }), 'disagree different');
    assert.equal(standing('benchmarks', plan, { ...iep, ...teamLinks(near, whole) }), 'disagree different');
  });

  it('forgets links that were taken away, and links to what a new import no longer holds', () => {
    const links = sharedLinks([goalAt(1), 'item-1', 'same'], [goalAt(1), 'item-9', 'different']);
    const taken = Object.fromEntries(
      Object.entries(links.crosswalkShared.links).map(([id, link]) => [id, { ...link, removed: true }]),
    );
    assert.equal(standing('careerGoal', career, { ...theirs, ...links }), 'aligned linkedSame');
    assert.equal(
      standing('careerGoal', career, {
        ...theirs,
        crosswalkShared: { ...links.crosswalkShared, links: taken },
      }),
      'disagree notCompared',
    );
  });

  it('asks only the links of the row’s own document', () => {
    const judged = teamLinks([goalAt(1), 'item-1', 'same']);
    assert.equal(standing('careerGoal', career, { ...theirs, ...judged }), 'disagree notCompared');
  });
});

describe('a row that is empty', () => {
  const born = (birthDate: string) => iepOf([], { birthDate, iepDate: '2026-09-15' });

  it('is later until its rule begins, then due', () => {
    const plan = planOf({ student: {} });
    assert.equal(standing('careerGoal', plan, born('2012-01-01')), 'notYetDue transition');
    assert.equal(standing('careerGoal', plan, born('2010-01-01')), 'empty due');
    assert.equal(standing('careerGoal', plan, nothing), 'empty dueUnknown');
    assert.equal(standing('people', plan, nothing), 'empty neither');
    assert.equal(standing('summary', planOf({ student: { gradeLevel: 9 } }), nothing), 'notYetDue leaving');
  });

  it('is never due where the law asks for it only where it fits', () => {
    const plan = planOf({ student: {} });
    for (const row of ['livingGoal', 'experiences', 'instruction', 'linkages', 'agencies', 'preEts']) {
      assert.equal(standing(row, plan, born('2012-01-01')), 'notYetDue transition', row);
      assert.equal(standing(row, plan, born('2010-01-01')), 'empty neither', row);
      assert.equal(standing(row, plan, nothing), 'empty neither', row);
    }
  });

  it('may hold the student’s side before it is due', () => {
    assert.equal(standing('careerGoal', career, born('2012-01-01')), 'onlyInPlan beforeDue');
  });
});

describe('rows that are compared without a person', () => {
  const taken = planOf(
    courses(
      { title: 'Algebra', schoolYear: 2026, state: 'completed' },
      { title: 'English 11', schoolYear: 2027 },
      { title: 'Welding', course: 'W-1', schoolYear: 2028 },
    ),
  );
  const study = (words: string) => iepOf([{ section: 'coursesOfStudy', words }]);

  it('courses: by title and code, without what is over', () => {
    assert.equal(standing('courses', taken, study('English 11, W-1')), 'aligned computed');
    assert.equal(standing('courses', taken, study('Algebra, English 11, Welding')), 'aligned computed');
    assert.equal(standing('courses', taken, study('English 11')), 'onlyInPlan partly');
    assert.equal(standing('courses', taken, study('English 11, Welding, Dance')), 'onlyInIep partly');
    assert.equal(standing('courses', taken, study('Courses in the trades')), 'disagree notCompared');
    const judged = sharedLinks([courseAt(2), 'item-1', 'same'], [courseAt(3), 'item-1', 'same']);
    assert.equal(
      standing('courses', taken, { ...study('Courses in the trades'), ...judged }),
      'aligned linkedSame',
    );
  });

  it('courses: by the title of the catalog, too', () => {
    const catalog = {
      schema: 1,
      id: 'c',
      title: 'C',
      courses: [{ code: 'W-1', title: 'Metal work', credits: 1000 }],
    } as const;
    const sources = { ...study('English 11; metal work'), catalog };
    assert.equal(standing('courses', taken, sources), 'aligned computed');
  });

  it('the diploma path: by what the team decided, else by name', () => {
    const plan = planOf({ coursePath: { graduationPlan: 'wa-diploma' } });
    const decided = (graduationPlan: string) => {
      const { crosswalkShared } = sharedLinks();
      return { ...nothing, crosswalkShared: { ...crosswalkShared, coursePath: { graduationPlan } } };
    };
    assert.equal(standing('diploma', plan, decided('wa-diploma')), 'aligned computed');
    assert.equal(standing('diploma', plan, decided('credential')), 'disagree different');
    assert.equal(standing('diploma', planOf(), decided('credential')), 'onlyInIep planEmpty');
    const { crosswalkShared } = decided('wa-diploma');
    const other = {
      ...iepOf([{ section: 'diplomaPath', words: 'Employability credential' }]),
      crosswalkShared,
    };
    assert.equal(
      standing('diploma', plan, other),
      'disagree notCompared',
      'the IEP itself names another way',
    );
    const judged = teamLinks(['/coursePath/graduationPlan', 'item-1', 'same']);
    assert.equal(standing('diploma', plan, { ...other, ...judged }), 'aligned linkedSame');
    const graduationPlans = [
      { id: 'wa-diploma', name: { en: 'Washington diploma', es: 'Diploma de Washington' } },
    ];
    const named = (words: string) => ({ ...iepOf([{ section: 'diplomaPath', words }]), graduationPlans });
    assert.equal(standing('diploma', plan, named('Washington Diploma')), 'aligned computed');
    assert.equal(standing('diploma', plan, named('Certificate')), 'disagree notCompared');
  });

  it('the yearly review: both within a year', () => {
    const reviewed = planOf(reviews({ kind: 'approved', role: 'parent' }));
    const written = (iepDate: string) => iepOf([], { iepDate });
    assert.equal(standing('review', reviewed, written('2026-03-01')), 'aligned computed');
    assert.equal(standing('review', reviewed, written('2025-11-20')), 'disagree stale');
    const later = { ...written('2027-09-01'), today: '2027-09-15' };
    assert.equal(standing('review', reviewed, later), 'disagree stale');
    assert.equal(standing('review', planOf(), written('2026-03-01')), 'onlyInIep planEmpty');
    assert.equal(standing('review', reviewed, nothing), 'onlyInPlan iepEmpty');
  });

  describe('the rights of age', () => {
    const told = (date: string, dates: Parameters<typeof iepOf>[1]) =>
      iepOf([{ section: 'transferOfRights', words: 'Wren was told of her rights.', date }], dates);
    const hold = (rightsHolder: string) => planOf({ student: { person: 'wren', rightsHolder } });
    const parent = hold('parent-a');

    it('are later, then due, then said', () => {
      assert.equal(
        standing('rights', parent, iepOf([], { birthDate: '2012-01-01' })),
        'notYetDue transferOfRights',
      );
      assert.equal(standing('rights', parent, iepOf([], { birthDate: '2009-06-01' })), 'empty due');
      assert.equal(standing('rights', parent, nothing), 'empty dueUnknown');
      assert.equal(
        standing('rights', parent, told('2026-05-01', { birthDate: '2009-06-01' })),
        'aligned computed',
      );
    });

    it('differ where the student was told late, or of another day', () => {
      assert.equal(
        standing('rights', parent, told('2026-06-02', { birthDate: '2009-06-01' })),
        'disagree lateNotice',
      );
      const dates = { birthDate: '2009-06-01', transferOfRightsDate: '2030-06-01' };
      assert.equal(standing('rights', parent, told('2026-05-01', dates)), 'disagree otherDate');
    });

    it('differ even where no sentence of the IEP says anything of them', () => {
      const silent = (dates: Parameters<typeof iepOf>[1]) => iepOf([], dates);
      const other = silent({ birthDate: '2009-06-01', transferOfRightsDate: '2030-06-01' });
      assert.equal(standing('rights', parent, other), 'disagree otherDate');
      assert.equal(standing('rights', parent, silent({ birthDate: '2008-11-21' })), 'disagree otherHolder');
      const fitting = silent({ birthDate: '2009-06-01', transferOfRightsDate: '2027-06-01' });
      assert.equal(standing('rights', parent, fitting), 'empty due');
    });

    it('are to be talked over where an age that nobody has compared with the law gives another day', () => {
      const by = (transferOfRightsDate: string) => ({
        ...told('2026-05-01', { birthDate: '2009-06-01', transferOfRightsDate }),
        state: 'CO',
      });
      assert.equal(standing('rights', parent, by('2027-06-01')), 'disagree uncheckedDate');
      assert.equal(standing('rights', parent, by('2030-06-01')), 'aligned computed');
    });

    it('take either day for who was born on 29 February', () => {
      for (const transferOfRightsDate of ['2026-02-28', '2026-03-01'])
        assert.equal(
          standing(
            'rights',
            hold('wren'),
            told('2025-01-10', { birthDate: '2008-02-29', transferOfRightsDate }),
          ),
          'aligned computed',
        );
    });

    it('are the student’s from that day on', () => {
      const adult = told('2024-05-01', { birthDate: '2008-11-21' });
      assert.equal(standing('rights', parent, adult), 'disagree otherHolder');
      assert.equal(standing('rights', hold('wren'), adult), 'aligned computed');
      assert.equal(standing('rights', parent, { ...adult, today: '2026-11-20' }), 'aligned computed');
      assert.equal(standing('rights', parent, { ...adult, state: 'NE' }), 'aligned computed');
    });
  });
});

describe('who sees which rows', () => {
  const ids = (parts: Partial<CrosswalkSources>) =>
    visibleRows(sourcesOf(planOf(), parts)).map(({ id }) => id);

  it('nobody sees one without its document', () => {
    assert.deepEqual(ids({}), []);
    assert.deepEqual(ids({ ...teamLinks(), ...sharedLinks() }), []);
  });

  it('the team’s rows are left out, not empty, without the team’s document', () => {
    const { iepShared } = nothing;
    assert.ok(!ids({ iepShared }).includes('accommodations'));
    assert.ok(ids({ iepShared }).includes('careerGoal'));
    assert.equal(ids(nothing).length - ids({ iepShared }).length, 9);
  });
});
