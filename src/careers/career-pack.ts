/**
 * The published shape of a career pack: what the script in `data/` makes of public figures, and what a
 * district passes in its place with local wages or fewer occupations. Plain JSON. A blank figure is left
 * out, never guessed.
 */
export interface CareerPack {
  readonly schema: 1;
  /** Names the pack, such as `us-2024`. Saved with nothing; for people who compare packs. */
  readonly id: string;
  /** Where the figures are from, as it is read after “Pay and jobs in …”. */
  readonly place: LocalText;
  /** The years the figures speak of. */
  readonly years: FigureYears;
  /** Wages from here on are published only as “this or more”, in US dollars a year. */
  readonly topCode?: number;
  readonly clusters: readonly CareerCluster[];
  readonly sources: readonly FigureSource[];
  readonly occupations: readonly Occupation[];
}

/** Words in English and Spanish. */
export interface LocalText {
  readonly en: string;
  readonly es: string;
}

/** The years the figures of a pack speak of. */
export interface FigureYears {
  /** The year wages were paid in. */
  readonly wages: number;
  /** Growth is from this year … */
  readonly growthFrom: number;
  /** … to this one. */
  readonly growthTo: number;
}

/** A group of occupations that have something in common (the Career Clusters framework of 2002). */
export interface CareerCluster {
  /** A lasting name in small letters, such as `health`; saved in plans and used to tag courses. */
  readonly id: string;
  readonly name: LocalText;
  readonly pathways: readonly CareerPathway[];
}

/** A part of a cluster. */
export interface CareerPathway {
  /** Begins with the cluster's id, such as `health/therapeutic-services`. */
  readonly id: string;
  readonly name: LocalText;
}

/** Where figures come from, as it is printed beside them. */
export interface FigureSource {
  /** What it is the source of: see `figureKinds`. */
  readonly of: readonly FigureKind[];
  readonly publisher: string;
  readonly title: string;
  /** When it was published, such as `2025-05`, or a year. */
  readonly released: string;
  readonly url: string;
  readonly license?: string;
  /** The notice a licence asks for, word for word, with what was changed. */
  readonly notice?: string;
}

/** The kinds of figures and facts a source can stand behind. */
export const figureKinds = ['wages', 'projections', 'occupations', 'clusters', 'interests', 'texts'] as const;
export type FigureKind = (typeof figureKinds)[number];

/** Typical entry education (the eight levels of BLS Employment Projections, Table 1.2), least first. */
export const educationLevels = [
  'none',
  'highSchool',
  'someCollege',
  'award',
  'associate',
  'bachelor',
  'master',
  'doctoral',
] as const;
export type EducationLevel = (typeof educationLevels)[number];

/** Work experience in a related occupation (BLS Employment Projections, Table 1.2). */
export const experienceLevels = ['none', 'underFiveYears', 'fiveYears'] as const;
export type ExperienceLevel = (typeof experienceLevels)[number];

/** Training on the job (BLS Employment Projections, Table 1.2). */
export const trainingKinds = [
  'none',
  'shortTerm',
  'moderateTerm',
  'longTerm',
  'apprenticeship',
  'residency',
] as const;
export type TrainingKind = (typeof trainingKinds)[number];

/** The six interest areas (Holland; O*NET scale order), by their first letters. */
export const interestAreas = ['R', 'I', 'A', 'S', 'E', 'C'] as const;
export type InterestArea = (typeof interestAreas)[number];

/** Why an occupation has no wage for a year: paid by the hour only, not published, or a military one. */
export const blankReasons = ['hourly', 'notPublished', 'military'] as const;
export type BlankReason = (typeof blankReasons)[number];

/** Wages in whole US dollars a year; one at the pack's `topCode` reads “or more”. */
export interface Wages {
  readonly median?: number;
  readonly p10?: number;
  readonly p25?: number;
  readonly p75?: number;
  readonly p90?: number;
  /** US dollars an hour, with cents; given where there is no wage for a year. */
  readonly hourlyMedian?: number;
  /** Why there is no median for a year. */
  readonly blank?: BlankReason;
}

/** Whose figures are shown, where they are not of the occupation alone. */
export interface FiguresOf {
  /** `combined`: several occupations were counted together; `parent`: it is one kind of this occupation. */
  readonly kind: 'combined' | 'parent';
  /** The publisher's title of what was counted. */
  readonly title: string;
}

/** One occupation. */
export interface Occupation {
  /** O*NET-SOC code, such as `29-1141.00`, or a code of the district's own. */
  readonly code: string;
  readonly title: string;
  /** Pathways by id; at least one. */
  readonly pathways: readonly string[];
  /** What people do, in one plain sentence. */
  readonly sentence?: Partial<LocalText>;
  /** A title in Spanish. */
  readonly spanishTitle?: string;
  /** Titles people use every day: shown, and searched by. */
  readonly names?: readonly string[];
  /** What people may type who would like this work, in any language: searched by, never shown. */
  readonly searchWords?: readonly string[];
  readonly wages?: Wages;
  readonly education?: EducationLevel;
  readonly experience?: ExperienceLevel;
  readonly training?: TrainingKind;
  /** People at work at the beginning and the end of the projection. */
  readonly employment?: { readonly from: number; readonly to: number };
  /** Percent over the years of the projection. */
  readonly growth?: number;
  /** New people needed in a year, on average. */
  readonly openings?: number;
  readonly figuresOf?: FiguresOf;
  /** How much preparation, 1 to 5 (O*NET job zone). */
  readonly zone?: 1 | 2 | 3 | 4 | 5;
  /** Interest areas, the strongest first, such as `SIR`: one to three letters. */
  readonly interests?: string;
  /** Strength of the six areas in their order, 1 to 7. */
  readonly interestScores?: readonly number[];
  /** Occupations like this one, by code, the nearest first. */
  readonly related?: readonly string[];
}
