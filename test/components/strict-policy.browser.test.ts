import { expect } from '@open-wc/testing';

interface Report {
  readonly refused: readonly string[];
  readonly isStyled: boolean;
}

const policy = [
  "default-src 'none'",
  // A page without an address of its own is `'self'` in some browsers only.
  `script-src ${location.origin}`,
  `style-src ${location.origin}`,
  `connect-src ${location.origin}`,
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Loads a script in a page of its own under a policy and waits for its report. */
async function reportUnder(content: string, script: string): Promise<Report> {
  const frame = document.createElement('iframe');
  const address = new URL(script, location.origin).href;
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${content}">
    <script type="module" src="${address}"></script>`;
  const report = new Promise<Report>((resolve) => {
    window.addEventListener('message', ({ data }) => resolve(data as Report), { once: true });
  });
  document.body.append(frame);
  try {
    return await report;
  } finally {
    frame.remove();
  }
}

describe('the elements under a strict content security policy with Trusted Types', () => {
  it('should break no rule of it, and still be styled', async function () {
    this.timeout(25_000);
    const report = await reportUnder(policy, '/test/components/strict-policy-page.ts');
    expect(report.refused).to.deep.equal([]);
    expect(report.isStyled).to.equal(true);
  });
});
