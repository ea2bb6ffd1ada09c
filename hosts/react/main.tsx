import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import 'ilp-elements/plan';
import 'ilp-elements/goal-editor';
import 'ilp-elements/career-explorer';
import 'ilp-elements/themes/district.css';
import { Portal } from './portal.js';

const app = document.querySelector('#app');
const portal = (
  <StrictMode>
    <Portal />
  </StrictMode>
);

// The same page comes drawn by a server as well, and is taken over then.
if (app?.hasChildNodes()) hydrateRoot(app, portal);
else if (app) createRoot(app).render(portal);
