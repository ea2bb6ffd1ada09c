import { expect } from '@open-wc/testing';
import type { StorageAdapter } from 'ilp-elements';
import 'ilp-elements/goal-editor';
import type { IlpPlan } from 'ilp-elements/plan';
import { html, type TemplateResult } from 'lit';
import { yusra } from '../../../stories/fixtures/people.js';
import { yusrasPlan } from '../../../stories/fixtures/plans.js';
import { storageWith } from '../../../stories/fixtures/storages.js';
import { found, leave, pause, planOn, show, until } from '../support.js';
import { isOpen, setStatus, showPlan } from './page.js';

const good = storageWith(yusrasPlan);
const adapterNamed = (name: string, own: object): StorageAdapter => ({ ...good, ...own, name });
const damaged = { body: { schema: 1, goals: 'Bake bread' }, revision: '1' };

/** What a page says, and what a developer hears of it. */
const mistakes: readonly (readonly [heard: string, page: TemplateResult])[] = [
  ['plan-id is missing.', html`<ilp-plan storage="memory" .viewer=${yusra}></ilp-plan>`],
  ['storage="" is none: say “indexed-db”', html`<ilp-plan plan-id="a" .viewer=${yusra}></ilp-plan>`],
  [
    'storage="indexeddb" is none: say “indexed-db”',
    html`<ilp-plan plan-id="a" storage="indexeddb" .viewer=${yusra}></ilp-plan>`,
  ],
  ['viewer-id is missing.', html`<ilp-plan plan-id="a" storage="memory" viewer-role="student"></ilp-plan>`],
  [
    'viewer-role="" is none of “student”',
    html`<ilp-plan plan-id="a" storage="memory" viewer-id="b"></ilp-plan>`,
  ],
  [
    'viewer-role="pupil" is none of “student”',
    html`<ilp-plan
      plan-id="a"
      storage="memory"
      .viewer=${{ ...yusra, role: 'pupil' as 'student' }}
    ></ilp-plan>`,
  ],
  ['adapter “second” has contract 2', planWith(adapterNamed('second', { contract: 2 }))],
  ['adapter “bare” lacks “capabilities”, “load”', planWith({ contract: 1, name: 'bare' } as StorageAdapter)],
  ['adapter “text”: load gave no {body, revision}', planWith(loading('text', async () => 'Bake bread'))],
  ['adapter “body”: load gave no plan', planWith(loading('body', async () => damaged))],
  [
    'adapter “error”: load failed with RangeError, not with a StorageError.',
    planWith(loading('error', async () => Promise.reject(new RangeError('Bake bread')))),
  ],
];

function loading(name: string, load: () => Promise<unknown>): StorageAdapter {
  return adapterNamed(name, { load });
}

function planWith(adapter: StorageAdapter): TemplateResult {
  return html`<ilp-plan plan-id=${yusrasPlan.id} .adapter=${adapter} .viewer=${yusra}></ilp-plan>`;
}

const { warn } = console;
let heard: string[] = [];

function listen(): void {
  heard = [];
  console.warn = (...said: unknown[]) => heard.push(said.join(' '));
}

function stopListening(): void {
  console.warn = warn;
  leave();
}

const hears = async (words: string) =>
  until(() => heard.some((line) => line.includes(words)), `“${words}” is heard, not ${heard.join()}`);

describe('a developer whose pages are not right', function () {
  this.timeout(20_000);

  // Side by side: each of them says what is wrong two seconds after it came.
  before(async () => {
    listen();
    show(html`${mistakes.map(([, page]) => page)}`);
    await pause(2_000);
  });
  after(stopListening);

  for (const [words] of mistakes)
    it(`should hear “${words}”, and no word of a document`, async () => {
      await hears(words);
      expect(heard.join()).not.to.contain('Bake bread');
    });
});

describe('what a developer is told of a page that is not right', function () {
  this.timeout(20_000);

  beforeEach(listen);
  afterEach(stopListening);

  it('should hear of a save that gave nothing', async () => {
    const plan = showPlan(adapterNamed('mute', { save: async () => undefined }));
    await isOpen(plan);
    setStatus(plan, 'paused', 'active');
    void plan.store?.save();
    await hears('adapter “mute”: save ended as');
  });

  it('should hear of an adapter that is made anew', async () => {
    const plan = showPlan(adapterNamed('anew', {}));
    await isOpen(plan);
    plan.adapter = adapterNamed('anew', {});
    await hears('adapter “anew” is another object than before');
  });

  it('should hear of words that are none, and see ours in their place', async () => {
    const words = { gols: { heading: 'My IGP' }, goals: { heading: 'My IGP', goal: 'Goal', hedding: 'x' } };
    const plan = planOn(
      show(html`
        <ilp-plan plan-id=${yusrasPlan.id} .adapter=${good} .viewer=${yusra} .words=${words}>
          <ilp-goal-editor></ilp-goal-editor>
        </ilp-plan>
      `),
    );
    await hears('words has no part “gols”. There are “plan”, “goals”');
    await hears('words: “goal” is function here, not string.');
    await hears('words: “hedding” is undefined here, not string.');
    const editor = found(plan.querySelector('ilp-goal-editor'), 'goal editor');
    await until(() => editor.shadowRoot?.textContent.includes('My IGP'), 'the heading is theirs');
  });

  it('should hear nothing of a page that is right, also where a script says it later', async () => {
    const plan: IlpPlan = planOn(show(html`<ilp-plan plan-id=${yusrasPlan.id}></ilp-plan>`));
    await pause(300);
    plan.viewer = yusra;
    plan.adapter = adapterNamed('right', {});
    await isOpen(plan);
    await pause(2_500);
    expect(heard).to.deep.equal([]);
  });
});
