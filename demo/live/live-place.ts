import type { Viewer } from 'ilp-elements/core';
import { httpStorage } from 'ilp-elements/storage/http';
import type { Place } from '../keeping.js';
import { addressOf, readView } from '../portal-view.js';

/** Gives the server's storage, signed in as this person. The page around may take its network away. */
export function livePlace({ id }: Viewer): Place {
  const device = new URLSearchParams(location.search).get('device') === 'own' ? 'own' : 'shared';
  return { keeping: 'server', device, adapter: httpStorage({ base: '/ilp/v1', fetch: signedFetch(id) }) };
}

/** Takes away what belongs to the portal without a server: other people, and ways out of this window. */
export function prepareLivePage(): void {
  for (const part of document.querySelectorAll<HTMLElement>('.demo-bar, .site-foot a')) part.hidden = true;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.brand')) link.href = location.search;
  // Opened in a tab of its own, a part of the portal is still this person's.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-page]'))
    link.href = addressOf(readView(link.search), location.search);
  // The elements ask the browser why nothing was sent; without a network of its own it still says so.
  const ofBrowser = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine');
  const isOnLine = (): boolean => !isCut() && ofBrowser?.get?.call(navigator) !== false;
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: isOnLine });
  addEventListener('offline', () => {
    network.abort(cutError());
    network = new AbortController();
  });
}

/** Ends with the network whatever is under way. */
let network = new AbortController();

const cutError = (): TypeError => new TypeError('The network is cut.');

/** The page around says so at the frame, where both can see it. */
function isCut(): boolean {
  return window.frameElement?.getAttribute('data-network') === 'cut';
}

async function send(address: string, init: RequestInit = {}): Promise<Response> {
  if (isCut()) throw cutError();
  const signals = init.signal ? [init.signal, network.signal] : [network.signal];
  return fetch(address, { ...init, signal: AbortSignal.any(signals) });
}

/** Sends requests with a token that is held here and nowhere else; one that has ended is asked anew, once. */
function signedFetch(person: string): (address: string, init: RequestInit) => Promise<Response> {
  let token: string | undefined;
  const sendSigned = async (address: string, init: RequestInit): Promise<Response> => {
    token ??= await tokenFor(person);
    const headers = new Headers(init.headers);
    headers.set('Authorization', `Bearer ${token}`);
    return send(address, { ...init, headers });
  };
  return async (address, init) => {
    const response = await sendSigned(address, init);
    if (response.status !== 401) return response;
    token = undefined;
    return sendSigned(address, init);
  };
}

async function tokenFor(person: string): Promise<string> {
  const response = await send(`/demo/token?person=${encodeURIComponent(person)}`, { cache: 'no-store' });
  const answer: unknown = await response.json();
  if (typeof answer === 'object' && answer !== null && 'token' in answer) return String(answer.token);
  throw new TypeError('The sign-in of the demo gave no token.');
}
