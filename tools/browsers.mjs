// Finds the browsers of this machine. An engine that is not there is undefined.

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

export const engines = ['chromium', 'firefox', 'webkit'];

/** @typedef {{ binary: string, driver?: string, xvfb?: string }} Browser where an engine's programs are */

const { env } = process;
const onPath = (env.PATH ?? '').split(path.delimiter);
const programFolders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];

/** Gives the first of these files that exists. */
const firstFile = (files) => files.find((file) => file && existsSync(file));

/** Finds a program by name in the folders of PATH. */
const program = (name) => firstFile(onPath.map((folder) => path.join(folder, name)));

/** Lists where Windows keeps a program. */
const windowsPlaces = (...parts) =>
  programFolders.filter(Boolean).map((folder) => path.join(folder, ...parts));

const macPlace = (name) => `/Applications/${name}.app/Contents/MacOS/${name}`;

function findChromium() {
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const binary = firstFile([
    env.CHROME_PATH,
    ...names.map(program),
    ...['Google Chrome', 'Chromium', 'Google Chrome for Testing', 'Microsoft Edge'].map(macPlace),
    ...windowsPlaces('Google', 'Chrome', 'Application', 'chrome.exe'),
    ...windowsPlaces('Chromium', 'Application', 'chrome.exe'),
    ...windowsPlaces('Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]);
  return binary && { binary };
}

function findFirefox() {
  const binary = firstFile([
    env.FIREFOX_PATH,
    ...['firefox', 'firefox-esr'].map(program),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windowsPlaces('Mozilla Firefox', 'firefox.exe'),
  ]);
  return binary && { binary };
}

/** WebKitGTK's test browser lies in a library folder whose name holds the processor and the version. */
function findMiniBrowser() {
  const folders = ['/usr/libexec', '/usr/lib', '/usr/lib64', ...libraryFolders('/usr/lib')];
  const versions = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  return firstFile(
    folders.flatMap((folder) => versions.map((version) => path.join(folder, version, 'MiniBrowser'))),
  );
}

function libraryFolders(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('-linux-gnu'))
    .map((name) => path.join(folder, name));
}

/** WebKitGTK draws on a screen, so it counts only where there is one, real or of Xvfb. */
function findWebKit() {
  const driver = env.WEBKIT_DRIVER_PATH ?? program('WebKitWebDriver');
  const binary = findMiniBrowser();
  const xvfb = program('Xvfb');
  return driver && binary && (xvfb ?? env.DISPLAY) ? { binary, driver, xvfb } : undefined;
}

/**
 * Looks for every engine anew.
 *
 * @returns {Record<string, Browser | undefined>}
 */
export function findBrowsers() {
  return { chromium: findChromium(), firefox: findFirefox(), webkit: findWebKit() };
}
