import { expect } from '@open-wc/testing';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { LazyPart, PartsFile, type PartFile } from '../../../components/shared/lazy-part.js';
import { inEveryLanguage } from '../../i18n/every-language.js';
import { leave, show } from '../support.js';

interface Words {
  readonly hello: string;
}
interface Views {
  readonly greeting: string;
}

const file: PartFile<Views, Words> = {
  views: { greeting: 'drawn' },
  dictionary: {
    part: 'test',
    en: { hello: 'Hello' },
    load: inEveryLanguage(async () => ({ hello: 'Hola' })),
  },
  styles: css`
    p {
      color: rgb(1, 2, 3);
    }
  `,
};

let answers: (() => Promise<PartFile<Views, Words>>)[] = [];
let asked = 0;

class PartHost extends LitElement {
  readonly shownPart: LazyPart<Views, Words> = new LazyPart<Views, Words>(this, {
    load: async () => {
      asked += 1;
      return (answers.shift() ?? (async () => file))();
    },
    own: () => undefined,
  });

  override render(): TemplateResult {
    const { now } = this.shownPart;
    return html`<p>${typeof now === 'string' ? now : `${now.views.greeting} ${now.words.hello}`}</p>`;
  }
}
customElements.define('part-host', PartHost);

async function open(language = 'en'): Promise<PartHost> {
  show(html`<div lang=${language}><part-host></part-host></div>`);
  const host = document.querySelector<PartHost>('part-host')!;
  await host.updateComplete;
  return host;
}

function textOf(host: PartHost): string {
  return host.shadowRoot?.querySelector('p')?.textContent ?? '';
}

describe('a part that is loaded when it is wanted', () => {
  beforeEach(() => {
    answers = [];
    asked = 0;
  });
  afterEach(leave);

  it('should cost nothing until somebody asks for it', async () => {
    const host = await open();
    expect(asked).to.equal(0);
    expect(textOf(host)).to.equal('waiting');
  });

  it('should be drawn with its words and its look once it is there', async () => {
    const host = await open();
    await host.shownPart.ask();
    await host.updateComplete;
    expect(textOf(host)).to.equal('drawn Hello');
    expect(getComputedStyle(host.shadowRoot!.querySelector('p')!).color).to.equal('rgb(1, 2, 3)');
  });

  it('should be asked for once, however often it is wanted', async () => {
    const host = await open();
    await Promise.all([host.shownPart.ask(), host.shownPart.ask()]);
    await host.shownPart.ask();
    expect(asked).to.equal(1);
  });

  it('should be asked for again after it did not arrive', async () => {
    answers = [async () => Promise.reject(new Error('offline'))];
    const host = await open();
    await host.shownPart.ask();
    await host.updateComplete;
    expect(textOf(host)).to.equal('failed');
    await host.shownPart.ask();
    await host.updateComplete;
    expect(textOf(host)).to.equal('drawn Hello');
  });

  it('should speak the language around it', async () => {
    const host = await open('es');
    await host.shownPart.ask();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await host.updateComplete;
    expect(textOf(host)).to.equal('drawn Hola');
  });
});

describe('a file that several parts come in', () => {
  it('should be loaded once for all who ask, and be there at once from then on', async () => {
    let loaded = 0;
    const parts = new PartsFile(async () => ({ loaded: (loaded += 1) }));
    expect(parts.now).to.equal(undefined);
    const [one, other] = await Promise.all([parts.load(), parts.load()]);
    expect(one).to.equal(other);
    expect(parts.now).to.equal(one);
    expect(loaded).to.equal(1);
  });

  it('should be loaded again after it did not arrive', async () => {
    const answers = [async () => Promise.reject(new Error('offline')), async () => 'here'];
    const parts = new PartsFile(async () => (answers.shift() ?? (async () => 'nothing'))());
    expect(await parts.load().catch(() => 'gone')).to.equal('gone');
    expect(parts.now).to.equal(undefined);
    expect(await parts.load()).to.equal('here');
  });
});
