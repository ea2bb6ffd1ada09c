// Serves the site of the host pages, every page under a policy as strict as a careful portal's.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { siteFolder } from './site.mjs';

const types = {
  '.css': 'text/css',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
};

/** Lit makes one policy of its own; a second copy of Lit makes one of the same name. */
const oneLit = 'lit-html';
const severalLits = "lit-html 'allow-duplicates'";

/** A page that names nothing but files of its own origin, and no string may become code or markup. */
function policy({ trustedTypes = oneLit, frames = "'none'", around = "'none'" }) {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    `frame-src ${frames}`,
    `frame-ancestors ${around}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join('; ');
}

/** What differs from page to page, by the beginning of the path. */
function settingsOf(pathname, search, port) {
  if (pathname.startsWith('/two-versions/') && search !== '?one-lit') return { trustedTypes: severalLits };
  if (pathname === '/frame/inside.html') return { around: `http://127.0.0.1:${port}` };
  if (pathname.startsWith('/frame/')) return { frames: `http://localhost:${port}` };
  return {};
}

/** The file a path leads to; the React app lies where it was built. */
function fileOf(pathname) {
  const inside = pathname.replace(/^\/react\//, '/react/dist/').replace(/\/$/, '/index.html');
  const file = path.join(siteFolder, path.normalize(inside));
  return file.startsWith(siteFolder + path.sep) ? file : undefined;
}

async function answer(request, response) {
  const { pathname, search } = new URL(request.url, 'http://site');
  if (pathname === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  const file = fileOf(pathname);
  const body = file && (await readFile(file).catch(() => undefined));
  if (!body) {
    response.writeHead(404).end();
    return;
  }
  const { localPort } = request.socket;
  response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream');
  response.setHeader('content-security-policy', policy(settingsOf(pathname, search, localPort)));
  response.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
  response.end(body);
}

/**
 * Serves the site on this machine alone, under two names that browsers take for two sites: 127.0.0.1 and localhost.
 *
 * @param {number} [port] any free one where absent
 * @returns {Promise<{ url: string, close(): void }>}
 */
export async function serveSite(port = 0) {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise((resolve) => server.listen(port, resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
