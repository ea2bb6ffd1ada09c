// One launcher of @web/test-runner per engine, for the browsers found on this machine.

import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { webkitLauncher } from './webkit-launcher.mjs';

/** Quiet, offline and the same everywhere. */
const chromiumFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** Chromium refuses its sandbox to root, and most CI containers have none to give. */
function sandboxFlags() {
  const hasNoSandbox = process.env.CI || process.getuid?.() === 0;
  return hasNoSandbox ? ['--no-sandbox'] : [];
}

export const launchers = {
  chromium: ({ binary }) =>
    chromeLauncher({
      launchOptions: {
        executablePath: binary,
        headless: true,
        args: [...chromiumFlags, ...sandboxFlags()],
      },
    }),
  firefox: ({ binary }) =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: binary,
        headless: true,
        // The a11y-tree command asks the browser's own window.
        args: ['--remote-allow-system-access'],
      },
    }),
  webkit: webkitLauncher,
};
