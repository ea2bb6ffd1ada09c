import { portalLanguages, type PortalLanguage } from './portal-words.js';
import { isOneOf } from './page-parts.js';
import { studentById, studentIds, type DemoRole, type StudentId } from './students.js';

const themes = ['auto', 'light', 'dark'] as const;

/** Who is shown to whom, and how. Kept in the address, so that two windows can differ. */
export interface Settings {
  readonly student: StudentId;
  readonly as: DemoRole;
  readonly lang: PortalLanguage;
  readonly theme: (typeof themes)[number];
}

/** Reads the settings from the address; what is missing or unknown gets the first choice. */
export function readSettings(search: string): Settings {
  const asked = new URLSearchParams(search);
  const student = choice(asked.get('student'), studentIds, 'dario');
  const part = asked.get('as') ?? 'student';
  // Whoever asks for a part that nobody has is shown what a counselor sees, never what the student does.
  const viewer = studentById(student).viewers.find(
    ({ as, viewer: { role } }) => as === part || role === part,
  );
  return {
    student,
    as: viewer?.as ?? 'counselor',
    lang: choice(asked.get('lang'), portalLanguages, 'en'),
    theme: choice(asked.get('theme'), themes, 'auto'),
  };
}

/** Writes the settings into the address without leaving the page. */
export function writeSettings(settings: Settings): void {
  const search = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries(settings)) search.set(key, String(value));
  history.replaceState(null, '', `?${search.toString()}${location.hash}`);
}

function choice<T extends string>(asked: string | null, choices: readonly T[], otherwise: T): T {
  return asked !== null && isOneOf(choices, asked) ? asked : otherwise;
}
