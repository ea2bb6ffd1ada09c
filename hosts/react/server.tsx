// What a server draws: the portal without the elements, which come to life in the browser alone. Importing them on
// a server does no harm.

import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import 'ilp-elements/plan';
import 'ilp-elements/goal-editor';
import { Portal } from './portal.js';

export const drawn = (): string =>
  renderToString(
    <StrictMode>
      <Portal />
    </StrictMode>,
  );
