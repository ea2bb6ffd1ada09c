// Who is compared. Read here and in the page.

/** How many rule sets the check answers where nothing else is said. */
const ruleSetCount = 1;

const page = (name, more) => ({ entry: `bench/course-plan/pages/${name}.mjs`, ruleSetCount, ...more });

/** The first is what all are compared with. */
export const contenders = {
  'by hand': page('by-hand'),
  'bare Lit': page('bare-lit'),
  'course plan': page('course-plan'),
  'course plan, four rule sets': page('course-plan', { ruleSetCount: 4 }),
  'SortableJS 1.15.7': page('sortable'),
  'Pragmatic drag and drop 4.0.0': page('pragmatic'),
  'dnd-kit 0.5.0, no framework': page('dnd-kit'),
  'dnd-kit 6.3.1 in React 19.3.1': page('dnd-kit-react'),
  'vis-timeline 8.5.4': page('vis-timeline'),
  'FullCalendar 6.1.21, resource timeline': page('fullcalendar'),
};
