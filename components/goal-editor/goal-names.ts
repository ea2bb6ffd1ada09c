import { labelIn } from '../../src/packs/goal-domains.js';
import type { CardContext } from './card-context.js';

/** The name of a part of life; one that the packs do not know keeps its id. */
export function domainName({ domains, locale }: CardContext, id: string): string {
  const found = domains.flatMap((group) => group.domains).find((domain) => domain.id === id);
  return found ? labelIn(found.label, locale.tag) : id;
}
