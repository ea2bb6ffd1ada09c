// A public page: the explorer alone, with no plan, no person and no storage.
import 'ilp-elements/career-explorer';
import { byId } from './page-parts.js';
import { placeAddress, readView } from './portal-view.js';

const spanish = {
  skip: 'Ir a los trabajos',
  'page-title': '¿Qué trabajos hay?',
  'page-lead':
    'Para todas las personas, sin iniciar sesión. Nada de lo que hagas aquí se guarda ni se envía.',
  foot: 'Riverbend es inventado. Los números sobre el trabajo son reales: cada uno dice de dónde viene.',
} as const;

const explorer = document.querySelector('ilp-career-explorer');

function showPlace(): void {
  if (explorer) Object.assign(explorer, readView(location.search).place);
  linkLanguages();
}

/** Whoever changes the language stays where they are. */
function linkLanguages(): void {
  const { place } = readView(location.search);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
    link.href = placeAddress(place, location.search, link.hreflang);
}

if (new URLSearchParams(location.search).get('lang') === 'es') {
  document.documentElement.lang = 'es';
  for (const [id, text] of Object.entries(spanish)) byId(id).textContent = text;
}
showPlace();
addEventListener('popstate', showPlace);
explorer?.addEventListener('ilp-career-place', ({ detail }) => {
  const address = placeAddress(detail, location.search);
  if (address === location.search) return;
  history.pushState(null, '', address);
  linkLanguages();
});
