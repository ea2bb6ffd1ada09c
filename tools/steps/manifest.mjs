// Gate: custom-elements.json can be made and documents all that is public.

import { checkManifest } from '../check-manifest.mjs';
import { gate } from '../lib/totals.mjs';

export const manifestStep = {
  name: 'manifest',
  async run() {
    const { problems, note } = await checkManifest();
    return gate(problems.length === 0, problems.join('\n'), { note });
  },
};
