import { compareOrder } from '../../src/edits/order.js';
import type { Comment, Suggestion } from '../../src/model/conversation.js';
import { fromPointer } from '../../src/model/json-pointer.js';
import type { RecordBase } from '../../src/model/record-spec.js';

/** What people said about one goal, or about the plan as a whole, in the order it was said. */
export interface Talk {
  readonly suggestions: readonly Suggestion[];
  readonly comments: readonly Comment[];
}

type Collection<T> = Readonly<Record<string, T>> | undefined;

const silence: Talk = Object.freeze({ suggestions: [], comments: [] });

/** The goal a remark is about; empty where it is about the plan as a whole. */
export function goalAbout({ about }: Suggestion | Comment): string {
  const [collection, id] = (about ? fromPointer(about) : undefined) ?? [];
  return collection === 'goals' ? (id ?? '') : '';
}

/**
 * Sorts suggestions and comments by the goal they are about. A goal of which nothing new was said
 * gets the same talk again, so that its card is not redrawn for another's sake.
 */
export class TalkGroups {
  #suggestions: Collection<Suggestion>;
  #comments: Collection<Comment>;
  #byGoal: ReadonlyMap<string, Talk> = new Map();

  /** Takes what was said as it is now. */
  sort(suggestions: Collection<Suggestion>, comments: Collection<Comment>): void {
    if (suggestions === this.#suggestions && comments === this.#comments) return;
    this.#suggestions = suggestions;
    this.#comments = comments;
    const ideas = grouped(suggestions);
    const remarks = grouped(comments);
    const ids = new Set([...ideas.keys(), ...remarks.keys()]);
    this.#byGoal = new Map([...ids].map((id) => [id, this.#same(id, ideas.get(id), remarks.get(id))]));
  }

  of(goalId: string): Talk {
    return this.#byGoal.get(goalId) ?? silence;
  }

  /** What was said of the plan as a whole, and of goals that are not shown. */
  except(goalIds: ReadonlySet<string>): Talk {
    const others = [...this.#byGoal].filter(([id]) => !goalIds.has(id)).map(([, talk]) => talk);
    if (others.length < 2) return others[0] ?? silence;
    return {
      suggestions: others.flatMap(({ suggestions }) => suggestions).sort(compareOrder),
      comments: others.flatMap(({ comments }) => comments).sort(compareOrder),
    };
  }

  #same(id: string, suggestions: readonly Suggestion[] = [], comments: readonly Comment[] = []): Talk {
    const before = this.of(id);
    const isSame = isSameList(before.suggestions, suggestions) && isSameList(before.comments, comments);
    return isSame ? before : { suggestions, comments };
  }
}

function grouped<T extends (Suggestion | Comment) & RecordBase>(collection: Collection<T>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  const present = Object.values(collection ?? {}).filter(({ removed }) => removed !== true);
  for (const remark of present.sort(compareOrder)) {
    const id = goalAbout(remark);
    groups.set(id, [...(groups.get(id) ?? []), remark]);
  }
  return groups;
}

function isSameList(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((one, index) => one === after[index]);
}
