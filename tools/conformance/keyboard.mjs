// The page of keyboard maps and screen-reader scripts, and what is wrong with its data.

import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { fromRoot } from '../lib/root.mjs';
import { strangeKeys, testFaults } from './faults.mjs';
import { isNamed } from './names.mjs';
import { table } from './page.mjs';

/** @typedef {import('./read.mjs').Test} Test */
/** @typedef {{ keys: string, does: string, story: string, shown: Test }} Key */
/** @typedef {{ press: string, hear: string, says: string[], shown: Test, alsoIn?: string, story?: string }} Line */
/** @typedef {Record<string, { keys: Key[], script: Line[] }>} Keyboard */

/** @returns {Promise<Keyboard>} */
export async function readKeyboard() {
  return parse(await readFile(fromRoot('docs/keyboard/keys.yaml'), 'utf8'));
}

const commands = [
  ['Next heading', 'H', 'VO+Command+H', 'Swipe up or down to choose headings, then right'],
  ['Next button', 'B', 'VO+Command+J (controls)', 'Choose controls, then swipe right'],
  ['Next field', 'F', 'VO+Command+J (controls)', 'Choose controls, then swipe right'],
  ['Next table', 'T', 'VO+Command+T', 'Swipe right'],
  ['Next cell', 'Control+Alt+arrow keys', 'VO+arrow keys', 'Swipe right'],
  ['Press', 'Enter or Space', 'VO+Space', 'Tap twice'],
  ['What is written next', 'Arrow down', 'VO+arrow right', 'Swipe right'],
];

/**
 * @param {Keyboard} keyboard
 * @param {import('./read.mjs').Report} report
 */
export function keyboardPage(keyboard, { elements }) {
  return [
    '<!-- Written by tools/conformance.mjs from docs/keyboard/keys.yaml; change it there. -->',
    '# Keys, and what should be heard',
    'Every key stands here with the test that presses it. What should be heard is taken from the accessibility trees and the announcements that tests read in Chromium, Firefox and WebKit. **It was not tried with a real screen reader yet**: whoever does so finds here what to press, and what to compare. Each screen reader has its own words for roles and states.',
    'The words are English; in Spanish they are the same in Spanish.',
    'A person’s own words, and names such as those of classes and jobs, stand between two marks within a name that are neither seen nor heard (U+2068 and U+2069). A name copied from here may therefore not be found by a search: search for a part of it.',
    'Run `npm start` first. Each key, and each script, comes with the page to open. It shows one element alone; load it again to begin anew. The first page of a server that has just begun may take ten seconds. `PORT=5222 npm start` takes another port than 5173: put it into the addresses.',
    '## How to do it',
    table(['To do', 'NVDA', 'VoiceOver (Mac)', 'TalkBack'], commands),
    ...elements.flatMap((element) => elementText(element, keyboard[element.id])),
  ].join('\n\n');
}

function elementText({ label, tag }, { keys, script }) {
  const keyRows = keys.map(({ keys: pressed, does, story, shown }) => [
    pressed,
    does,
    pageLink(story),
    link(shown),
  ]);
  const lines = script.map(({ story, press, hear, shown }, at) => [
    at + 1,
    `${story ? `Open ${pageLink(story)}. ` : ''}${press}`,
    hear,
    link(shown),
  ]);
  return [
    `## ${label}: \`<${tag}>\``,
    table(['Keys', 'What they do', 'Try it in', 'Shown by'], keyRows),
    '### With a screen reader',
    table(['', 'What to do', 'What should be heard', 'Shown by'], lines),
  ];
}

const pageLink = (story) => `[${story}](http://localhost:5173/audit/story.html?story=${story})`;

const link = ({ file, title }) => `[${title.replaceAll(/([\\`[\]<>])/g, '\\$1')}](../${file})`;

/**
 * Gives what is wrong, a sentence each: a test or a story that is gone, a sentence that its test does not know, a
 * control that is called otherwise, a key or a script without a story.
 *
 * @param {Keyboard} keyboard
 * @param {readonly string[]} elements
 * @returns {string[]}
 */
export function keyboardFaults(keyboard, elements) {
  return [
    ...elements.flatMap((id) => (keyboard[id] ? [] : [`${id} has no keys`])),
    ...Object.entries(keyboard).flatMap(([id, { keys, script }]) => [
      ...[...keys, ...script].flatMap(({ shown }) => testFaults(id, shown)),
      ...script.flatMap((line) => unheard(id, line)),
      ...(script[0]?.story ? [] : [`${id}: its script does not say where it begins`]),
      ...[...keys, ...script].flatMap(({ story }) => (story ? storyFaults(id, story) : [])),
      ...keys.flatMap((key) => keyFaults(id, key)),
      ...script.flatMap((line) =>
        strangeKeys(id, line, ['story', 'press', 'hear', 'says', 'shown', 'alsoIn']),
      ),
    ]),
  ];
}

function keyFaults(id, key) {
  const { keys, does, story } = key;
  return [
    ...(story ? [] : [`${id}: no story to try “${keys}” in`]),
    ...[...`${keys} ${does}`.matchAll(/“([^”]+)”/g)]
      .filter(([, name]) => !isNamed(name))
      .map(([quoted]) => `${id}: no control is called ${quoted}`),
    ...strangeKeys(id, key, ['keys', 'does', 'story', 'shown']),
  ];
}

function storyFaults(id, story) {
  const [file = '', name = ''] = story.split('--');
  const path = fromRoot('stories', `${file}.stories.ts`);
  const isThere = existsSync(path) && readFileSync(path, 'utf8').includes(`export const ${name}: Story`);
  return isThere ? [] : [`${id}: there is no story ${story}`];
}

function unheard(id, { says, shown, alsoIn }) {
  const files = [shown.file, ...(alsoIn ? [alsoIn] : [])].filter((file) => existsSync(fromRoot(file)));
  const text = files.map((file) => readFileSync(fromRoot(file), 'utf8')).join('\n');
  return says
    .filter((each) => !text.includes(each))
    .map((each) => `${id}: ${shown.file} does not know “${each}”`);
}
