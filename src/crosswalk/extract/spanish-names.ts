import type { IepSection } from '../../model/iep.js';
import type { IepColumn } from './iep-columns.js';
import type { IepFact } from './read-dates.js';

/** What the columns of a CSV file are called in Spanish, in small letters without accents, blanks and signs. */
export const spanishColumns: Readonly<Record<string, IepColumn>> = {
  seccion: 'section',
  parte: 'section',
  partedeliep: 'section',
  tipo: 'section',
  palabras: 'words',
  texto: 'words',
  descripcion: 'words',
  detalles: 'words',
  identificador: 'id',
  nombre: 'name',
  titulo: 'name',
  fecha: 'date',
  fechalimite: 'date',
  proveedor: 'provider',
  responsable: 'provider',
  personaresponsable: 'provider',
  quien: 'provider',
  cadacuanto: 'frequency',
  concuantafrecuencia: 'frequency',
  frecuencia: 'frequency',
  donde: 'applicability',
  seaplicaa: 'applicability',
};

const serviceNames = (...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => [name, `Servicio de transición: ${name}`, `Servicios de transición: ${name}`]);

const goalNames = (...areas: readonly string[]): readonly string[] =>
  areas.flatMap((area) => [`Meta postsecundaria: ${area}`, `Meta de ${area}`]);

/** What the sections of an IEP are called in Spanish, as in forms of the states that have one. */
export const spanishSections: Readonly<Record<IepSection, readonly string[]>> = {
  strengths: ['Fortalezas', 'Puntos fuertes', 'Fortalezas, preferencias e intereses'],
  transitionAssessment: [
    'Evaluación de transición',
    'Evaluaciones de transición',
    'Evaluación de transición apropiada para la edad',
  ],
  employmentGoal: goalNames('empleo', 'trabajo'),
  educationGoal: goalNames('educación', 'educación y formación', 'estudios', 'formación'),
  independentLivingGoal: goalNames('vida independiente'),
  annualGoal: ['Meta anual', 'Metas anuales', 'Metas para este año', 'Meta del IEP', 'Metas del IEP'],
  progressReport: ['Informe de progreso', 'Informes de progreso', 'Progreso'],
  presentLevels: [
    'Niveles actuales',
    'Nivel actual',
    'Niveles actuales de rendimiento',
    'Niveles actuales de rendimiento académico y desempeño funcional',
  ],
  coursesOfStudy: ['Cursos de estudio', 'Curso de estudio', 'Cursos', 'Clases'],
  diplomaPath: ['Opción de diploma', 'Tipo de diploma'],
  nonacademicParticipation: [
    'Actividades extracurriculares',
    'Actividades no académicas',
    'Actividades no académicas y extracurriculares',
  ],
  instruction: serviceNames('Instrucción'),
  communityExperiences: serviceNames('Experiencias en la comunidad'),
  employmentAndAdultLiving: serviceNames('Empleo y vida adulta'),
  relatedServices: serviceNames('Servicios relacionados', 'Servicio relacionado'),
  dailyLivingSkills: serviceNames('Habilidades de la vida diaria'),
  functionalVocationalEvaluation: serviceNames('Evaluación vocacional funcional'),
  accommodation: ['Adaptación', 'Adaptaciones', 'Acomodación', 'Acomodaciones'],
  modification: ['Modificación', 'Modificaciones'],
  assistiveTechnology: ['Tecnología de asistencia', 'Tecnología asistencial'],
  summaryOfPerformance: ['Resumen del desempeño', 'Resumen de desempeño'],
  agencyLinkage: ['Enlace con agencias', 'Enlaces con agencias'],
  teamMember: ['Equipo del IEP', 'Miembro del equipo', 'Miembros del equipo'],
  agencyInvitation: ['Invitación de agencias', 'Agencia invitada', 'Agencias invitadas'],
  annualReview: ['Revisión anual'],
  parentParticipation: ['Participación de los padres', 'Participación de la familia'],
  transferOfRights: ['Transferencia de derechos', 'Mayoría de edad'],
  preEmploymentTransition: ['Servicios de transición previos al empleo'],
  localProvision: ['Disposición local', 'Disposiciones locales'],
};

/** What the facts of the IEP as a whole are called in Spanish, each in a row of its own. */
export const spanishFacts: Readonly<Record<IepFact, readonly string[]>> = {
  iepDate: ['Fecha del IEP'],
  annualReviewDate: [
    'Fecha de la revisión anual',
    'Próxima revisión anual',
    'Fecha de la próxima revisión anual',
    'Fecha de la revisión',
  ],
  transferOfRightsDate: [
    'Fecha de la transferencia de derechos',
    'Fecha del traspaso de derechos',
    'Fecha de la mayoría de edad',
  ],
  birthDate: ['Fecha de nacimiento'],
  gradeLevel: ['Grado'],
};
