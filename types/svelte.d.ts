// The tags in the templates of Svelte 5: `import 'ilp-elements/types/svelte';` once in a project.

import type { HTMLAttributes } from 'svelte/elements';
import type { IlpElements } from './elements.js';

/** Svelte 5 listens to the event `ilp-edit` where it finds `onilp-edit`, Svelte 4 where it finds `on:ilp-edit`. */
type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}` | `on:${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

/** What one tag takes: what every element takes, its own properties and attributes, and its events. */
export type IlpSvelteProps<Tag extends keyof IlpElements> = Omit<
  HTMLAttributes<IlpElements[Tag]['element']>,
  keyof IlpElements[Tag]['properties']
> &
  IlpElements[Tag]['properties'] &
  IlpElements[Tag]['attributes'] &
  Handlers<IlpElements[Tag]['events']>;

type SvelteElements = { [Tag in keyof IlpElements]: IlpSvelteProps<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
