// Runs another program to its end and collects what it says.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { root } from './root.mjs';

const isWindows = process.platform === 'win32';
const hasNice = existsSync('/usr/bin/nice');

/**
 * Runs a program without standard input. With `show` its output goes straight to the terminal.
 * What `env` gives as undefined the program does not find in its environment.
 * A program that takes longer than `limitMs` is stopped and counts as failed. One that `givesWay` runs when
 * nothing else wants the processor, where the system can do that.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, show?: boolean, limitMs?: number, cwd?: string, givesWay?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, options = {}) {
  const { env = {}, show = false, limitMs = 1_800_000, cwd = root, givesWay = false } = options;
  const [program, ...given] =
    givesWay && hasNice ? ['nice', '-n', '19', command, ...args] : [command, ...args];
  return new Promise((resolve) => {
    const child = spawn(program, given, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      // npm is a batch file on Windows, and only a shell runs those.
      shell: isWindows && command === 'npm',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    const timer = setTimeout(() => {
      output += `\n${command} took longer than ${limitMs / 1000} s and was stopped.`;
      child.kill('SIGKILL');
    }, limitMs);
    child.once('error', (error) => (output += error.message));
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, output: output.trim() });
    });
  });
}

/** Runs a script with this very Node. */
export const runNode = (args, options) => run(process.execPath, args, options);
