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

async function reportIn(sandbox: string): Promise<Report> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', sandbox);
  const address = new URL('/test/components/career-explorer/guide-policy-page.ts', location.origin).href;
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}">
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

describe('interests and guide under a strict policy', () => {
  it('should break no rule, with pictures and paper still styled', async function () {
    this.timeout(25_000);
    const report = await reportIn('allow-scripts allow-same-origin');
    expect(report.refused).to.deep.equal([]);
    expect(report.isStyled).to.equal(true);
  });
});
