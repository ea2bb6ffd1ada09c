import { isolated, isolatedLast } from '../format.js';
import type { CrosswalkStatementWords } from './en.js';
import { textWords } from './es-text.js';

/** What a plan says for an IEP, in Spanish. */
export const es: CrosswalkStatementWords = {
  heading: 'Lo que mi plan dice para mi IEP',
  headingOther: 'Lo que el plan dice para el IEP',
  help: 'Estos textos vienen solo de tu plan. Tu escuela puede copiarlos en tu IEP.',
  helpOther: 'Estos textos vienen solo del plan. Léalos y luego cópielos en el IEP.',
  language: 'Idioma de los textos',
  languageMissing: 'No se pudo cargar este idioma. Los textos quedan como están.',

  titles: {
    courses: 'Clases (cursos de estudio)',
    assessments: 'Intereses (evaluación de transición apropiada para la edad)',
    performance: 'Borrador del resumen del desempeño',
  },
  abouts: {
    courses: 'Lo que se tomó, se toma ahora y se planea, por año escolar.',
    assessments: 'Lo que le gusta hacer al estudiante. El equipo necesita preguntar más que eso.',
    performance: 'Lo que el estudiante puede llevarse de la escuela. La escuela agrega su parte.',
  },
  law: (citation) => `Ver la ley: ${isolated(citation)}`,
  textOf: (title) => `Texto: ${title}`,

  missing: 'Lo que falta',
  questions: {
    noCourses: () => '¿Qué clases toma y planea el estudiante?',
    noYear: (names) =>
      names ? `En qué año escolar: ${isolatedLast(names)}` : '¿En qué años escolares son las clases?',
    noTitle: () => '¿Cómo se llama la clase que no tiene nombre?',
    noCredits: (names) =>
      names ? `Cuántos créditos: ${isolatedLast(names)}` : '¿Cuántos créditos tienen las clases?',
    emptyGrades: (grades) => `¿Qué se planea para el grado ${grades}?`,
    noAssessment: () => '¿Qué le gusta hacer al estudiante? “Explora carreras” puede preguntarlo.',
    noDate: () => '¿Qué día se respondieron las actividades?',
    noInstrument: () => '¿Cómo se llaman las actividades?',
    noAfterSchool: () => '¿Qué quiere el estudiante después de la preparatoria: trabajo, estudio, vivienda?',
    noStrengths: () => '¿Qué hace bien el estudiante?',
    noHelps: () => '¿Qué ayuda al estudiante?',
    noMarks: () => '¿Qué calificaciones obtuvo el estudiante?',
    noExperiences: () => '¿Qué ha hecho el estudiante fuera de clase: trabajos, clubes, cuidar a la familia?',
  },
  questionsOwn: {
    noCourses: () => '¿Qué clases tomas y planeas?',
    noYear: (names) =>
      names ? `En qué año escolar: ${isolatedLast(names)}` : '¿En qué años escolares son las clases?',
    noTitle: () => '¿Cómo se llama la clase que no tiene nombre?',
    noCredits: (names) =>
      names ? `Cuántos créditos: ${isolatedLast(names)}` : '¿Cuántos créditos tienen las clases?',
    emptyGrades: (grades) => `¿Qué planeas para el grado ${grades}?`,
    noAssessment: () => '¿Qué te gusta hacer? “Explora carreras” puede preguntártelo.',
    noDate: () => '¿Qué día respondiste las actividades?',
    noInstrument: () => '¿Cómo se llaman las actividades?',
    noAfterSchool: () => '¿Qué quieres después de la preparatoria: trabajo, estudio, vivienda?',
    noStrengths: () => '¿Qué haces bien?',
    noHelps: () => '¿Qué te ayuda?',
    noMarks: () => '¿Qué calificaciones obtuviste?',
    noExperiences: () => '¿Qué has hecho fuera de clase: trabajos, clubes, cuidar a la familia?',
  },

  copy: 'Copiar',
  download: 'Descargar como texto',
  buttonOf: (button, title) => `${button}: ${title}`,
  copied: 'Copiado. Se puede pegar en el sistema del IEP.',
  selected: 'El texto está seleccionado. Se copia con Ctrl y C, o con Comando y C.',
  cannotDownload: 'Aquí no se puede descargar nada. El texto se puede copiar.',
  downloaded: (name) => `Está en las descargas, en un archivo: ${isolated(name)}`,

  text: textWords,
};
