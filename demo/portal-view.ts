import { careerScreens, type CareerPlace } from 'ilp-elements/career-explorer';
import { isOneOf } from './page-parts.js';

/** The parts of the portal a person can be in. */
export const portalPages = ['plan', 'courses', 'careers', 'two-plans'] as const;
export type PortalPage = (typeof portalPages)[number];

/** What is open in the portal; kept in the address, so that the browser's Back works. */
export interface PortalView {
  readonly page: PortalPage;
  readonly place: CareerPlace;
}

/** Reads from an address what is open. */
export function readView(search: string): PortalView {
  const asked = new URLSearchParams(search);
  const page = asked.get('page') ?? '';
  const screen = asked.get('screen') ?? '';
  return {
    page: isOneOf(portalPages, page) ? page : 'plan',
    place: {
      screen: isOneOf(careerScreens, screen) ? screen : 'find',
      cluster: asked.get('cluster') ?? undefined,
      occupation: asked.get('job') ?? undefined,
    },
  };
}

/** Gives the address of a view, with everything else in it as it is now. */
export function addressOf({ page, place }: PortalView, search: string): string {
  const isCareers = page === 'careers';
  return withEntries(search, {
    page: page === 'plan' ? undefined : page,
    ...placeEntries(isCareers ? place : {}),
  });
}

/** Gives the address of a place on a page that is of careers alone, perhaps in another language. */
export function placeAddress(place: CareerPlace, search: string, lang?: string): string {
  return withEntries(search, { ...placeEntries(place), ...(lang && { lang }) });
}

function placeEntries({ screen, cluster, occupation }: Partial<CareerPlace>): Entries {
  return { screen: screen === 'find' ? undefined : screen, cluster, job: occupation };
}

type Entries = Readonly<Record<string, string | undefined>>;

function withEntries(search: string, entries: Entries): string {
  const params = new URLSearchParams(search);
  for (const [key, value] of Object.entries(entries))
    if (value === undefined) params.delete(key);
    else params.set(key, value);
  return `?${params.toString()}`;
}
