import type { LitElement } from 'lit';
import {
  crosswalkSupportDictionary,
  type CrosswalkSupportWords,
} from '../../../src/i18n/crosswalk-supports/dictionary.js';
import { presentLinks } from '../../../src/crosswalk/links.js';
import { supports, type SupportSources } from '../../../src/crosswalk/supports.js';
import type { IepItem } from '../../../src/model/iep.js';
import { BesideMemory } from '../../shared/access/beside-memory.js';
import { GoalSupports } from './goal-supports.js';

/** A support for a class serves the goal that the class is for. */
const isJoined = ({ crosswalkShared, crosswalkTeam }: SupportSources) =>
  [crosswalkShared, crosswalkTeam].some((crosswalk) =>
    presentLinks(crosswalk).some(({ plan }) => /^\/(goals|courses)\//.test(plan)),
  );

const memory = new BesideMemory<readonly IepItem[], GoalSupports>(
  { isJoined, find: (sources) => supports(sources).behind },
  (now, words) => new GoalSupports(now, words),
);

/** What the IEP says helps with the goals, for those who may see it. */
export const views = {
  beside: (host: LitElement, words: CrosswalkSupportWords): GoalSupports | undefined =>
    memory.of(host, words),
};

export const dictionary = crosswalkSupportDictionary;
export { supportStyles as styles } from '../../shared/access/supports.styles.js';
