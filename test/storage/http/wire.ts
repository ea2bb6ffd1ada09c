/** A small server with a faulty network before it, started for a test in Node. */
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { httpStorage } from '../../../src/storage/http/index.js';
import type { HttpStorageOptions } from '../../../src/storage/http/index.js';
import type { StorageAdapter } from '../../../src/storage/contract.js';
import { FaultyProxy } from './faulty-proxy.js';
import { SmallServer } from './small-server.js';

/** Where a test's server is, and what it can do to it. */
export interface Wire {
  readonly base: string;
  readonly server: SmallServer;
  readonly proxy: FaultyProxy;
  /** Makes one more client; all of them are closed with the wire. */
  readonly client: (options?: Partial<HttpStorageOptions>) => StorageAdapter;
  readonly stop: () => Promise<void>;
}

interface Listening {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

async function listen(handle: RequestListener): Promise<Listening> {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}`,
    stop: async () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Starts a server and the network before it. */
export async function startWire(options?: ConstructorParameters<typeof SmallServer>[0]): Promise<Wire> {
  const server = new SmallServer(options);
  const behind = await listen((request, response) => {
    server.handle(request, response, '/v1').catch(() => response.destroy());
  });
  const proxy = new FaultyProxy(behind.address);
  const before = await listen((request, response) => proxy.handle(request, response));
  const base = `${before.address}/v1`;
  const clients: StorageAdapter[] = [];
  return {
    base,
    server,
    proxy,
    client(more = {}) {
      const client = httpStorage({ base, ...more });
      clients.push(client);
      return client;
    },
    async stop() {
      await Promise.all(clients.map(async (client) => client.close?.()));
      await before.stop();
      await behind.stop();
    },
  };
}
