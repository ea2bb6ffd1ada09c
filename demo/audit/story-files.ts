import type { TemplateResult } from 'lit';

/** A named state of an element, as `stories/` has it. */
export interface AuditStory {
  readonly render: () => TemplateResult;
}

/** What a file of stories exports: stories by name, and a description as `default`. */
export type StoryModule = Readonly<Record<string, unknown>>;

/** Every file of stories by its name. Written out, for a bundler has to see each; a test compares it with the folder. */
export const storyFiles: Readonly<Record<string, () => Promise<StoryModule>>> = {
  plan: () => import('../../stories/plan.stories.js'),
  'goal-editor': () => import('../../stories/goal-editor.stories.js'),
  'goal-editor-experience': () => import('../../stories/goal-editor-experience.stories.js'),
  'goal-editor-paper': () => import('../../stories/goal-editor-paper.stories.js'),
  'goal-editor-progress': () => import('../../stories/goal-editor-progress.stories.js'),
  'goal-editor-review': () => import('../../stories/goal-editor-review.stories.js'),
  'goal-editor-supports': () => import('../../stories/goal-editor-supports.stories.js'),
  'goal-editor-talk': () => import('../../stories/goal-editor-talk.stories.js'),
  'course-plan': () => import('../../stories/course-plan.stories.js'),
  'course-plan-add': () => import('../../stories/course-plan-add.stories.js'),
  'course-plan-careers': () => import('../../stories/course-plan-careers.stories.js'),
  'course-plan-check': () => import('../../stories/course-plan-check.stories.js'),
  'course-plan-details': () => import('../../stories/course-plan-details.stories.js'),
  'course-plan-paper': () => import('../../stories/course-plan-paper.stories.js'),
  'course-plan-review': () => import('../../stories/course-plan-review.stories.js'),
  'course-plan-students': () => import('../../stories/course-plan-students.stories.js'),
  'course-plan-supports': () => import('../../stories/course-plan-supports.stories.js'),
  'course-plan-transfer': () => import('../../stories/course-plan-transfer.stories.js'),
  'course-plan-ways': () => import('../../stories/course-plan-ways.stories.js'),
  'career-explorer': () => import('../../stories/career-explorer.stories.js'),
  'career-interests': () => import('../../stories/career-interests.stories.js'),
  'career-job': () => import('../../stories/career-job.stories.js'),
  'career-kept': () => import('../../stories/career-kept.stories.js'),
  'iep-crosswalk': () => import('../../stories/iep-crosswalk.stories.js'),
  'iep-crosswalk-import': () => import('../../stories/iep-crosswalk-import.stories.js'),
  'iep-crosswalk-own': () => import('../../stories/iep-crosswalk-own.stories.js'),
  'iep-crosswalk-statements': () => import('../../stories/iep-crosswalk-statements.stories.js'),
  'iep-crosswalk-talk': () => import('../../stories/iep-crosswalk-talk.stories.js'),
  'iep-crosswalk-team': () => import('../../stories/iep-crosswalk-team.stories.js'),
  themes: () => import('../../stories/themes.stories.js'),
};

/** The stories of a module, by name. */
export function storiesIn(module: StoryModule): readonly (readonly [name: string, story: AuditStory])[] {
  return Object.entries(module).flatMap(([name, story]) => (isStory(story) ? [[name, story] as const] : []));
}

function isStory(value: unknown): value is AuditStory {
  return (
    typeof value === 'object' && value !== null && 'render' in value && typeof value.render === 'function'
  );
}

/** `StudentView` reads “Student view”. */
export function wordsOfName(name: string): string {
  const spaced = name.replaceAll(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** `goal-editor` reads “Goal editor”. */
export function wordsOfFile(file: string): string {
  return wordsOfName(file.replaceAll('-', ' '));
}
