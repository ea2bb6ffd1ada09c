import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { html, render } from 'lit';
import { guardedList } from '../../../components/shared/guarded-list.js';

const place = () => document.createElement('ul');

function show(list: HTMLElement, keys: readonly string[], from = '', drawn: string[] = []): void {
  const items = keys.map((key) => ({
    key,
    from: [key === 'b' ? from : ''],
    draw() {
      drawn.push(key);
      return html`<li>${key}${key === 'b' ? from : ''}</li>`;
    },
  }));
  render(html`${guardedList(items)}`, list);
}

const texts = (list: HTMLElement) => [...list.children].map(({ textContent }) => textContent);

describe('a list with a guard for each entry', () => {
  it('should draw only the entry that changed', () => {
    const list = place();
    const drawn: string[] = [];
    show(list, ['a', 'b', 'c']);
    show(list, ['a', 'b', 'c'], '!', drawn);
    expect(texts(list)).to.deep.equal(['a', 'b!', 'c']);
    expect(drawn).to.deep.equal(['b']);
  });

  it('should keep the elements of entries that move, and draw none of them', () => {
    const list = place();
    const drawn: string[] = [];
    show(list, ['a', 'b', 'c']);
    const [a, b, c] = list.children;
    show(list, ['c', 'a', 'b'], '', drawn);
    expect([...list.children].every((one, index) => one === [c, a, b][index])).to.equal(true);
    expect(drawn).to.deep.equal([]);
  });

  it('should touch only the entry that goes, comes or is put elsewhere', () => {
    const list = place();
    const touched = (keys: readonly string[]) => {
      const watch = new MutationObserver(() => undefined);
      watch.observe(list, { childList: true });
      show(list, keys);
      const nodes = watch
        .takeRecords()
        .flatMap(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes]);
      watch.disconnect();
      return new Set(nodes.flatMap((node) => (node instanceof Element ? node.textContent : [])));
    };
    show(list, ['a', 'b', 'c', 'd', 'e']);
    expect([...touched(['a', 'c', 'd', 'e'])], 'gone').to.deep.equal(['b']);
    expect([...touched(['a', 'c', 'b', 'd', 'e'])], 'came').to.deep.equal(['b']);
    expect([...touched(['e', 'a', 'c', 'b', 'd'])], 'put first').to.deep.equal(['e']);
    expect([...touched(['a', 'c', 'b', 'd', 'e'])], 'put last').to.deep.equal(['e']);
    expect(texts(list)).to.deep.equal(['a', 'c', 'b', 'd', 'e']);
  });

  it('should leave nothing of what stood in its place before', () => {
    const list = place();
    const around = (inside: unknown) => {
      render(
        html`<li>first</li>
          ${inside}`,
        list,
      );
    };
    around(html`<li>waiting</li>`);
    around(guardedList([{ key: 'a', from: [], draw: () => html`<li>a</li>` }]));
    expect(texts(list)).to.deep.equal(['first', 'a']);
  });

  it('should show any list after any other', () => {
    const list = place();
    const keys = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 });
    fc.assert(
      fc.property(keys, (wanted) => {
        show(list, wanted);
        expect(texts(list)).to.deep.equal(wanted);
      }),
    );
  });
});
