import type { Viewer } from 'ilp-elements/core';
import type { AccessDetail } from 'ilp-elements/iep-crosswalk';
import { byId, make } from './page-parts.js';
import type { PortalLanguage } from './portal-words.js';
import { nameOf, type DemoStudent } from './students.js';
import { looksWords, type LooksWords } from './words/looks.js';

/** What somebody opened at one time, for one reason. */
interface Look extends Pick<AccessDetail, 'viewer' | 'at'> {
  readonly reason: NonNullable<AccessDetail['reason']>;
  /** What was seen, as `seenIn` names it. */
  readonly seen: readonly string[];
}

/**
 * The portal's own list, by plan, the newest first. It lies in this page alone, in place of a server: a list of
 * looks shows that there is an IEP, so it has no business in a browser that others use, too.
 */
const looks = new Map<string, readonly Look[]>();

/** Keeps what an element tells. Who is asked for no reason, the student and the family, is not listed. */
export function noteLook(detail: AccessDetail): void {
  const { planId, viewer, reason, at } = detail;
  if (!reason) return;
  const what = seenIn(detail);
  const [last, ...rest] = looks.get(planId) ?? [];
  const isSame = last?.viewer === viewer && last.reason === reason && minuteOf(last.at) === minuteOf(at);
  if (isSame && last.seen.includes(what)) return;
  const now = isSame ? { ...last, seen: [...last.seen, what] } : { viewer, reason, at, seen: [what] };
  looks.set(planId, [now, ...(isSame ? rest : last ? [last, ...rest] : [])]);
}

/** Takes the list off the page. */
export function hideLooks(): void {
  byId('looks-place').replaceChildren();
}

/** Shows the list to a case manager; for everybody else there is none, not even an empty one. */
export function showLooks(student: DemoStudent, viewer: Viewer, lang: PortalLanguage): void {
  if (viewer.role !== 'caseManager') {
    hideLooks();
    return;
  }
  const words = looksWords[lang];
  const title = make('h2', '', words.title);
  title.id = 'looks-title';
  const lines = (looks.get(`plan-${student.id}`) ?? []).map((look) => lookLine(look, student, lang));
  const list = make('ul', '', ...lines);
  list.role = 'list';
  const content = lines.length > 0 ? list : make('p', '', words.nobody);
  const card = make('section', 'card looks', title, content, make('p', 'looks-note', words.note));
  card.setAttribute('aria-labelledby', title.id);
  byId('looks-place').replaceChildren(card);
}

function lookLine(
  { viewer: id, reason, at, seen }: Look,
  student: DemoStudent,
  lang: PortalLanguage,
): HTMLLIElement {
  const words = looksWords[lang];
  const viewer = student.viewers.find((each) => each.viewer.id === id)?.viewer;
  const day = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' });
  const time = make('time', '', day.format(new Date(at)));
  time.dateTime = at;
  const what = seen.map((each) => make('li', '', nameOfSeen(each, words)));
  const name = viewer ? nameOf(student, viewer, lang) : id;
  return make(
    'li',
    'look',
    make('strong', '', name),
    time,
    make('span', '', words.reasons[reason]),
    make('ul', '', ...what),
  );
}

/** A row by its id; the collection of the record it stood beside, such as `/goals`; the whole as nothing. */
export function seenIn({ row, record }: Pick<AccessDetail, 'row' | 'record'>): string {
  if (row !== undefined) return row;
  return record === undefined ? '' : `/${record.split('/')[1] ?? ''}`;
}

/** What was seen, in words. */
export function nameOfSeen(seen: string, { whole, beside, rows, row }: LooksWords): string {
  if (seen === '') return whole;
  return (seen.startsWith('/') ? beside[seen.slice(1)] : rows[seen]) ?? row;
}

const minuteOf = (at: string): string => at.slice(0, 'YYYY-MM-DDTHH:MM'.length);
