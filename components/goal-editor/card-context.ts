import type { GoalWords } from '../../src/i18n/goals/dictionary.js';
import type { Locale } from '../../src/i18n/locale.js';
import type { PersonRole } from '../../src/model/people.js';
import type { Person, Student } from '../../src/model/person.js';
import type { StatePack } from '../../src/packs/state-pack.js';
import type { RecordReaders } from '../shared/deeds/record-readers.js';
import type { OwnFields } from '../shared/own-fields.js';
import type { GoalDeeds } from './goal-deeds.js';
import type { GoalParts } from './goal-parts.js';

/**
 * What all cards of one document have in common. The element makes a new one only when something in
 * it changes, for a new one redraws every card.
 */
export interface CardContext extends RecordReaders {
  /** The plan, which others read; or the student's own draft, which nobody else can load. */
  readonly place: 'plan' | 'draft';
  readonly words: GoalWords;
  readonly locale: Locale;
  /** The language people's own words are taken to be in; empty where the page does not say. */
  readonly around: string;
  readonly viewerId: string;
  readonly viewerRole: PersonRole;
  readonly isStudent: boolean;
  readonly people: Readonly<Record<string, Person>> | undefined;
  /** Whose plan it is, where the plan says so: the student is not among the people. */
  readonly student: Required<Pick<Student, 'person' | 'name'>>;
  /** What the state or district brings along. */
  readonly pack: Partial<StatePack>;
  readonly domains: NonNullable<StatePack['goalDomains']>;
  /** Today when this was made, `YYYY-MM-DD`, to draw with. What is pressed asks `today()` itself. */
  readonly today: string;
  /** The level of the heading of a card. */
  readonly level: number;
  readonly fields: OwnFields;
  readonly deeds: GoalDeeds;
  readonly parts: GoalParts;
  /** Whether the same person still has the same document open: ask after every wait. */
  readonly isCurrent: () => boolean;
  /** Whether mistakes are marked: to the student, and to adults in what they write themselves. */
  readonly spellcheck: (field: string | undefined) => 'true' | 'false';
}
