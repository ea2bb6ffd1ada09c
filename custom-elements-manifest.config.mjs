// How custom-elements.json is made from the elements' classes and their comments.

import { manifestPlugin } from './tools/lib/manifest-plugin.mjs';

export default {
  globs: ['components/**/*.ts'],
  outdir: '.',
  litelement: true,
  plugins: [manifestPlugin()],
};
