// Takes blanks and comments out of the styles in built files: no bundler looks into template literals.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';

/** A style sheet that is one plain text. What has escapes or parts of its own is left alone. */
const styleSheet = /css ?`([^`$\\]*)`/g;

function shortened(whole, text) {
  const { code } = esbuild.transformSync(text, { loader: 'css', minify: true, charset: 'utf8' });
  return /[`$\\]/.test(code) ? whole : `css\`${code.trim()}\``;
}

/** Shortens the styles of every built file in a folder. */
export function shortenStyles(folder) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.styles.js')) continue;
    const file = path.join(folder, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(styleSheet, shortened));
  }
}
