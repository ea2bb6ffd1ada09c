import {
  transitionAssessments,
  type TransitionAssessment,
} from '../../../src/crosswalk/from-plan/transition-assessments.js';
import { formatDay } from '../../../src/i18n/format.js';
import {
  missingWhere,
  type Statement,
  type StatementLine,
  type StatementManner,
  type StatementSources,
} from './statement.js';

/** The interests as an age-appropriate transition assessment (34 CFR 300.320(b)(1)): name, date and summary. */
export function assessmentsStatement({ plan }: StatementSources, manner: StatementManner): Statement {
  const assessments = transitionAssessments(plan);
  const [newest] = assessments;
  const missing = newest
    ? [
        ...missingWhere('noDate', newest.date === undefined),
        ...missingWhere('noInstrument', newest.instrument === undefined),
      ]
    : missingWhere('noAssessment', true);
  if (!newest) return { lines: [], missing };
  const blocks = assessments.flatMap((each) => [[], ...assessmentLines(each, manner)]);
  return { lines: [[manner.words.assessments], ...blocks], missing };
}

function assessmentLines(
  { instrument, date, areas, answered }: TransitionAssessment,
  { words, tag }: StatementManner,
): readonly StatementLine[] {
  const liked =
    areas.length > 0 ? words.most(areas.map((area) => words.areas[area]).join(', ')) : words.alike;
  return [
    [instrument === undefined ? words.noInstrument : words.instrument(instrument)],
    [date === undefined ? words.noDate : words.date(formatDay(tag, date))],
    [`${words.summary(answered)} ${liked} ${words.notSkills}`],
  ];
}
