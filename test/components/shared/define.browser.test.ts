import { expect } from '@open-wc/testing';
import { define, type ElementClass } from '../../../components/shared/define.js';

let count = 0;
const freshTag = (): string => `ilp-test-${(count += 1)}`;

function classOf(version: string): ElementClass {
  return class extends HTMLElement {
    static readonly version = version;
  };
}

/** Collects warnings while a function runs. */
function warningsOf(run: () => void): string[] {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (message: string) => warnings.push(message);
  try {
    run();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

describe('define()', () => {
  it('should register a tag', () => {
    const tag = freshTag();
    const element = classOf('1.0.0');
    define(tag, element);
    expect(customElements.get(tag) === element).to.equal(true);
  });

  it('should leave a tag of the same version alone, without a word', () => {
    const tag = freshTag();
    const first = classOf('1.0.0');
    define(tag, first);
    expect(warningsOf(() => define(tag, classOf('1.0.0')))).to.deep.equal([]);
    expect(customElements.get(tag) === first).to.equal(true);
  });

  it('should warn once, and name both versions', () => {
    const tag = freshTag();
    define(tag, classOf('1.0.0'));
    const warnings = warningsOf(() => {
      define(tag, classOf('2.0.0'));
      define(tag, classOf('2.0.0'));
    });
    expect(warnings).to.deep.equal([
      `<${tag}> is registered by version 1.0.0 already; version 2.0.0 was left out.`,
    ]);
  });

  it('should say so where the tag is a stranger’s', () => {
    const tag = freshTag();
    customElements.define(tag, class extends HTMLElement {});
    const [warning] = warningsOf(() => define(tag, classOf('2.0.0')));
    expect(warning).to.contain('by something else');
  });

  it('should register one class under a second tag', () => {
    const element = classOf('1.0.0');
    const [first, second] = [freshTag(), freshTag()];
    define(first, element);
    define(second, element);
    expect(document.createElement(second)).to.be.instanceOf(element);
  });
});
