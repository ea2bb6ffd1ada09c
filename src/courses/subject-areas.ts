/** The subject areas of SCED (School Courses for the Exchange of Data, NCES, release 12) by their codes. */
export const subjectAreas: ReadonlyMap<string, Readonly<Record<'en' | 'es', string>>> = new Map([
  ['01', { en: 'English Language and Literature', es: 'Lengua y literatura en inglés' }],
  ['02', { en: 'Mathematics', es: 'Matemáticas' }],
  ['03', { en: 'Life and Physical Sciences', es: 'Ciencias de la vida y físicas' }],
  ['04', { en: 'Social Sciences and History', es: 'Ciencias sociales e historia' }],
  ['05', { en: 'Visual and Performing Arts', es: 'Artes visuales y escénicas' }],
  ['07', { en: 'Religious Education and Theology', es: 'Educación religiosa y teología' }],
  ['08', { en: 'Physical, Health, and Safety Education', es: 'Educación física, salud y seguridad' }],
  ['09', { en: 'Military Science', es: 'Ciencia militar' }],
  ['10', { en: 'Information Technology', es: 'Tecnología de la información' }],
  ['11', { en: 'Communication and Audio/Visual Technology', es: 'Comunicación y tecnología audiovisual' }],
  ['12', { en: 'Business and Marketing', es: 'Negocios y mercadeo' }],
  ['13', { en: 'Manufacturing', es: 'Manufactura' }],
  ['14', { en: 'Health Care Sciences', es: 'Ciencias de la salud' }],
  ['15', { en: 'Public, Protective, and Government Service', es: 'Servicio público, protección y gobierno' }],
  ['16', { en: 'Hospitality and Tourism', es: 'Hotelería y turismo' }],
  ['17', { en: 'Architecture and Construction', es: 'Arquitectura y construcción' }],
  [
    '18',
    { en: 'Agriculture, Food, and Natural Resources', es: 'Agricultura, alimentos y recursos naturales' },
  ],
  ['19', { en: 'Human Services', es: 'Servicios a las personas' }],
  ['20', { en: 'Transportation, Distribution and Logistics', es: 'Transporte, distribución y logística' }],
  ['21', { en: 'Engineering and Technology', es: 'Ingeniería y tecnología' }],
  ['22', { en: 'Miscellaneous', es: 'Varios' }],
  ['23', { en: 'Non-Subject-Specific', es: 'Sin materia determinada' }],
  ['24', { en: 'World Languages', es: 'Idiomas del mundo' }],
]);

/** Finds a subject area by its code, such as `3` or `03`, or its English name. */
export function subjectAreaOf(text: string): string | undefined {
  const plain = text.trim();
  if (/^\d{1,2}$/.test(plain)) {
    const code = plain.padStart(2, '0');
    return subjectAreas.has(code) ? code : undefined;
  }
  const name = plain.toLowerCase();
  for (const [code, { en }] of subjectAreas) if (en.toLowerCase() === name) return code;
  return undefined;
}
