import type { CourseFilter, CreditRequirement, GraduationPlan, LocalWords } from 'ilp-elements/courses';

function credits(id: string, name: LocalWords, thousandths: number, counts: CourseFilter): CreditRequirement {
  return { kind: 'credits', id, name, credits: thousandths, counts };
}

const careerTechnical: CourseFilter = {
  anyOf: [
    { characteristics: ['careerAndTechnicalEducation'] },
    { subjects: ['11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21'] },
  ],
};

/**
 * The rules of a made-up school, as a portal brings them along: Arizona's 22 credits (A.A.C. R7-2-302),
 * with physical education among the seven that the state leaves to the district.
 */
export const mesquiteWash: GraduationPlan = {
  schema: 1,
  id: 'mesquite-wash-diploma',
  version: 1,
  name: { en: 'Mesquite Wash diploma', es: 'Diploma de Mesquite Wash' },
  jurisdiction: 'Mesquite Wash High School, Arizona (made up)',
  level: 'district',
  kind: 'diploma',
  cohorts: { by: 'graduation', from: 2026 },
  unit: { name: { en: 'credit', es: 'crédito' }, thousandths: 1000 },
  totalCredits: 22_000,
  requirements: [
    credits('english', { en: 'English', es: 'Inglés' }, 4000, { subjects: ['01'] }),
    credits('mathematics', { en: 'Mathematics', es: 'Matemáticas' }, 4000, { subjects: ['02'] }),
    credits('science', { en: 'Science', es: 'Ciencias' }, 3000, { subjects: ['03'] }),
    credits(
      'american-history',
      { en: 'American and Arizona history', es: 'Historia de Estados Unidos y de Arizona' },
      1000,
      { subjects: ['04'], sced: ['0410'], titles: ['us history', 'american history'] },
    ),
    credits(
      'world-history',
      { en: 'World history and geography', es: 'Historia y geografía del mundo' },
      1000,
      { subjects: ['04'], sced: ['0400', '0405'], titles: ['world history', 'world geography'] },
    ),
    credits(
      'government',
      { en: 'American and Arizona government', es: 'Gobierno de Estados Unidos y de Arizona' },
      500,
      { subjects: ['04'], sced: ['0415', '0416'], titles: ['government', 'civics'] },
    ),
    credits('economics', { en: 'Economics', es: 'Economía' }, 500, {
      subjects: ['04'],
      sced: ['0420'],
      titles: ['economics'],
    }),
    credits(
      'arts-or-career',
      {
        en: 'Fine arts, or career and technical education',
        es: 'Bellas artes, o educación técnica y profesional',
      },
      1000,
      { anyOf: [{ subjects: ['05'] }, careerTechnical] },
    ),
    credits('physical-education', { en: 'Physical education', es: 'Educación física' }, 1000, {
      subjects: ['08'],
      titles: ['physical education', 'pe', 'fitness', 'weight training', 'sports'],
    }),
    credits('electives', { en: 'Electives', es: 'Materias optativas' }, 6000, { any: true }),
    {
      kind: 'measure',
      id: 'civics-test',
      name: { en: 'Civics test', es: 'Examen de civismo' },
      anyOf: [{ name: { en: 'Right answers out of 100', es: 'Respuestas correctas de 100' }, least: '70' }],
    },
  ],
  sources: [
    'https://regulations.justia.com/states/arizona/title-7/chapter-2/article-3/r7-2-302',
    'https://www.azed.gov/adeinfo/hsgrad/',
    'https://www.amphi.com/Page/8208',
  ],
  doubts: [
    {
      en: 'The school is made up. It asks what Arizona asks, and a credit of physical education, as one district there does.',
      es: 'La escuela es inventada. Pide lo que pide Arizona, y un crédito de educación física, como un distrito de allí.',
    },
    {
      en: 'Arizona asks for mathematics up to Algebra 2. This check does not look at that.',
      es: 'Arizona pide matemáticas hasta Álgebra 2. Esta revisión no lo comprueba.',
    },
    {
      en: 'Some courses are matched by words in the title. The school decides what counts.',
      es: 'Algunas clases se reconocen por palabras del título. La escuela decide qué cuenta.',
    },
  ],
};
