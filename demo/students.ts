import type { Viewer } from 'ilp-elements/core';
import * as known from '../stories/fixtures/people.js';

/** Who can look at a plan in the demo. Not every student has somebody in every part. */
export const demoRoles = ['student', 'guardian', 'counselor', 'caseManager', 'teacher'] as const;
export type DemoRole = (typeof demoRoles)[number];

/** The five sample students. */
export const studentIds = ['yusra', 'dario', 'wren', 'theo', 'casey'] as const;
export type StudentId = (typeof studentIds)[number];

/** A text in the portal's languages. */
export interface Bilingual {
  readonly en: string;
  readonly es: string;
}

/** Somebody around a student, as the portal speaks of them. */
export interface DemoPerson {
  readonly viewer: Viewer;
  /** Stands before the letter of the name, such as `School counselor`. */
  readonly title: Bilingual;
  readonly does: Bilingual;
  /** Who may know of them; everybody who may see the plan where left out. */
  readonly seenBy?: readonly DemoRole[];
}

/** Somebody who can look at a plan in the demo. */
export interface DemoViewer {
  readonly as: DemoRole;
  readonly viewer: Viewer;
}

/** A day the portal reminds people of. */
export interface DemoDate {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly what: Bilingual;
  /** Who may know of it; everybody who may see the plan where left out. */
  readonly seenBy?: readonly DemoRole[];
}

/** What the portal knows of a student beside the plan. All of them are made up. */
export interface DemoStudent {
  readonly id: StudentId;
  readonly name: string;
  readonly gradeLevel: number;
  /** The state whose words and rules the plan follows. */
  readonly state: 'AZ' | 'CO' | 'SC' | 'WA';
  readonly school: string;
  readonly viewers: readonly DemoViewer[];
  readonly dates: readonly DemoDate[];
  readonly people: readonly DemoPerson[];
}

/** What each state calls the plan. */
export const planLabels: Readonly<Record<DemoStudent['state'], Bilingual>> = {
  AZ: {
    en: 'Education and Career Action Plan (ECAP), Arizona',
    es: 'Plan de acción de educación y carrera (ECAP), Arizona',
  },
  CO: {
    en: 'Individual Career and Academic Plan (ICAP), Colorado',
    es: 'Plan individual de carrera y estudios (ICAP), Colorado',
  },
  SC: {
    en: 'Individual Graduation Plan (IGP), South Carolina',
    es: 'Plan individual de graduación (IGP), Carolina del Sur',
  },
  WA: {
    en: 'High School and Beyond Plan (HSBP), Washington',
    es: 'Plan para la secundaria y después (HSBP), Washington',
  },
};

const text = (en: string, es: string): Bilingual => ({ en, es });

const coursesHelp = text('Courses, credits and what comes next', 'Cursos, créditos y lo que sigue');
const iepHelp = text('The IEP, and what helps in class', 'El IEP y lo que ayuda en clase');
const phoneHelp = text('Calls and meetings in two languages', 'Llamadas y reuniones en dos idiomas');
const counselorF = text('School counselor', 'Consejera escolar');
const counselorM = text('School counselor', 'Consejero escolar');
const requests = text('Course requests are due', 'Fecha para pedir cursos');
const iepRoles = ['student', 'guardian', 'caseManager'] as const;
const iepMeeting = text('IEP meeting', 'Reunión del IEP');

function person(viewer: Viewer, title: Bilingual, does: Bilingual): DemoPerson {
  return { viewer, title, does };
}

/** That a student has an IEP teacher shows that there is an IEP. */
function iepTeacher(viewer: Viewer, es: string, seenBy: readonly DemoRole[] = iepRoles): DemoPerson {
  // Called as in the plan, where nothing may tell of an IEP: one person, one name.
  return { ...person(viewer, text('Teacher', es), iepHelp), seenBy };
}

/** The students, with their people and their days. */
export const students: readonly DemoStudent[] = [
  {
    id: 'yusra',
    name: 'Yusra H.',
    gradeLevel: 8,
    state: 'SC',
    school: 'Cypress Bend Middle School',
    viewers: [
      { as: 'student', viewer: known.yusra },
      { as: 'guardian', viewer: known.yusrasFather },
      { as: 'counselor', viewer: known.counselor },
      { as: 'teacher', viewer: known.yusrasTeacher },
    ],
    dates: [
      {
        day: '2026-12-03',
        what: text(
          'Plan meeting by phone, with an interpreter',
          'Reunión del plan por teléfono, con intérprete',
        ),
      },
      { day: '2027-01-15', what: text('Referee course begins', 'Empieza el curso de árbitro') },
      { day: '2027-02-12', what: requests },
    ],
    people: [
      person(known.counselor, counselorF, coursesHelp),
      person(known.yusrasTeacher, text('Teacher', 'Maestro'), text('English classes', 'Clases de inglés')),
      person(known.yusrasInterpreter, text('Interpreter', 'Intérprete'), phoneHelp),
      person(known.yusrasFather, text('Parent', 'Padre'), text('Family', 'Familia')),
    ],
  },
  {
    id: 'dario',
    name: 'Dario M.',
    gradeLevel: 9,
    state: 'AZ',
    school: 'Mesquite Wash High School',
    viewers: [
      { as: 'student', viewer: known.dario },
      { as: 'guardian', viewer: known.grandmother },
      { as: 'counselor', viewer: known.dariosCounselor },
      { as: 'caseManager', viewer: known.dariosCaseManager },
    ],
    dates: [
      { day: '2026-12-09', what: text('Plan meeting', 'Reunión del plan') },
      { day: '2026-12-16', what: iepMeeting, seenBy: iepRoles },
      { day: '2027-02-05', what: requests },
    ],
    people: [
      person(known.dariosCounselor, counselorM, coursesHelp),
      iepTeacher(known.dariosCaseManager, 'Maestra'),
      person(
        known.dariosTeacher,
        text('Teacher', 'Maestra'),
        text('Honors history', 'Historia, curso de honores'),
      ),
      person(
        known.grandmother,
        text('Grandmother', 'Abuela'),
        text('Acts as parent', 'Actúa como madre o padre'),
      ),
    ],
  },
  {
    id: 'wren',
    name: 'Wren A.',
    gradeLevel: 11,
    state: 'CO',
    school: 'Juniper Ridge School for the Deaf and the Blind',
    viewers: [
      { as: 'student', viewer: known.wren },
      { as: 'guardian', viewer: known.wrensParent },
      { as: 'counselor', viewer: known.wrensCounselor },
      { as: 'caseManager', viewer: known.wrensCaseManager },
    ],
    dates: [
      { day: '2026-12-01', what: text('Circuits class at the college', 'Clase de circuitos en el college') },
      {
        day: '2026-12-04',
        what: text('Answer from the third site', 'Respuesta del tercer lugar de trabajo'),
      },
      {
        day: '2027-01-20',
        what: text('Plan meeting in ASL, family by video', 'Reunión del plan en ASL, la familia por video'),
      },
    ],
    people: [
      person(known.wrensCounselor, counselorF, coursesHelp),
      person(
        known.wrensSpecialist,
        text('Career specialist', 'Especialista en carreras'),
        text('Work sites and training', 'Lugares de trabajo y formación'),
      ),
      iepTeacher(known.wrensCaseManager, 'Maestro'),
      person(
        known.wrensInterpreter,
        text('Interpreter', 'Intérprete'),
        text('ASL and English', 'ASL e inglés'),
      ),
      person(known.wrensParent, text('Parent', 'Madre'), text('Family', 'Familia')),
    ],
  },
  {
    id: 'theo',
    name: 'Theo B.',
    gradeLevel: 12,
    state: 'SC',
    school: 'Salt Marsh High School',
    viewers: [
      { as: 'student', viewer: known.theo },
      { as: 'guardian', viewer: known.theosAunt },
      { as: 'counselor', viewer: known.theosCounselor },
      { as: 'caseManager', viewer: known.theosCaseManager },
      { as: 'teacher', viewer: known.theosTeacher },
    ],
    dates: [
      { day: '2026-11-24', what: text('Story hour at the library', 'La hora del cuento en la biblioteca') },
      { day: '2026-12-15', what: text('Plan meeting, led by Theo', 'Reunión del plan, la dirige Theo') },
      { day: '2027-01-12', what: iepMeeting, seenBy: ['student', 'caseManager'] },
    ],
    people: [
      person(known.theosCounselor, counselorM, coursesHelp),
      // His aunt sees what he shares.
      iepTeacher(known.theosCaseManager, 'Maestra', ['student', 'caseManager']),
      person(known.theosTeacher, text('Teacher', 'Maestra'), text('Drama', 'Teatro')),
      person(known.theosAunt, text('Aunt', 'Tía'), text('Sees what Theo shares', 'Ve lo que Theo comparte')),
    ],
  },
  {
    id: 'casey',
    name: 'Casey L.',
    gradeLevel: 10,
    state: 'WA',
    school: 'Tidewater Alternative School',
    viewers: [
      { as: 'student', viewer: known.casey },
      { as: 'guardian', viewer: known.caseysCousin },
      { as: 'counselor', viewer: known.caseysCounselor },
      { as: 'teacher', viewer: known.caseysTeacher },
    ],
    dates: [
      {
        day: '2026-12-04',
        what: text('Light check for the winter show', 'Prueba de luces para la obra de invierno'),
      },
      {
        day: '2026-12-11',
        what: text('Answer about the open credits', 'Respuesta sobre los créditos pendientes'),
      },
      {
        day: '2027-02-01',
        what: text('First day at the new school', 'Primer día en la nueva escuela'),
      },
    ],
    people: [
      person(known.caseysCounselor, counselorF, coursesHelp),
      person(known.caseysTeacher, text('Teacher', 'Maestro'), text('Drama and stage', 'Teatro y escenario')),
      person(
        known.caseysCousin,
        text('Cousin', 'Primo'),
        text('Picked by the family, in writing', 'Lo eligió la familia, por escrito'),
      ),
      person(known.caseysParent, text('Parent', 'Madre'), text('Works abroad', 'Trabaja en otro país')),
    ],
  },
];

/** Gives a sample student. */
export function studentById(id: StudentId): DemoStudent {
  const found = students.find((student) => student.id === id);
  if (!found) throw new Error('There is no such sample student.');
  return found;
}

/** Gives who looks in a part; the student where nobody has it. */
export function viewerOf(student: DemoStudent, as: DemoRole): Viewer {
  const own = student.viewers.find((each) => each.as === 'student');
  const found = student.viewers.find((each) => each.as === as) ?? own;
  if (!found) throw new Error('Every sample student can look at their own plan.');
  return found.viewer;
}

/** What a person is called: title and letter, or the student's name. */
export function nameOf(student: DemoStudent, viewer: Viewer, lang: keyof Bilingual): string {
  const found = student.people.find((each) => each.viewer.id === viewer.id);
  if (!found) return student.name;
  return `${found.title[lang]} ${viewer.name?.split(' ').at(-1) ?? ''}`.trim();
}
