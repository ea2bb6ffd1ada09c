import { viewerRoles, students, type DemoRole } from './students.js';
import { portalWords, type PortalLanguage } from './portal-words.js';

const themes = ['auto', 'light', 'dark'] as const;

/** Who is shown to whom, and how. Kept in the address, so that two windows can differ. */
export interface Settings {
  readonly student: string;
  readonly as: DemoRole;
  readonly lang: PortalLanguage;
  readonly theme: (typeof themes)[number];
}

/** Reads the settings from the address; what is missing or unknown gets the first choice. */
export function readSettings(search = location.search): Settings {
  const asked = new URLSearchParams(search);
  return {
    student: choice(
      asked.get('student'),
      students.map(({ id }) => id),
      'dario',
    ),
    as: choice(asked.get('as'), viewerRoles, 'student'),
    lang: choice(asked.get('lang'), Object.keys(portalWords) as PortalLanguage[], 'en'),
    theme: choice(asked.get('theme'), themes, 'auto'),
  };
}

/** Writes the settings into the address without leaving the page. */
export function writeSettings(settings: Settings): void {
  const search = new URLSearchParams({ ...settings });
  history.replaceState(null, '', `?${search.toString()}${location.hash}`);
}

function choice<T extends string>(asked: string | null, choices: readonly T[], otherwise: T): T {
  return choices.find((one) => one === asked) ?? otherwise;
}
