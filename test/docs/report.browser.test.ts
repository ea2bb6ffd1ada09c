import { expect } from '@open-wc/testing';
import { until } from '../components/waiting.js';
import { DemoFrame } from '../demo/demo-frame.js';

let page: DemoFrame | undefined;

describe('the conformance report as a page', function () {
  this.timeout(60_000);

  afterEach(async () => {
    await page?.close();
    page = undefined;
  });

  for (const width of [320, 1280])
    it(`has no accessibility violation and no sideways scrolling at ${width} px`, async () => {
      const report = new DemoFrame('report', width);
      page = report;
      report.frame.src = '/docs/conformance/report.html';
      await until(() => report.maybe('main table'), 'the report is there');
      expect(await report.axeViolations()).to.deep.equal([]);
      expect(report.tooWide).to.deep.equal([]);
    });
});
