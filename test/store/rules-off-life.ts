import type { RuleOff } from './rules-off.js';

/** The rules of taking over, of limits and other schemas, of the end of a store, and of unsent words. */
export const lifeRulesOff: readonly RuleOff[] = [
  {
    rule: 'all rows move',
    file: 'store/journal/memory-journal.ts',
    find: 'for (const entry of rows) own.set(own.size, entry);',
    replace: "for (const entry of rows) if (entry.kind === 'edit') own.set(own.size, entry);",
  },
  {
    rule: 'loads before it replays',
    file: 'store/syncing.ts',
    find: 'this.#adopted = [...this.#adopted, ...adopted];',
    replace: `const { cell, key } = this.#parts;
      const known = cell.state.live!;
      const stored = { body: known.confirmed as unknown as Json, revision: known.revision };
      cell.update(acceptStored(cell.state, key, stored, adopted));`,
  },
  {
    rule: 'an adopter numbers its own',
    file: 'store/syncing.ts',
    find: 'this.#adopted = await mirror.adopt();',
    replace: `this.#adopted = await mirror.adopt();
      const last = this.#adopted.at(-1);
      if (last?.kind === 'edit') this.#parts.typing.beginSession(last.item.edit.session, last.item.edit.seq);`,
  },
  {
    rule: 'a waking tab asks whose its rows are',
    file: 'store/journal/memory-journal.ts',
    find: "if (!list) return Promise.resolve('taken-over');",
    replace: "if (!list) return Promise.resolve('written');",
  },
  {
    rule: 'fresh numbers',
    file: 'store/taken-over.ts',
    find: 'const edit = { ...item.edit, session, seq: lastSeq, origin: originOf(item.edit) };',
    replace: 'const { edit } = item;',
  },
  {
    rule: 'journaled edits count as sent',
    file: 'store/taken-over.ts',
    find: 'return { ...item, sent: true };',
    replace: 'return item;',
  },
  {
    rule: 'copies count once',
    file: 'store/pending.ts',
    find: 'return kept.size === pending.length ? pending : [...kept.values()];',
    replace: 'return pending;',
  },
  {
    rule: 'a refusal may be overtaken',
    file: 'store/taken-over.ts',
    find: 'live.problems.flatMap((problem) => keptHere(problem, known) ?? [])',
    replace: 'live.problems',
  },
  {
    rule: 'the newest growing edit gives way',
    file: 'store/size-limit.ts',
    find: 'fitting.pending.findLast(isGrowing)',
    replace: 'fitting.pending.find(isGrowing)',
  },
  {
    rule: 'what does not grow passes',
    file: 'store/size-limit.ts',
    find: 'default:\n      return false;',
    replace: 'default:\n      return true;',
  },
  {
    rule: 'purge makes room',
    file: 'edits/apply.ts',
    find: 'return removal === undefined ? kept : { ...kept, wrote: { removed: removal } };',
    replace: 'return { ...record, ...kept };',
  },
  {
    rule: 'rows of newer code stay',
    file: 'store/journal/memory-journal.ts',
    find: 'rows.some((entry) => isOfNewer(entry, schema))',
    replace: 'false',
  },
  {
    rule: 'a newer document is not judged on',
    file: 'store/accept-stored.ts',
    find: "if (opened.as === 'newer') return",
    replace: 'if (false) return',
  },
  {
    rule: 'migrations are deterministic',
    file: 'model/migrate.ts',
    find: 'schema: schema + 1 }',
    replace: 'schema: schema + 1, migrated: Math.random() }',
  },
  {
    rule: 'closing keeps what is typed meanwhile',
    file: 'store/document-store.ts',
    find: 'while (flushed !== this.#cell.state.live) {',
    replace: 'while (flushed === undefined) {',
  },
  {
    rule: 'leaving takes over first',
    file: 'store/document-store.ts',
    find: 'if (!discard) await this.#syncing.takeOver();',
    replace: '',
  },
  {
    rule: 'leaving counts what is not open yet',
    file: 'store/document-store.ts',
    find: ' + this.#syncing.waiting(false)',
    replace: '',
  },
  {
    rule: 'the copy goes first',
    file: 'store/syncing.ts',
    find: 'await this.#keepCopy(live);\n    const outcome = await mirror.flush(live, this.#adopted);',
    replace: 'const outcome = await mirror.flush(live, this.#adopted);\n    await this.#keepCopy(live);',
  },
  {
    rule: 'unsent words are journaled',
    file: 'store/journal/mirror.ts',
    find: "...Object.entries(live.unsent).map(([name, words]) => entry('unsent', `${owner} ${name}`, words)),",
    replace: '',
  },
  {
    rule: 'a box keeps the words of both tabs',
    file: 'store/unsent.ts',
    find: '[...others, ...own]',
    replace: 'own.length > 0 ? own : others',
  },
  {
    rule: 'a box keeps its words apart in the journal',
    file: 'store/journal/mirror.ts',
    find: '`${owner} ${name}`',
    replace: '`${owner && ""} ${name}`',
  },
  {
    rule: 'own words do not come back',
    file: 'store/journal/mirror.ts',
    find: "this.#owners.has(id.slice(0, id.indexOf(' ')))",
    replace: 'false',
  },
  {
    rule: 'copies of words stand once',
    file: 'store/unsent.ts',
    find: '.filter((paragraph) => !own.includes(paragraph))',
    replace: '',
  },
  {
    rule: 'leaving counts unsent words',
    file: 'store/document-store.ts',
    find: 'edits + problems + unsent > 0',
    replace: 'edits + problems > 0',
  },
];
