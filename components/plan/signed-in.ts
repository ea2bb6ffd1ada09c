import { personRoles, type PersonRole, type Viewer } from '../../src/model/people.js';

/** The ways in which a page names the signed-in person. */
export interface SignedIn {
  readonly viewer: Viewer | undefined;
  readonly viewerId: string | undefined;
  readonly viewerRole: PersonRole | undefined;
  readonly viewerName: string | undefined;
}

/** The signed-in person, by the property or else by the three attributes; undefined where they name nobody. */
export function signedIn({ viewer, viewerId, viewerRole, viewerName: name }: SignedIn): Viewer | undefined {
  const { id, role } = viewer ?? { id: viewerId, role: viewerRole };
  if (!id || !role || !personRoles.includes(role)) return undefined;
  return viewer ?? (name ? { id, role, name } : { id, role });
}
