// Packs the package as npm would publish it.

import { rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from './run.mjs';

let packed;

/**
 * Packs what is built already, once per process however many ask; the folder goes with the process.
 *
 * @returns {Promise<{ problem?: string, tarball?: string, files?: string[], kilobytes?: number }>} paths inside the package
 */
export function pack() {
  packed ??= packNow();
  return packed;
}

async function packNow() {
  const folder = await mkdtemp(path.join(tmpdir(), 'ilp-elements-pack-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { code, output } = await run('npm', [
    ...['pack', '--ignore-scripts', '--json', '--loglevel=error', '--pack-destination', folder],
  ]);
  if (code !== 0) return { problem: output };
  const [{ filename, files, size }] = readReport(output);
  const tarball = path.join(folder, path.basename(filename));
  return { tarball, files: files.map((file) => file.path), kilobytes: Math.round(size / 1000) };
}

/** npm 11 writes a list of packages, newer ones an object by name. */
function readReport(output) {
  const report = JSON.parse(output.slice(output.search(/^[[{]/m)));
  return Array.isArray(report) ? report : Object.values(report);
}

/** @param {string} tarball */
export const readTarball = async (tarball) => new Uint8Array(await readFile(tarball));
