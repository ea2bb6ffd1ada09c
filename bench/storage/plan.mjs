// A plan of about 60 kB of JSON, as a student has it after some years, and small edits of it.

const words = 'I want to learn how to weld, build and repair things that people in my town need every day. ';

function makeGoal(number) {
  const steps = Array.from({ length: 5 }, (_, step) => [
    `step_${number}_${step}`,
    {
      title: `${words.slice(0, 40)}${step}`,
      done: step % 2 === 0,
      due: '2027-05-14',
      order: `a${step}`,
      by: 'student-1',
    },
  ]);
  return {
    title: words.slice(0, 60),
    domain: ['career', 'academic', 'personal'][number % 3],
    why: words.repeat(4),
    order: `a${number}`,
    by: 'student-1',
    at: '2026-11-21T10:00:00.000Z',
    steps: Object.fromEntries(steps),
  };
}

/** Makes the plan anew, so that no contender holds another's objects. */
export function makePlan() {
  const goals = Array.from({ length: 50 }, (_, number) => [`goal_${number}`, makeGoal(number)]);
  return {
    schema: 1,
    gen: 0,
    student: { id: 'student-1', name: 'Ada L.' },
    goals: Object.fromEntries(goals),
  };
}

/** One small edit: a word more in one goal. Gives a new plan that shares what has not changed. */
export function editPlan(plan, count) {
  const id = `goal_${count % 50}`;
  const goal = { ...plan.goals[id], title: `Edited ${count} times` };
  return { ...plan, gen: count, goals: { ...plan.goals, [id]: goal } };
}
