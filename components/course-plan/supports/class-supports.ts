import { html, nothing, type TemplateResult } from 'lit';
import type { CourseSupports } from '../../../src/crosswalk/supports.js';
import type { CrosswalkSupportWords } from '../../../src/i18n/crosswalk-supports/dictionary.js';
import type { IepKind } from '../../../src/model/iep-sections.js';
import { toPointer } from '../../../src/model/json-pointer.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import { doorView } from '../../shared/access/door.view.js';
import type { BesideNow, FoundBeside } from '../../shared/access/iep-beside.js';
import { kindsOf, supportList } from '../../shared/access/supports.view.js';
import { told } from '../../shared/access/told.js';
import { theirWords } from '../../shared/their-words.view.js';
import type { CourseContext } from '../course-context.js';
import { courseTitle } from '../course-names.js';
import type { DetailsModel } from '../details/details-model.js';

type Now = BesideNow<CourseSupports>;

/** Of more classes a sentence says only how many they are. */
const mostNames = 5;

/** How the course plan draws what the IEP says of a class: a new one only when something in it changes. */
export class ClassSupports {
  readonly #now: Now;
  readonly #words: CrosswalkSupportWords;

  constructor(now: Now, words: CrosswalkSupportWords) {
    this.#now = now;
    this.#words = words;
  }

  /** Whether the IEP is open to this viewer: until then nothing is shown that people wrote beside it. */
  get isOpen(): boolean {
    return this.#now.status === 'open';
  }

  /** The classes something is said of, by id: none until the IEP is open, and the same while nothing changed. */
  get noted(): ReadonlyMap<string, CourseSupports> {
    return this.#now.found;
  }

  /** A line on the card of a class something is said of: where to read it. It is for the screen alone. */
  lineOn({ id }: Pick<PlannedCourse, 'id'>): TemplateResult | undefined {
    return this.noted.has(id)
      ? html`<span class="inside-line">${`\n${this.#words.inside}`}</span>`
      : undefined;
  }

  /** Stands where the way an IEP team decided on is shown, and tells the host so, once. */
  toldOfWay(): unknown {
    return told('iep-shared', () => {
      this.#now.deeds.tell(toPointer(['coursePath']), ['iep-shared']);
    });
  }

  /**
   * The way there, for somebody at school. Where it says or the cards say that there is help in a class, the
   * host is told so once; each class once more when it is opened.
   */
  door(context: CourseContext): unknown {
    const { level, deeds, isCurrent } = context;
    const view = doorView({
      ...{ now: this.#now, words: this.#words, level: level + 1, isCurrent },
      shown: (found) => this.#shown(context, found),
      say: (sentence) => {
        deeds.say(sentence);
      },
    });
    const kinds = documentsOf([...this.noted.values()]);
    if (kinds.length === 0) return view;
    const tell = () => {
      this.#now.deeds.tell(toPointer(['courses']), kinds);
    };
    return [view, told(kinds.join(), tell)];
  }

  #shown(context: CourseContext, found: FoundBeside<unknown>): string {
    const names = [...found.keys()].flatMap((id) => {
      const course = context.courseOf(id);
      return course ? [courseTitle(context, course)] : [];
    });
    return this.#words.shownWithClasses(found.size, names.length > mostNames ? [] : names);
  }

  /** What helps in a class, in its details; nothing where the IEP says nothing of it. */
  inClass({ context, course }: DetailsModel): TemplateResult | typeof nothing {
    const found = this.#now.found.get(course.id);
    if (!found) return nothing;
    const words = this.#words;
    const title = `supports-${course.id}`;
    const kinds = documentsOf([found]);
    const tell = () => {
      this.#now.deeds.tell(toPointer(['courses', course.id]), kinds);
    };
    return html`
      <div class="supports-note" part="supports" role="group" aria-labelledby=${title}>
        <p class="label" id=${title}>${words.inClass}</p>
        <p class="help">${words.from}</p>
        ${markView(words, found)} ${supportList(words, context.locale.tag, found.items)}
        ${told(kinds.join(), tell)}
      </div>
    `;
  }
}

function markView(words: CrosswalkSupportWords, { mark }: CourseSupports): unknown {
  if (!mark) return nothing;
  const { kind, note } = mark;
  return [kind ? html`<p>${words.marks[kind]}</p>` : nothing, note ? theirWords(note, '') : nothing];
}

/** The documents it comes from: a mark is for everybody who may load an IEP. */
function documentsOf(found: readonly CourseSupports[]): readonly IepKind[] {
  const isMarked = found.some(({ mark }) => mark);
  const items = found.flatMap((one) => one.items);
  return [...new Set<IepKind>([...(isMarked ? (['iep-shared'] as const) : []), ...kindsOf(items)])];
}
