// The tags in the JSX of React 19, which hands properties to custom elements and listens to their events:
// `import 'ilp-elements/types/react';` once in a project.

import type { HTMLAttributes, Key, ReactNode, Ref } from 'react';
import type { IlpElements } from './elements.js';

/** React 19 listens to the event `ilp-edit` where it finds `onilp-edit`. */
type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

/** What one tag takes: what every element takes, its own properties and attributes, and its events. */
export type IlpReactProps<Tag extends keyof IlpElements> = Omit<
  HTMLAttributes<IlpElements[Tag]['element']>,
  keyof IlpElements[Tag]['properties']
> &
  IlpElements[Tag]['properties'] &
  IlpElements[Tag]['attributes'] &
  Handlers<IlpElements[Tag]['events']> & {
    children?: ReactNode;
    key?: Key | null | undefined;
    ref?: Ref<IlpElements[Tag]['element']> | undefined;
  };

type ReactElements = { [Tag in keyof IlpElements]: IlpReactProps<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
