import { expect } from '@open-wc/testing';
import 'ilp-elements/goal-editor';
import { html } from 'lit';
import { dario } from '../../../stories/fixtures/people.js';
import { dariosPlan } from '../../../stories/fixtures/plans.js';
import { storeOf } from '../../../stories/fixtures/stores.js';
import { found, leave, show, until } from '../support.js';

const store = () => storeOf(dariosPlan, dario);
const headingIn = (element: Element) => element.shadowRoot?.querySelector('#heading')?.textContent;

async function says(element: Element, heading: string): Promise<void> {
  await until(
    () => headingIn(element) === heading,
    `the heading is “${heading}”, not “${headingIn(element) ?? ''}”`,
  );
}

describe('the language of an element', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('lang');
    leave();
  });

  function draw(lang: string): { box: HTMLElement; editor: HTMLElement } {
    const main = show(html`<div lang=${lang}><ilp-goal-editor .store=${store()}></ilp-goal-editor></div>`);
    const editor = found(main.querySelector('ilp-goal-editor'), 'editor');
    return { box: found(main.querySelector('div'), 'box'), editor };
  }

  it('should be that of the nearest lang', async () => {
    const { editor } = draw('es-MX');
    await says(editor, 'Mis metas');
    expect(editor.shadowRoot?.querySelector('.editor')?.getAttribute('lang')).to.equal('es-MX');
  });

  it('should change when the page’s language does', async () => {
    const { box, editor } = draw('en');
    await says(editor, 'My goals');
    box.lang = 'es';
    await says(editor, 'Mis metas');
    box.lang = 'en';
    await says(editor, 'My goals');
  });

  it('should be found across shadow roots, and watched there', async () => {
    const main = show(html`<section></section>`);
    const host = found(main.querySelector('section'), 'section');
    const inner = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(inner);
    const editor = document.createElement('ilp-goal-editor');
    editor.store = store();
    inner.append(editor);
    host.lang = 'es';
    await says(editor, 'Mis metas');
    inner.lang = 'en';
    await says(editor, 'My goals');
  });

  it('should be English, and marked so, where we do not speak the page’s', async () => {
    const { editor } = draw('ar');
    await says(editor, 'My goals');
    const frame = editor.shadowRoot?.querySelector('.editor');
    expect([frame?.getAttribute('lang'), frame?.getAttribute('dir')]).to.deep.equal(['en', 'ltr']);
    // The student's own words are in the language of the page.
    await until(() => editor.shadowRoot?.querySelector('textarea'), 'the goals are drawn');
    expect(editor.shadowRoot?.querySelector('textarea')?.lang).to.equal('ar');
  });

  it('should bear what is no language at all', async () => {
    const { editor } = draw('not a language!');
    await says(editor, 'My goals');
  });

  it('should take words of the host’s own', async () => {
    const { editor } = draw('en');
    Object.assign(editor, { words: { goals: { heading: 'My IGP goals', statuses: { active: 'Going' } } } });
    await says(editor, 'My IGP goals');
    expect(editor.shadowRoot?.querySelector('[part=add]')?.textContent.trim()).to.equal('Add a goal');
  });
});
