import { lazyLanguages, type LazyLanguage } from '../../src/i18n/dictionary.js';
import { isOneOf } from '../page-parts.js';

/** Every language the elements know. */
const languages: readonly ['en', ...LazyLanguage[]] = [
  'en',
  ...(Object.keys(lazyLanguages) as LazyLanguage[]),
];

/** The values of each switch, the first one being what a page has by itself. `mirrored` is English, backwards. */
export const switches = {
  lang: languages,
  dir: ['ltr', 'rtl'],
  theme: ['none', 'light', 'dark', 'high-contrast', 'district', 'uswds', 'material', 'system-colors'],
  scheme: ['auto', 'light', 'dark'],
  spacing: ['no', 'yes'],
  zoom: ['100', '200', '400'],
  as: [
    'story',
    'student',
    'adultStudent',
    'parent',
    'designee',
    'counselor',
    'careerSpecialist',
    'caseManager',
    'teacher',
    'administrator',
  ],
} as const;

/** The name of a switch. */
export type Switch = keyof typeof switches;

/** Which story is shown, and how. Kept in the address, so that what was found can be passed on. */
export type AuditSettings = { readonly [Name in Switch]: (typeof switches)[Name][number] } & {
  /** `file--Name`; empty before one is chosen. */
  readonly story: string;
};

/** Reads the settings from an address; what is unknown gets the first choice. */
export function readAudit(search: string): AuditSettings {
  const asked = new URLSearchParams(search);
  const value = (name: Switch) => asked.get(name);
  return {
    story: /^[\w-]+--\w+$/.exec(asked.get('story') ?? '')?.[0] ?? '',
    lang: choice(value('lang'), switches.lang),
    dir: choice(value('dir'), switches.dir),
    theme: choice(value('theme'), switches.theme),
    scheme: choice(value('scheme'), switches.scheme),
    spacing: choice(value('spacing'), switches.spacing),
    zoom: choice(value('zoom'), switches.zoom),
    as: choice(value('as'), switches.as),
  };
}

function choice<T extends string>(asked: string | null, choices: readonly [T, ...T[]]): T {
  return asked !== null && isOneOf(choices, asked) ? asked : choices[0];
}

/** Gives the address of settings: only what is not as a page has it by itself. */
export function auditAddress(settings: AuditSettings): string {
  const params = new URLSearchParams();
  if (settings.story) params.set('story', settings.story);
  for (const [name, [first]] of Object.entries(switches)) {
    const value = settings[name as Switch];
    if (value !== first) params.set(name, value);
  }
  return `?${params.toString()}`;
}
