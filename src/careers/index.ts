/**
 * Occupations, clusters and what is known about them: the built-in pack, and the way in for a district's.
 * @module
 */
export { builtInCareers } from './built-in.js';
export type {
  BlankReason,
  CareerCluster,
  CareerPack,
  CareerPathway,
  EducationLevel,
  ExperienceLevel,
  FigureKind,
  FigureSource,
  FiguresOf,
  FigureYears,
  InterestArea,
  LocalText,
  Occupation,
  TrainingKind,
  Wages,
} from './career-pack.js';
export type {
  CareerDetails,
  CareerIndex,
  CareerLanguage,
  CareerParts,
  CareerTable,
  CareerTexts,
  OccupationDetails,
} from './career-parts.js';
export { checkCareerPack } from './check-career-pack.js';
export { expandCareers } from './expand-careers.js';
export { framework2024, type Cluster2024 } from './frameworks.js';
export { careersOf } from './from-pack.js';
export { activitySource } from './activities.js';
export { keptCareerId, keptCareers, latestInterests, type CareerPlan } from './kept-careers.js';
