// Serves a small server of the HTTP protocol, with a faulty network before it, to tests in a page: see
// test/storage/http/wire-for-pages.ts. It is loaded when the first test asks for one.

import { pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { fromRoot } from '../lib/root.mjs';

async function loadWires() {
  const file = pathToFileURL(fromRoot('test/storage/http/wire-for-pages.ts')).href;
  const { pageWires } = await tsImport(file, import.meta.url);
  return pageWires();
}

/** Makes a middleware of the runner's server. */
export function httpWires() {
  let wires;
  return async (context, next) => {
    if (!context.path.startsWith('/ilp-wire/')) return next();
    wires ??= loadWires();
    const answer = await wires;
    // The wire answers by itself, or cuts the line.
    context.status = 200;
    if (answer(context.req, context.res)) context.respond = false;
  };
}
