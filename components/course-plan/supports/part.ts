import type { LitElement } from 'lit';
import {
  crosswalkSupportDictionary,
  type CrosswalkSupportWords,
} from '../../../src/i18n/crosswalk-supports/dictionary.js';
import { presentLinks } from '../../../src/crosswalk/links.js';
import { courseSupports, type CourseSupports, type SupportSources } from '../../../src/crosswalk/supports.js';
import { BesideMemory } from '../../shared/access/beside-memory.js';
import { ClassSupports } from './class-supports.js';

/** A mark alone is enough, or a way the team decided on: what the IEP says there may be a note. */
const isJoined = ({ crosswalkShared, crosswalkTeam }: SupportSources) =>
  Boolean(crosswalkShared?.coursePath?.graduationPlan) ||
  Object.values(crosswalkShared?.courseMarks ?? {}).some(({ kind, note }) => Boolean(kind ?? note)) ||
  [crosswalkShared, crosswalkTeam].some((crosswalk) =>
    presentLinks(crosswalk).some(({ plan }) => plan.startsWith('/courses/')),
  );

const memory = new BesideMemory<CourseSupports, ClassSupports>(
  { isJoined, find: courseSupports },
  (now, words) => new ClassSupports(now, words),
);

/** What the IEP says of the classes, for those who may see it. */
export const views = {
  beside: (host: LitElement, words: CrosswalkSupportWords): ClassSupports | undefined =>
    memory.of(host, words),
};

export const dictionary = crosswalkSupportDictionary;
export { supportStyles as styles } from '../../shared/access/supports.styles.js';
