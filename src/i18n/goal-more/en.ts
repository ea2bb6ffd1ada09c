import { isolated } from '../format.js';

/** What the goal editor says in its rarely needed fields and lists, in English. This is the type of every other language. */
export const en = {
  /** The fields that only whoever may write them sees. */
  fields: { status: 'Where it stands', typedBy: 'Someone typed this for me: who?' },
  shareHelp: 'Your family and your school can read it then. They may read it at once.',
  shareNow: 'Share it now',
  shareGoal: (number: number) => `Share it now: my own goal ${number}`,
  noDomain: 'Not chosen',
  removedHelp: 'Nothing is lost. You can put a goal back.',
  restoreGoal: (words: string) => `Put it back: ${isolated(words)}`,
  /** Said once, to those who listen to the screen. */
  undone: {
    something: 'Undone.',
    inGoal: (goal: string) => `Undone: ${goal}.`,
    adding: 'Undone. The goal is not in the list any more.',
    removal: 'Undone. The goal is back.',
  },
  filter: {
    title: 'Which goals to show',
    anyDomain: 'Every part of life',
    anyStatus: 'All goals',
    all: 'Show all goals',
  },
};

/** The words of this part of the goal editor. */
export type GoalMoreWords = typeof en;
