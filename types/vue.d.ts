// The tags in the templates of Vue 3: `import 'ilp-elements/types/vue';` once in a project, beside
// `compilerOptions.isCustomElement: (tag) => tag.startsWith('ilp-')`.

import type { HTMLAttributes, PublicProps } from 'vue';
import type { IlpElements } from './elements.js';

/** `ilp-edit` becomes `IlpEdit`. */
type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

/** A template's `@ilp-edit` is the property `onIlpEdit`. */
type Handlers<Events> = {
  [Name in keyof Events & string as `on${Pascal<Name>}`]?: ((event: Events[Name]) => void) | undefined;
};

/** What one tag takes: what every element takes, its own properties and attributes, and its events. */
export type IlpVueProps<Tag extends keyof IlpElements> = HTMLAttributes &
  PublicProps &
  IlpElements[Tag]['properties'] &
  IlpElements[Tag]['attributes'] &
  Handlers<IlpElements[Tag]['events']>;

type VueElements = {
  [Tag in keyof IlpElements]: new () => IlpElements[Tag]['element'] & { $props: IlpVueProps<Tag> };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
