import { expect } from '@open-wc/testing';
import { SeveralGoals } from '../../../stories/goal-editor.stories.js';
import { found, leave, until } from '../support.js';
import { GoalEditorPage, leaveField } from './page.js';

/** Types as a date field reports it: each part that is filled in gives another whole day. */
async function put(page: GoalEditorPage, field: HTMLInputElement, day: string): Promise<void> {
  field.value = day;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await page.drawn();
}

async function openDate(): Promise<{ page: GoalEditorPage; field: HTMLInputElement }> {
  const page = await GoalEditorPage.open(SeveralGoals);
  const more = await page.openSection('more', page.cards[0]);
  const field = found(more.querySelector<HTMLInputElement>('input[type=date]'), 'start date');
  field.focus();
  field.dispatchEvent(new FocusEvent('focus'));
  return { page, field };
}

describe('<ilp-goal-editor> and values that are left unfinished', () => {
  afterEach(leave);

  it('should keep the day there was, not one that was on the way to another', async () => {
    const { page, field } = await openDate();
    await put(page, field, '2026-01-01');
    expect(page.goals[0]?.startDate).to.equal('2026-01-01');
    await put(page, field, '9999-12-31');
    leaveField(field);
    await page.drawn();
    expect(page.goals[0]?.startDate).to.equal('2026-08-24');
    expect(field.value).to.equal('9999-12-31');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
  });

  it('should keep a day that was finished', async () => {
    const { page, field } = await openDate();
    await put(page, field, '2026-01-01');
    await put(page, field, '2026-01-15');
    leaveField(field);
    await page.drawn();
    expect(page.goals[0]?.startDate).to.equal('2026-01-15');
  });

  it('should take the next day from what is left standing', async () => {
    const { page, field } = await openDate();
    await put(page, field, '0001-01-01');
    leaveField(field);
    await page.drawn();
    field.focus();
    field.dispatchEvent(new FocusEvent('focus'));
    await put(page, field, '2026-09-01');
    leaveField(field);
    await page.drawn();
    expect(page.goals[0]?.startDate).to.equal('2026-09-01');
    expect(field.getAttribute('aria-invalid')).to.equal('false');
    expect(page.store.snapshot.problems).to.have.length(0);
  });

  it('should be finished in a new field, once the one that was left is gone', async () => {
    const { page, field } = await openDate();
    await put(page, field, '9999-12-31');
    leaveField(field);
    await page.drawn();
    const summary = found(field.closest('details.more')?.querySelector('summary'), 'summary');
    summary.click();
    await until(() => !field.isConnected, 'the field is gone');
    await page.drawn();
    const more = await page.openSection('more', page.cards[0]);
    const again = found(more.querySelector<HTMLInputElement>('input[type=date]'), 'start date');
    again.focus();
    again.dispatchEvent(new FocusEvent('focus'));
    await put(page, again, '2026-01-15');
    leaveField(again);
    await page.drawn();
    expect(page.goals[0]?.startDate).to.equal('2026-01-15');
    expect(again.getAttribute('aria-invalid')).to.equal('false');
  });
});
