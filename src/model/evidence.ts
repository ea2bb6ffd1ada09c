const safe = /^(https?:\/\/|mailto:)[^\s]+$/i;

/**
 * Gives the web or mail address that a piece of evidence is, to link to it; undefined where it is a
 * note. No other scheme is ever linked, for `javascript:` and `data:` do harm when they are clicked.
 */
export function linkIn(evidence: string | undefined): string | undefined {
  const link = evidence?.trim() ?? '';
  return link.length <= 2000 && safe.test(link) && URL.canParse(link) ? link : undefined;
}
