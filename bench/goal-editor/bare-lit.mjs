// The same content as one plain Lit element draws it: no store, no focus keeping, nothing guarded.

import { html, LitElement, nothing, svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
const formatDay = (date) => day.format(new Date(`${date}T00:00:00Z`));
const dots = [4, 10, 16].map((y) => svg`<circle cx="6" cy=${y} r="1.8" /><circle cx="12" cy=${y} r="1.8" />`);

export class BareLit extends LitElement {
  static properties = { plan: { attribute: false } };

  handleInput(goal, event) {
    const changed = { ...goal, studentWords: event.target.value };
    this.plan = { ...this.plan, goals: { ...this.plan.goals, [goal.id]: changed } };
  }

  handleNothing() {}

  render() {
    const goals = Object.values(this.plan.goals);
    return html`
      <section class="editor" lang="en" dir="ltr" aria-labelledby="heading">
        <h2 id="heading">My goals</h2>
        <div class="sections">
          ${this.section('plan', 'about', 'About me', '')}
          ${this.section('plan', 'talk', 'Ideas and comments on the plan', '')}
        </div>
        <div class="toolbar">
          ${this.button('add', 'Add a goal', undefined, 'main')} ${this.button('undo', 'Undo')}
          ${this.button('redo', 'Redo')}
        </div>
        <div class="sections">${this.section('goals', 'filter', 'Show some of the goals', '')}</div>
        <ol class="goals">
          ${repeat(
            goals,
            ({ id }) => id,
            (goal, index) => html`
              <li data-item=${goal.id} data-list="goals" tabindex="-1">${this.card(goal, index + 1)}</li>
            `,
          )}
        </ol>
        <div class="sections">
          ${this.section('plan', 'experience', 'What I have done', '')}
          ${this.section('plan', 'review', 'Send for review, and who has read it', '')}
        </div>
        <div class="paper" part="paper">
          <div class="buttons">
            ${this.button('paper-normal', 'Print my plan on one page')}
            ${this.button('paper-large', 'Print my plan in large letters')}
            ${this.button('paper-file', 'Download my plan')}
          </div>
          <p class="note paper-note" hidden></p>
        </div>
        <p class="hidden" id="live" role="status"></p>
      </section>
    `;
  }

  card(goal, number) {
    const [title, readers, help] = [`title-${goal.id}`, `readers-${goal.id}`, `help-${goal.id}`];
    return html`
      <article class="card plan" part="goal" aria-labelledby=${title}>
        <header>
          <h3 id=${title}>Goal ${number}</h3>
          <span class="chip domain">Work and career</span>
          <button
            type="button"
            class="quiet drag"
            data-key=${`${goal.id}.drag`}
            data-drag
            aria-label=${`Drag goal ${number}`}
            title="Drag, or use the arrow keys."
            @keydown=${this.handleNothing}
            @click=${this.handleNothing}
          >
            <svg viewBox="0 0 18 20" width="18" height="20" fill="currentColor" aria-hidden="true">
              ${dots}
            </svg>
          </button>
        </header>
        <div class="field words" part="own-words">
          <p class="help readers" id=${readers}>You, your family and your school can read this.</p>
          ${this.textBox(goal, `${goal.id}.studentWords`, 'My words', goal.studentWords, `${help} ${readers}`)}
          <p class="help" id=${help}>Just as you said it. No one else can change it.</p>
        </div>
        ${this.steps(goal, number)}
        <div class="sections">
          ${this.section(goal.id, 'hints', 'Questions that may help', '')}
          ${this.section(goal.id, 'benchmarks', 'By the end of each year', '5 written, 0 reached')}
          ${this.section(goal.id, 'progress', 'How it is going', `10 entries, the last on ${formatDay('2026-10-19')}`)}
          ${this.section(goal.id, 'talk', 'Ideas and comments', '')}
          ${this.section(goal.id, 'more', 'Part of life, dates and more', '')}
        </div>
        <footer>
          ${this.button(`${goal.id}.up`, 'Move up', `Move up goal ${number}`, 'quiet')}
          ${this.button(`${goal.id}.down`, 'Move down', `Move down goal ${number}`, 'quiet')}
          ${this.button(`${goal.id}.put-away`, 'Put away', `Put away goal ${number}`, 'quiet')}
          ${this.button(`${goal.id}.remove`, 'Remove', `Remove goal ${number}`, 'quiet')}
        </footer>
      </article>
    `;
  }

  steps(goal, number) {
    const label = `steps-${goal.id}`;
    return html`
      <section class="steps" part="steps">
        <p class="label" id=${label}>
          Next steps <span class="help">One small thing to do, with a date.</span>
        </p>
        <ol aria-labelledby=${label}>
          ${repeat(
            Object.values(goal.steps),
            ({ id }) => id,
            (step, index) => this.step(goal, step, index + 1, number),
          )}
        </ol>
        ${this.button(`${goal.id}.add-step`, 'Add a step', `Add a step to goal ${number}`)}
      </section>
    `;
  }

  step(goal, step, place, number) {
    const [date, key] = [`field-${goal.id}.${step.id}.dueDate`, `${goal.id}.${step.id}`];
    return html`
      <li data-item=${step.id} data-list=${`steps of ${goal.id}`} tabindex="-1">
        <div
          class="step ${step.done ? 'done' : ''}"
          role="group"
          aria-label=${`Step ${place} of goal ${number}`}
        >
          <input
            type="checkbox"
            data-key=${`${key}.done`}
            aria-label=${`Done: step ${place} of goal ${number}`}
            .checked=${step.done === true}
            @change=${this.handleNothing}
          />
          <div class="field grow">
            ${this.textBox(goal, `${key}.description`, `Step ${place}: What to do`, step.description, '')}
          </div>
          <div class="field day">
            <label for=${date}>By when</label>
            <input
              id=${date}
              data-key=${`${key}.dueDate`}
              type="date"
              min="1900-01-01"
              max="2199-12-31"
              placeholder="YYYY-MM-DD"
              aria-invalid="false"
              aria-describedby=${`note-${date}`}
              .value=${step.dueDate}
              @input=${this.handleNothing}
            />
            <div id=${`note-${date}`}></div>
          </div>
          <details class="section" @toggle=${this.handleNothing}>
            <summary data-key=${`${key}.more`}>
              More <span class="hidden">about step ${place} of goal ${number}</span>
            </summary>
          </details>
        </div>
      </li>
    `;
  }

  textBox(goal, key, label, text, describedBy) {
    return html`
      <label for=${`field-${key}`}>${label}</label>
      <textarea
        id=${`field-${key}`}
        data-key=${key}
        rows="1"
        dir="auto"
        lang="en"
        spellcheck="true"
        aria-describedby=${`${describedBy} note-${key}`}
        .value=${text}
        @input=${(event) => this.handleInput(goal, event)}
      ></textarea>
      <div id=${`note-${key}`}></div>
    `;
  }

  section(card, name, title, facts) {
    return html`
      <details class="section ${name}" @toggle=${this.handleNothing}>
        <summary data-key=${`${card}.${name}`}>
          ${title}${facts ? html` <span class="facts">${facts}</span>` : nothing}
        </summary>
      </details>
    `;
  }

  button(key, words, name = words, look = '') {
    return html`
      <button type="button" class=${look} data-key=${key} aria-label=${name} @click=${this.handleNothing}>
        ${words}
      </button>
    `;
  }
}

customElements.define('bare-lit', BareLit);
