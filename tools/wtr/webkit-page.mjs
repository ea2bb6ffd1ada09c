// A WebKit window in the shape of a puppeteer page, so that sendKeys, sendMouse and setViewport of
// @web/test-runner-commands work as they do in the other engines.

import { setTimeout as sleep } from 'node:timers/promises';

/** Keys without a character, as code points of the WebDriver standard. */
const keyCodes = {
  ...{ Backspace: 0xe003, Tab: 0xe004, Enter: 0xe007, Shift: 0xe008, Control: 0xe009, Alt: 0xe00a },
  ...{ Escape: 0xe00c, PageUp: 0xe00e, PageDown: 0xe00f, End: 0xe010, Home: 0xe011, ArrowLeft: 0xe012 },
  ...{ ArrowUp: 0xe013, ArrowRight: 0xe014, ArrowDown: 0xe015, Insert: 0xe016, Delete: 0xe017 },
  ...{ Meta: 0xe03d, Space: 0x20 },
  ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`F${index + 1}`, 0xe031 + index])),
};
const buttonNumbers = { left: 0, middle: 1, right: 2 };

const down = (key) => ({ type: 'keyDown', value: characterOf(key) });
const up = (key) => ({ type: 'keyUp', value: characterOf(key) });

function characterOf(key) {
  return key in keyCodes ? String.fromCharCode(keyCodes[key]) : key;
}

/** `Shift+Tab` presses both and lets go in the other order. */
function pressActions(combination) {
  const keys = combination.length > 1 ? combination.split('+') : [combination];
  return [...keys.map(down), ...keys.reverse().map(up)];
}

function keyboard(driver) {
  const act = (actions) =>
    driver.command('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  return {
    type: (text) => act([...text].flatMap((character) => [down(character), up(character)])),
    press: (combination) => act(pressActions(combination)),
    down: (key) => act([down(key)]),
    up: (key) => act([up(key)]),
  };
}

function mouse(driver) {
  const act = (actions) => {
    const source = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    return driver.command('POST', '/actions', { actions: [source] });
  };
  const move = (x, y) => ({ type: 'pointerMove', x, y, duration: 0, origin: 'viewport' });
  const press = (button = 'left') => ({ type: 'pointerDown', button: buttonNumbers[button] });
  const release = (button = 'left') => ({ type: 'pointerUp', button: buttonNumbers[button] });
  return {
    move: (x, y) => act([move(x, y)]),
    click: (x, y, { button } = {}) => act([move(x, y), press(button), release(button)]),
    down: ({ button } = {}) => act([press(button)]),
    up: ({ button } = {}) => act([release(button)]),
    reset: () => driver.command('DELETE', '/actions'),
  };
}

/** The window has a frame of unknown size, so its size is corrected until the page's is right. */
async function setViewport(driver, { width, height }) {
  const inner = () => driver.evaluate('return [innerWidth, innerHeight]');
  for (let tries = 0; tries < 6; tries += 1) {
    const [innerWidth, innerHeight] = await inner();
    if (innerWidth === width && innerHeight === height) return;
    const frame = await driver.command('GET', '/window/rect');
    const size = { width: frame.width + width - innerWidth, height: frame.height + height - innerHeight };
    await driver.command('POST', '/window/rect', size);
    await sleep(100);
  }
  const reached = (await inner()).join(' × ');
  throw new Error(
    `WebKit: the window stays at ${reached}; it is at least 447 px wide, so put the page into an iframe`,
  );
}

/** @param {import('./webkit-driver.mjs').WebKitDriver} driver */
export function webkitPage(driver) {
  return {
    driver,
    keyboard: keyboard(driver),
    mouse: mouse(driver),
    setViewport: (size) => setViewport(driver, size),
    emulateMediaFeatures: async () => {
      throw new Error('WebKit: media features cannot be emulated');
    },
  };
}
