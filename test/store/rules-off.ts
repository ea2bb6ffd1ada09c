import { lifeRulesOff } from './rules-off-life.js';

/** Takes one rule out of the store: an exact piece of its source, and what stands there instead. */
export interface RuleOff {
  /** Ties it to its case, in `rules/`. */
  readonly rule: string;
  /** A file below `src/`. */
  readonly file: string;
  /** Found in the file exactly once. */
  readonly find: string;
  readonly replace: string;
}

/**
 * Every rule, switched off. Three are held up from two sides and so have no single switch: “known to
 * be missing” (noted with every load and with every save), “one turn at a time” (a journal works in
 * order by itself), “answers carry out” (no rule, but what an answer is).
 */
export const rulesOff: readonly RuleOff[] = [
  {
    rule: 'seen once',
    file: 'store/pending.ts',
    find: 'withoutEdits(pending, ({ edit }) => isSeen(sync, edit))',
    replace: 'pending',
  },
  { rule: 'forgot', file: 'store/seen.ts', find: 'lackedAt < sync.forgot', replace: 'false' },
  {
    rule: 'set aside counts as seen',
    file: 'store/live-document.ts',
    find: '[...inQuestion, ...spokenOf]',
    replace: '[...spokenOf]',
  },
  {
    rule: 'an answer marks seen',
    file: 'store/live-document.ts',
    find: '[...inQuestion, ...spokenOf]',
    replace: '[...inQuestion]',
  },
  {
    rule: 'coalescing stops when journaled',
    file: 'store/syncing.ts',
    find: 'typing.seal();\n    await this.#keepCopy(live);',
    replace: 'await this.#keepCopy(live);',
  },
  {
    rule: 'coalescing stops when sent',
    file: 'store/editing.ts',
    find: 'if (live !== this.#left) typing.seal();',
    replace: '',
  },
  {
    rule: 'was is what the field showed',
    file: 'edits/apply.ts',
    find: 'mergeText(change.was, change.value, current)',
    replace: 'mergeText(current, change.value, current)',
  },
  {
    rule: 'the same place is the same words',
    file: 'edits/merge-text.ts',
    find: 'if (regions.some((region) => region.conflict)) return { merged: false };',
    replace: '',
  },
  {
    rule: 'a chain stays in its session',
    file: 'store/live-document.ts',
    find: ' && edit.session === session',
    replace: '',
  },
  {
    rule: 'words stand beside one another',
    file: 'store/replay.ts',
    find: 'goesOn && last.value === change.was',
    replace: 'goesOn',
  },
  {
    rule: 'a step may be longer than a save',
    file: 'store/live-document.ts',
    find: 'live.view === sent.view ? { ...settled, view: body } : replayed(settled)',
    replace: '({ ...settled, view: body })',
  },
  {
    rule: 'joins problems',
    file: 'store/replay.ts',
    find: 'problem.session === session &&',
    replace: 'false &&',
  },
  {
    rule: 'joins problems of the same tab',
    file: 'edits/edit.ts',
    find: 'return edit.origin ?? edit.session;',
    replace: 'return edit.session;',
  },
  {
    rule: 'problems are journaled',
    file: 'store/journal/mirror.ts',
    find: "...live.problems.map((item) => entry('problem', item.id, item)),",
    replace: '',
  },
  {
    rule: 'removed notice',
    file: 'store/replay.ts',
    find: 'noticeRemoved(top, next, problems, change, writer.session)',
    replace: 'problems',
  },
  {
    rule: 'a problem is asked once',
    file: 'store/journal/mirror.ts',
    find: 'const drop = [...this.#spare, ...done];',
    replace: 'const drop = done;',
  },
  {
    rule: 'removed document has no answers to keep',
    file: 'store/editing.ts',
    find: "if (cell.state.phase === 'removed') return { status: 'applied' };",
    replace: '',
  },
  {
    rule: 'a removed document is asked about once',
    file: 'store/live-document.ts',
    find: '({ edit }) => asked.has(editId(edit))',
    replace: '() => false',
  },
  {
    rule: 'a tick keeps its earlier author',
    file: 'edits/apply.ts',
    find: "if (current === value) return 'unchanged';",
    replace: '',
  },
  {
    rule: 'undo compares writers',
    file: 'store/undo.ts',
    find: 'isMine(change.field) ? undoSet(record, change)',
    replace: 'record[change.field] === change.value ? undoSet(record, change)',
  },
  {
    rule: 'undo skips what was set aside',
    file: 'store/editing.ts',
    find: 'done.edits.some((id) => this.#everAside.has(id))',
    replace: 'false',
  },
  {
    rule: 'undo of a merged text is a merge',
    file: 'store/undo.ts',
    find: 'mergeText(change.value, change.was, current)',
    replace: '{ merged: true as const, value: change.was }',
  },
  {
    rule: 'journal before send',
    file: 'store/syncing.ts',
    find: "if ((await this.flush(sentBefore)) === 'taken-over') return { next: 'again' };",
    replace: 'void this.flush(sentBefore);',
  },
  {
    rule: 'a journal that fails is told of',
    file: 'store/journal/mirror.ts',
    find: "this.isCurrent = false;\n      return 'failed';",
    replace: "return 'failed';",
  },
  {
    rule: 'rows may be older than the last attempt',
    file: 'store/accept-stored.ts',
    find: '{ ...entry.item, sent: true }',
    replace: 'entry.item',
  },
  {
    rule: 'stale answers are discarded',
    file: 'store/answer-order.ts',
    find: 'if (begun <= this.#stale) return false;',
    replace: '',
  },
  {
    rule: 'an answer that overlaps is stale',
    file: 'store/syncing.ts',
    find: 'this.#order.discardAll();',
    replace:
      'this.#order.accept(begun);\n      this.#order = Object.assign(new AnswerOrder(), { accept: (one: number) => one >= begun });',
  },
  {
    rule: 'a removed document is not recreated',
    file: 'store/accept-stored.ts',
    find: "if (wasThere) return { phase: 'removed', live: acceptRemoval(live), ...calm };",
    replace: '',
  },
  {
    rule: 'the viewer is in every call',
    file: 'store/request.ts',
    find: '{ viewer: this.#viewer, signal: abort.signal }',
    replace: '{ signal: abort.signal }',
  },
  {
    rule: 'another sign-in sends nothing',
    file: 'store/status.ts',
    find: "if (failure === 'unauthenticated')",
    replace: 'if (false)',
  },
  {
    rule: 'a pointer may be shorter than the edit',
    file: 'store/forbidden.ts',
    find: 'isWithin(place, path) || isWithin(path, place)',
    replace: 'isWithin(path, place)',
  },
  {
    rule: 'a pointer may be longer than the edit',
    file: 'store/forbidden.ts',
    find: 'isWithin(place, path) || isWithin(path, place)',
    replace: 'isWithin(place, path)',
  },
  {
    rule: 'no pointer refuses the batch',
    file: 'store/forbidden.ts',
    find: '(!isAnyTouched || touches(edit))',
    replace: 'touches(edit)',
  },
  {
    rule: 'only what was sent is refused',
    file: 'store/forbidden.ts',
    find: 'sent && (!isAnyTouched || touches(edit))',
    replace: '(!isAnyTouched || touches(edit))',
  },
  ...lifeRulesOff,
];
