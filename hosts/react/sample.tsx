// What docs/embed.md shows of React: `goals.tsx` and `my-storage.ts` are written here from the docs.

import { createRoot } from 'react-dom/client';
import { Goals } from './goals.js';

const app = document.querySelector('#app');
const isLocked = location.search === '?locked';
if (app) createRoot(app).render(<Goals isLocked={isLocked} />);
