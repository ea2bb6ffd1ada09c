// Our own sentences about the courses of the demo's catalog.

/** Each course has one sentence in each language, and no sentence is without a course. */
export function checkTexts(sentences, { courses }, faults) {
  const codes = new Set(courses.map(({ code }) => code));
  for (const { code, English, Spanish } of sentences) {
    if (!codes.delete(code)) faults.say(`sentences.tsv: ${code} is there twice, or no course of the catalog`);
    for (const sentence of [English, Spanish])
      if (sentence.split(' ').length >= 20)
        faults.say(`sentences.tsv: ${code} has 20 words or more: ${sentence}`);
  }
  for (const code of codes) faults.say(`sentences.tsv: ${code} has no sentence yet`);
}

/** Puts each sentence beside its course, behind the title. */
export function withTexts(courses, sentences) {
  const texts = new Map(sentences.map(({ code, English: en, Spanish: es }) => [code, { en, es }]));
  return courses.map(({ code, title, ...rest }) => ({ code, title, description: texts.get(code), ...rest }));
}
