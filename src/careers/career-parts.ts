import type {
  CareerCluster,
  EducationLevel,
  ExperienceLevel,
  FigureSource,
  FiguresOf,
  FigureYears,
  InterestArea,
  LocalText,
  TrainingKind,
  Wages,
} from './career-pack.js';

/** What is there at once: names, and where everything comes from. */
export interface CareerIndex {
  readonly id: string;
  readonly place: LocalText;
  readonly years: FigureYears;
  readonly topCode: number | undefined;
  readonly clusters: readonly CareerCluster[];
  readonly sources: readonly FigureSource[];
  /** How many occupations each cluster has, in the order of `clusters`. */
  readonly sizes: readonly number[];
  /** The mean strength of the six interest areas in each cluster, in the order of `clusters`. */
  readonly clusterInterests: readonly (readonly number[])[];
}

/**
 * All occupations as columns of one length: what a list shows, filters and sorts by. Everything about
 * an occupation is found by its row. A blank number is `NaN`.
 */
export interface CareerTable {
  readonly code: readonly string[];
  readonly title: readonly string[];
  /** Pathways by id. */
  readonly pathways: readonly (readonly string[])[];
  /** One bit for each cluster, by its place in the index. */
  readonly clusters: Uint32Array;
  /** Median wage, US dollars a year. */
  readonly wage: Float64Array;
  /** Percent over the years of the projection. */
  readonly growth: Float64Array;
  /** New people needed in a year. */
  readonly openings: Float64Array;
  /** Place in `educationLevels`; -1 where blank. */
  readonly education: Int8Array;
  /** 1 to 5; 0 where blank. */
  readonly zone: Uint8Array;
  /** Interest areas, the strongest first; empty where blank. */
  readonly interests: readonly string[];
  /**
   * All rows in order of their titles, as `titleOrder` in `sort.ts` gives it for English: whoever lists
   * the titles of the table itself from A to Z need not sort. Nobody changes it.
   */
  readonly byTitle: Uint16Array;
}

/** What the page of one occupation shows beside the list's columns. */
export interface OccupationDetails {
  readonly wages: Wages;
  readonly education: EducationLevel | undefined;
  readonly experience: ExperienceLevel | undefined;
  readonly training: TrainingKind | undefined;
  readonly employment: { readonly from: number; readonly to: number } | undefined;
  readonly figuresOf: FiguresOf | undefined;
  /** Strength of the six areas in their order, 1 to 7. */
  readonly interestScores: Readonly<Record<InterestArea, number>> | undefined;
  /** Rows, the nearest first. */
  readonly related: readonly number[];
}

/** The details of every occupation, by row. */
export interface CareerDetails {
  readonly of: (row: number) => OccupationDetails;
}

/** Our own words about every occupation in one language, by row; empty where there are none. */
export interface CareerTexts {
  readonly sentence: readonly string[];
  /** The title in this language, where the pack's is in another. */
  readonly title: readonly string[];
}

/** The languages of the texts. */
export type CareerLanguage = 'en' | 'es';

/**
 * Where the explorer gets its data: each part when it is first needed. Every call may be made again
 * after a failure; what has arrived is kept by whoever asked.
 */
export interface CareerParts {
  readonly index: () => Promise<CareerIndex>;
  readonly table: () => Promise<CareerTable>;
  readonly details: () => Promise<CareerDetails>;
  readonly texts: (language: CareerLanguage) => Promise<CareerTexts>;
  /** Everyday titles by row, several parted by `;`. Behind `;;` stand words to search by, which nobody shows. */
  readonly names: () => Promise<readonly string[]>;
}
