import type { Label as PackLabel } from '../model/label.js';

export { labelIn, type Label as PackLabel } from '../model/label.js';

/** A part of life a goal can belong to. */
export interface GoalDomain {
  /** Kept in the goal; never changes. */
  readonly id: string;
  readonly label: PackLabel;
}

/** Parts of life that belong together, such as those one law or standard names. */
export interface GoalDomainGroup {
  readonly label: PackLabel;
  readonly domains: readonly GoalDomain[];
}

/**
 * The parts of life where no state's pack says otherwise: the three domains of the ASCA standards,
 * and the areas of postsecondary goals in an IEP (34 CFR 300.320(b)).
 */
export const commonGoalDomains: readonly GoalDomainGroup[] = [
  {
    label: { en: 'Now', es: 'Ahora' },
    domains: [
      { id: 'academic', label: { en: 'School', es: 'Escuela' } },
      { id: 'career', label: { en: 'Work and career', es: 'Trabajo y carrera' } },
      { id: 'socialEmotional', label: { en: 'Me and others', es: 'Yo y los demás' } },
    ],
  },
  {
    label: { en: 'After high school', es: 'Después de la preparatoria' },
    domains: [
      { id: 'education', label: { en: 'College or other classes', es: 'Universidad u otras clases' } },
      { id: 'training', label: { en: 'Training for a job', es: 'Formación para un trabajo' } },
      { id: 'employment', label: { en: 'A job', es: 'Un trabajo' } },
      { id: 'independentLiving', label: { en: 'Living on my own', es: 'Vivir por mi cuenta' } },
    ],
  },
];
