// Lets a test speak to Chromium's DevTools protocol, for what the runner's own commands cannot do:
//
//   await executeServerCommand('cdp', { method: 'Emulation.setEmulatedMedia', params: { features: [
//     { name: 'forced-colors', value: 'active' } ] } });
//
// In Firefox and WebKit the command fails; ask `navigator.userAgent` first.

const sessions = new WeakMap();

/** Gives the page's one DevTools session. */
export async function cdpSession(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

export function cdpPlugin() {
  return {
    name: 'cdp-command',
    async executeCommand({ command, payload, session }) {
      if (command !== 'cdp') return undefined;
      if (session.browser.name !== 'Chrome') throw new Error('cdp: in Chromium only');
      const cdp = await cdpSession(session.browser.getPage(session.id));
      return (await cdp.send(payload.method, payload.params)) ?? {};
    },
  };
}
