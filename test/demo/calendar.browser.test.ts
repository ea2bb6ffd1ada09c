import { expect } from '@open-wc/testing';
import { until } from '../components/waiting.js';
import { PortalFrame } from './portal-frame.js';

let portal: PortalFrame | undefined;

/** The portal on a day before the dates of the samples, whenever this runs. */
async function open(search: string): Promise<PortalFrame> {
  portal = await PortalFrame.open(search);
  const { Date: real } = portal.window;
  const onThatDay = new Proxy(real, {
    construct: (date, given: readonly string[]) => new date(given[0] ?? '2026-11-22T15:00:00Z'),
  });
  Reflect.set(portal.window, 'Date', onThatDay);
  return portal;
}

/** Presses the button, and gives the calendar that the page hands to the browser. */
async function savedBy(page: PortalFrame, button: string): Promise<string> {
  const files: Blob[] = [];
  const { URL: address } = page.window;
  const { createObjectURL } = address;
  address.createObjectURL = (file: Blob) => {
    files.push(file);
    return createObjectURL.call(address, file);
  };
  await page.press(button);
  await until(() => page.text('#calendar-said') !== '', 'it says what became of it');
  address.createObjectURL = createObjectURL;
  return (await files.at(0)?.text()) ?? '';
}

describe('the dates of the plan in the portal', function () {
  this.timeout(40_000);

  afterEach(async () => {
    await portal?.close();
    portal = undefined;
  });

  it('are saved as a calendar that says what is due only where the student wants it', async () => {
    const page = await open('student=yusra&as=student');
    const kinds = await savedBy(page, 'Save my dates for a calendar');
    expect(kinds).to.match(/^BEGIN:VCALENDAR/);
    expect(kinds).to.match(/SUMMARY:A (step|goal) of my plan/);
    expect(kinds.match(/SUMMARY:(?!A (step|goal) of my plan)/)).to.equal(null);
    expect(page.text('#calendar-said')).to.include('due-dates.ics is saved');
    page.part('#calendar-words').click();
    const words = await savedBy(page, 'Save my dates for a calendar');
    expect(words).to.match(/SUMMARY:(?!A (step|goal) of my plan)/);
    expect(await page.axeViolations()).to.deep.equal([]);
  });

  it('are an adult’s to save, too, in their words; nothing is left for whoever looks next', async () => {
    const page = await open('student=yusra&as=student&lang=es');
    page.part('#calendar-words').click();
    await savedBy(page, 'Guardar mis fechas para un calendario');
    page.choose('as', 'guardian');
    await until(() => page.plan.store?.viewer.id !== 'yusra', 'somebody else looks');
    await page.opened();
    expect(page.text('#calendar-said')).to.equal('');
    const saved = await savedBy(page, 'Guardar las fechas para un calendario');
    expect(saved).to.match(/SUMMARY:(Un paso|Una meta) de un plan/);
    expect(saved.includes('Yusra')).to.equal(false);
  });
});
