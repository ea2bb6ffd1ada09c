/** One thing axe found, in words. */
export interface Finding {
  readonly rule: string;
  readonly help: string;
  /** `minor` to `critical`. */
  readonly impact: string;
  /** Where the rule is explained. */
  readonly address: string;
  readonly places: readonly { readonly where: string; readonly what: string }[];
}

/** What a run of axe gave. */
export interface AxeAnswer {
  readonly version: string;
  /** How many rules ran. */
  readonly rules: number;
  /** What is wrong. */
  readonly wrong: readonly Finding[];
  /** What axe cannot decide: a person has to look. */
  readonly unsure: readonly Finding[];
}

/** Says in one sentence what was found. */
export function sentenceOf({ wrong, unsure, rules, version }: AxeAnswer): string {
  const places = wrong.reduce((sum, { places: { length } }) => sum + length, 0);
  const found =
    wrong.length === 0
      ? `Nothing wrong was found by ${rules} rules.`
      : `${places} ${places === 1 ? 'place is' : 'places are'} wrong, by ${wrong.length} of ${rules} rules.`;
  const open = unsure.length === 0 ? '' : ` ${unsure.length} rules could not decide; see below.`;
  return `${found}${open} (axe-core ${version})`;
}

/** Everything that was found, as a list. */
export function findingsList(findings: readonly Finding[]): HTMLElement {
  const list = document.createElement('ul');
  list.append(...findings.map(findingItem));
  return list;
}

function findingItem({ rule, help, impact, address, places }: Finding): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = `${help} (${rule})`;
  const each = document.createElement('ul');
  each.append(
    ...places.map(({ where, what }) => {
      const place = document.createElement('li');
      const code = document.createElement('code');
      code.textContent = where;
      place.append(code, ` ${what}`);
      return place;
    }),
  );
  item.append(link, ` – ${impact}`, each);
  return item;
}
