import type { CourseFilter, CreditRequirement, GraduationPlan } from '../graduation-plan.js';
import type { LocalWords } from '../local-words.js';
import { credits, doubts, special, subjects, words } from './parts.js';

/** The university looks at letters without + and -, so that a C- is a C. */
const leastMark = 'C-';

function area(id: string, name: LocalWords, thousandths: number, counts: CourseFilter): CreditRequirement {
  return { ...credits(id, name, thousandths, counts), leastMark };
}

const academic: CourseFilter = {
  anyOf: [
    subjects.socialStudies,
    subjects.english,
    subjects.mathematics,
    subjects.science,
    subjects.worldLanguages,
    subjects.arts,
  ],
};

/** What the University of California asks of first-year students: 15 units in seven areas, A to G. */
export const plan: GraduationPlan = {
  schema: 1,
  id: 'ca-a-g',
  version: 1,
  name: {
    en: 'University of California: A–G courses',
    es: 'Universidad de California: materias A–G',
  },
  jurisdiction: 'California',
  level: 'state',
  kind: 'supplement',
  cohorts: {
    by: 'graduation',
    words: { en: 'those who apply for their first year', es: 'quienes solicitan el primer año' },
  },
  unit: { name: words.unit, thousandths: 1000 },
  requirements: [
    area(
      'a-world-history',
      { en: 'A: World history, cultures or geography', es: 'A: Historia, culturas o geografía del mundo' },
      1000,
      special.worldHistory,
    ),
    {
      ...area(
        'a-us-history',
        {
          en: 'A: U.S. history, or half of it and half government',
          es: 'A: Historia de EE. UU., o la mitad y la mitad de gobierno',
        },
        1000,
        { anyOf: [special.usHistory, special.government] },
      ),
      caps: [{ counts: special.government, most: 500 }],
    },
    area('b-english', { en: 'B: English', es: 'B: Inglés' }, 4000, subjects.english),
    area('c-mathematics', { en: 'C: Mathematics', es: 'C: Matemáticas' }, 3000, subjects.mathematics),
    area('d-science', { en: 'D: Science', es: 'D: Ciencias' }, 2000, subjects.science),
    area(
      'e-language',
      { en: 'E: Language other than English', es: 'E: Idioma distinto del inglés' },
      2000,
      subjects.worldLanguages,
    ),
    area(
      'f-arts',
      { en: 'F: Visual and performing arts', es: 'F: Artes visuales y escénicas' },
      1000,
      subjects.arts,
    ),
    area('g-elective', { en: 'G: One more course', es: 'G: Una clase más' }, 1000, academic),
  ],
  sources: ['https://admission.universityofcalifornia.edu/'],
  doubts: [
    {
      en: 'Check the current list: only courses on your school’s A–G list count. Here they are matched by subject.',
      es: 'Mira la lista actual: solo cuentan las clases de la lista A–G de tu escuela. Aquí se reconocen por materia.',
    },
    {
      en: 'Science asks for two fields, mathematics for certain topics, and arts for one field. This check counts units only.',
      es: 'Ciencias pide dos campos, matemáticas ciertos temas y artes un solo campo. Esta revisión solo cuenta unidades.',
    },
    doubts.sameLanguage,
    doubts.titles,
  ],
};
