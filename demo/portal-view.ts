import { careerScreens, type CareerPlace } from 'ilp-elements/career-explorer';
import { isOneOf } from './page-parts.js';

/** The parts of the portal a person can be in. */
const portalPages = ['plan', 'careers'] as const;
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
  const params = new URLSearchParams(search);
  const isCareers = page === 'careers';
  const entries = {
    page: isCareers ? page : undefined,
    screen: isCareers && place.screen !== 'find' ? place.screen : undefined,
    cluster: isCareers ? place.cluster : undefined,
    job: isCareers ? place.occupation : undefined,
  };
  for (const [key, value] of Object.entries(entries))
    if (value === undefined) params.delete(key);
    else params.set(key, value);
  return `?${params.toString()}`;
}
