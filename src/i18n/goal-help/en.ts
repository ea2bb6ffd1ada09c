/** What the questions, starters, skills and “About me” of the goal editor say, in English. */
export const en = {
  hintsHelp: 'Only if you like. Your goal is fine without answers.',
  wordsFirst: 'Write a few words first. Then you may find questions here.',
  nothingMore: 'Nothing more to ask. It is your goal.',
  forExample: (example: string) => `For example: ${example}`,
  hints: {
    mine: {
      question: 'How would you say it in your own words?',
      example: '“I want to read stories to little kids.”',
    },
    specific: {
      question: 'What would you like to say more about?',
      example: '“Guitar” can grow to “play a song for my family”.',
    },
    measurable: {
      question: 'Is there something you could count?',
      example: '“Read two books”, or “talk to three people”.',
    },
    observable: {
      question: 'What will people see you do?',
      example: '“Work in a bike shop”, or “take the bus alone”.',
    },
    reach: {
      question: 'How will you know that you made it?',
      example: '“My song is on the school radio.”',
    },
    firstStep: {
      question: 'What would be a first step?',
      example: '“Ask at the library about the microphone.”',
    },
    byWhen: {
      question: 'By when would you like it?',
      example: '“By winter break”, or “before I am in grade 9”.',
    },
    afterSchool: {
      question: 'When after high school will you do it?',
      example: '“In my first year after high school.”',
    },
  },

  startersTitle: 'You can start like this:',
  goalStarters: {
    better: 'I want to get better at',
    findOut: 'I want to find out',
    bySummer: 'By summer I want to',
    afterSchool: 'After high school I want to',
  },

  skillsHelp: 'Tick what this goal helps you learn. A few are enough.',
  otherSkills: (codes: string) => `Also chosen: ${codes}`,

  about: { strengths: 'What I can do', whatHelps: 'What helps me' },
  aboutHelp: {
    strengths: 'What goes well? What do people thank you for?',
    whatHelps: 'What makes school work for you? Say it to the people who help.',
  },
  aboutStarters: {
    strengths: { goodAt: 'I am good at', askMe: 'People ask me to', atHome: 'At home I take care of' },
    whatHelps: {
      learnBest: 'I learn best when',
      helps: 'It helps me when',
      tellMe: 'Please tell me before',
      moreTime: 'I need more time to',
    },
  },
};

/** The words of this part. */
export type GoalHelpWords = typeof en;
