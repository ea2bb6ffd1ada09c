// Gate: small real apps, each of another kind, do a real job with the packed package in Chromium, and in Firefox where it is named.

import { testHosts } from '../../hosts/run.mjs';
import { findBrowsers } from '../browsers.mjs';

/** Where somebody tests in other browsers alone, or has no Chromium, the pages are left to CI. */
const isLeftOut = (asked) =>
  !process.env.CI && (asked.length > 0 ? !asked.includes('chromium') : isWithoutChromium(findBrowsers()));

const isWithoutChromium = ({ chromium, firefox, webkit }) => !chromium && Boolean(firefox ?? webkit);

export const hostsStep = {
  name: 'hosts',
  async run({ browsers }) {
    if (isLeftOut(browsers)) return { passed: 0, failed: 0, note: 'left out: they need Chromium' };
    return testHosts([], browsers.length > 0 ? browsers.filter((each) => each !== 'webkit') : ['chromium']);
  },
};
