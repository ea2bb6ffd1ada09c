// Hands out bundled pages and their data to the tabs of a bench, which are of another origin.

import { createServer } from 'node:http';

/** @param {Map<string, string | Uint8Array>} files by address */
export async function serve(files) {
  const server = createServer(({ url }, response) => {
    const file = files.get(url);
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': url.endsWith('.json') ? 'application/json' : 'text/javascript',
      'access-control-allow-origin': '*',
      'timing-allow-origin': '*',
      // Nothing is compiled in advance from one tab to the next.
      'cache-control': 'no-store',
    });
    response.end(file);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
