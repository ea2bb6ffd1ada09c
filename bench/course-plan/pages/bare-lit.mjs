// A bare Lit board: one element, one template, nothing guarded; it draws everything each time.

import { css, html, LitElement, unsafeCSS } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { look } from '../look.mjs';
import { marked } from './board.mjs';
import { creditsText, factsOf, sumOf } from './texts.mjs';

class BareLit extends LitElement {
  static styles = css`
    ${unsafeCSS(look)}
  `;
  static properties = { timeline: {}, courses: {} };

  #dragged;

  handleDown({ currentTarget, pointerId }, id) {
    this.#dragged = id;
    currentTarget.setPointerCapture(pointerId);
  }

  handleUp({ clientX, clientY }) {
    const term = this.renderRoot.elementFromPoint(clientX, clientY)?.closest('[data-term]');
    if (this.#dragged && term) this.move(this.#dragged, term.dataset.term);
    this.#dragged = undefined;
  }

  handleNothing() {}

  move(id, key) {
    const course = this.courses.find((each) => each.id === id);
    const moved = { ...course, key, year: Number.parseInt(key, 10) };
    this.courses = [...this.courses.filter((each) => each !== course), moved];
  }

  render() {
    return html`
      <h1>My courses</h1>
      <ol class="timeline">
        ${repeat(
          this.timeline,
          ({ year }) => year,
          (year) => this.year(year),
        )}
      </ol>
    `;
  }

  year({ year, name, terms }) {
    const own = this.courses.filter((course) => course.year === year);
    return html`
      <li class="year">
        <h2>${name}</h2>
        <p class="facts">${creditsText(sumOf(own))}</p>
        <div class="terms">
          ${repeat(
            terms,
            ({ key }) => key,
            (term) => this.term(term),
          )}
        </div>
      </li>
    `;
  }

  term({ key, name }) {
    const own = this.courses.filter((course) => course.key === key);
    return html`
      <div class="term" data-term=${key}>
        <h3 id=${`term-${key}`}>${name}</h3>
        <p class="facts">${creditsText(sumOf(own))}</p>
        <ul aria-labelledby=${`term-${key}`}>
          ${repeat(
            own,
            ({ id }) => id,
            (course) => this.card(course),
          )}
        </ul>
        <button type="button" class="add" @click=${this.handleNothing}>
          <span aria-hidden="true">+</span> Add a class
        </button>
      </div>
    `;
  }

  card(course) {
    const { id, title, state } = course;
    return html`
      <li class=${`course ${state}`} data-item=${id}>
        <button type="button" class="title" aria-expanded="false" @click=${this.handleNothing}>
          <span>${title}</span>
        </button>
        <button
          type="button"
          class="handle"
          aria-label=${`Move ${title}`}
          @pointerdown=${(event) => this.handleDown(event, id)}
          @pointerup=${this.handleUp}
        >
          <span aria-hidden="true">⠿</span>
        </button>
        <span class="facts">${factsOf(course)}</span>
      </li>
    `;
  }
}

customElements.define('bare-lit', BareLit);

let element;
let main;

export const page = {
  ...marked(() => element?.renderRoot),
  open({ timeline, courses }) {
    element = Object.assign(document.createElement('bare-lit'), { timeline, courses });
    main = document.createElement('main');
    main.append(element);
    document.body.append(main);
  },
  close: () => main.remove(),
  move: ({ id, to }) => element.move(id, to),
  add(course) {
    element.courses = [...element.courses, { ...course, year: Number.parseInt(course.key, 10) }];
  },
};
