import type { GoalHelpWords } from './en.js';

/** What the questions, starters, skills and “About me” of the goal editor say, in Spanish. */
export const es: GoalHelpWords = {
  hintsHelp: 'Solo si quieres. Tu meta está bien sin respuestas.',
  wordsFirst: 'Escribe primero unas palabras. Luego puede haber preguntas aquí.',
  nothingMore: 'No hay más preguntas. Es tu meta.',
  forExample: (example) => `Por ejemplo: ${example}`,
  hints: {
    mine: {
      question: '¿Cómo lo dirías con tus propias palabras?',
      example: '«Quiero leer cuentos a los más pequeños.»',
    },
    specific: {
      question: '¿De qué te gustaría decir más?',
      example: '«Guitarra» puede crecer a «tocar una canción para mi familia».',
    },
    measurable: {
      question: '¿Hay algo que podrías contar?',
      example: '«Leer dos libros» o «hablar con tres personas».',
    },
    observable: {
      question: '¿Qué te verá hacer la gente?',
      example: '«Trabajar en un taller de bicis» o «tomar el autobús por mi cuenta».',
    },
    reach: {
      question: '¿Cómo sabrás que lo lograste?',
      example: '«Mi canción suena en la radio de la escuela.»',
    },
    firstStep: {
      question: '¿Cuál sería un primer paso?',
      example: '«Preguntar en la biblioteca por el micrófono.»',
    },
    byWhen: {
      question: '¿Para cuándo te gustaría?',
      example: '«Para las vacaciones de invierno» o «antes del grado 9».',
    },
    afterSchool: {
      question: '¿Cuándo lo harás, después de la preparatoria?',
      example: '«En mi primer año después de la preparatoria.»',
    },
  },

  startersTitle: 'Puedes empezar así:',
  goalStarters: {
    better: 'Quiero mejorar en',
    findOut: 'Quiero averiguar',
    bySummer: 'Para el verano quiero',
    afterSchool: 'Después de la preparatoria quiero',
  },

  skillsHelp: 'Marca lo que esta meta te ayuda a aprender. Con unas pocas basta.',
  otherSkills: (codes) => `También elegidas: ${codes}`,

  about: { strengths: 'Lo que sé hacer', whatHelps: 'Lo que me ayuda' },
  aboutHelp: {
    strengths: '¿Qué te sale bien? ¿Qué te agradece la gente?',
    whatHelps: '¿Qué hace que la escuela te funcione? Díselo a quienes te ayudan.',
  },
  aboutStarters: {
    strengths: { goodAt: 'Se me da bien', askMe: 'La gente me pide que', atHome: 'En casa cuido de' },
    whatHelps: {
      learnBest: 'Aprendo mejor cuando',
      helps: 'Me ayuda que',
      tellMe: 'Por favor avísame antes de',
      moreTime: 'Necesito más tiempo para',
    },
  },
};
