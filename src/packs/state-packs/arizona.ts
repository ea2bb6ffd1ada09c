import type { StatePack } from '../state-pack.js';
import { planStaffRoles } from '../../model/people.js';
import { afterHighSchool, commonReviews, familySide } from './parts.js';

const rule = { citation: 'A.A.C. R7-2-302.05' };

/** Arizona: four kinds of goals, looked at with a parent each year and verified by the school. */
export const pack: StatePack = {
  id: 'AZ',
  planLabel: {
    en: 'Education and Career Action Plan (ECAP)',
    es: 'Plan de acción de educación y carrera (ECAP)',
  },
  goalDomains: [
    {
      label: { en: 'ECAP', es: 'ECAP' },
      domains: [
        { id: 'academic', label: { en: 'School', es: 'Escuela' } },
        { id: 'career', label: { en: 'Work and career', es: 'Trabajo y carrera' } },
        {
          id: 'postsecondaryEducation',
          label: { en: 'Learning after high school', es: 'Estudios después de la preparatoria' },
        },
        {
          id: 'extracurricular',
          label: { en: 'Clubs, sports and more', es: 'Clubes, deportes y más' },
        },
      ],
    },
    ...afterHighSchool,
  ],
  reviews: [
    ...commonReviews.filter(({ kind }) => kind !== 'acknowledged'),
    { kind: 'acknowledged', by: familySide, source: rule },
    { kind: 'approved', by: planStaffRoles, source: rule },
  ],
  sources: [rule, { citation: '34 CFR 300.320(b)' }],
};
