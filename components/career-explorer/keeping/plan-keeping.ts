import type { LitElement, nothing, ReactiveController, TemplateResult } from 'lit';
import { careerRecordOf, keptCareers, latestInterests } from '../../../src/careers/kept-careers.js';
import { careerKeptDictionary, type CareerKeptWords } from '../../../src/i18n/career-kept/dictionary.js';
import { studentRoles } from '../../../src/model/people.js';
import { planRecord, type Plan } from '../../../src/model/plan.js';
import { mayAddRecord } from '../../../src/rules/access.js';
import type { Store } from '../../../src/store/store.js';
import { ContextReader } from '../../shared/context-reader.js';
import { packsContext } from '../../shared/contexts.js';
import { LocaleController } from '../../shared/locale-controller.js';
import { OwnFields } from '../../shared/own-fields.js';
import type { CareerKeeping, InterestNotes, KeptList } from '../career-keeping.js';
import type { KeepingParts } from '../keeping-loader.js';
import { answersIn, type ShownCareer } from './career-changes.js';
import { careerProblems, problemContext } from './career-problems.js';
import { goalOffer } from './goal-form.view.js';
import { GoalForms } from './goal-forms.js';
import { keepingStyles } from './keeping.styles.js';
import { KeepingWork } from './keeping-work.js';
import { Notices } from './notices.js';

/** What this person may do in a plan. */
interface Rights {
  readonly isStudent: boolean;
  readonly mayKeep: boolean;
  readonly mayAnswer: boolean;
  readonly mayAddGoal: boolean;
}

/** What the explorer keeps in a plan. It stands on the core, and is loaded only where there is a plan. */
export class PlanKeeping implements ReactiveController {
  readonly #locale: LocaleController<CareerKeptWords>;
  readonly #packs;
  readonly #host: LitElement;
  readonly #fields: OwnFields;
  readonly #notices: Notices;
  readonly #work: KeepingWork;
  readonly #forms: GoalForms;
  /** The store, where no provider tells how safe the work in it is. */
  #own: Store | undefined;
  #made: { readonly from: readonly unknown[]; readonly keeping: CareerKeeping } | undefined;

  constructor(host: LitElement, parts: KeepingParts) {
    const { live, focus } = parts;
    const changed = () => {
      // What a form or a box shows is no part of the plan: all is made anew.
      this.#made = undefined;
      host.requestUpdate();
    };
    this.#locale = new LocaleController(host, careerKeptDictionary, () => parts.own()?.careerKept);
    this.#packs = new ContextReader(host, packsContext, changed);
    this.#notices = new Notices(host, parts);
    this.#work = new KeepingWork({ host, live, focus, words: () => this.#locale.words });
    this.#host = host;
    this.#fields = new OwnFields(host, {
      left: this.#work.rest,
      news: () => {
        live.say(this.#locale.words.changedElsewhere);
      },
    });
    this.#forms = new GoalForms({
      ...{ work: this.#work, focus, changed },
      say: (what) => {
        live.say(this.#locale.words.said[what]);
      },
      domain: () => this.#domain,
    });
    if (keepingStyles.styleSheet) host.shadowRoot?.adoptedStyleSheets.push(keepingStyles.styleSheet);
    host.addController(this);
  }

  /** A career may go while somebody is in it: then they are told, and where it went. */
  hostUpdate(): void {
    const focused = this.#host.shadowRoot?.activeElement?.closest<HTMLElement>('.kept-list > [data-item]');
    if (focused?.dataset.item) this.#work.noteGone(focused.dataset.item);
  }

  hostUpdated(): void {
    this.#notices.note(this.#own);
  }

  /** What is kept, and what this person may do; undefined until the plan is open. */
  of(store: Store, isProvided: boolean): CareerKeeping | undefined {
    const { snapshot } = store;
    this.#own = isProvided ? undefined : store;
    this.#work.use(store);
    if (snapshot.phase === 'opening' || snapshot.phase === 'closed') return undefined;
    const { plan } = this.#work;
    const { words, around } = this.#locale;
    const from = [
      ...[store, isProvided, plan.careers, plan.interests, plan.goals, words, around, snapshot.phase],
      ...[snapshot.problems, snapshot.readOnly, snapshot.unsent, this.#work.lastRemoved],
    ];
    if (!this.#made?.from.every((part, index) => part === from[index]))
      this.#made = { from, keeping: this.#make(store, plan) };
    return this.#made.keeping;
  }

  /** The plan is about to go: what stands in a field is sent to it. */
  leave(): void {
    this.#fields.leave();
  }

  /** Another plan is there, or none: nothing of the former may be shown. */
  forget(): void {
    this.#own = undefined;
    this.#work.forget();
    this.#forms.forget();
    this.#made = undefined;
  }

  /** The part of life that goals about careers belong to, in the state's words; null where it has none. */
  get #domain(): string | null {
    const groups = this.#packs.value?.goalDomains;
    const isThere = !groups || groups.some(({ domains }) => domains.some(({ id }) => id === 'career'));
    return isThere ? 'career' : null;
  }

  #make(store: Store, plan: Plan): CareerKeeping {
    const rights = rightsOf(store);
    const { mayKeep, isStudent } = rights;
    const notices = () => this.#drawNotices(store, plan, isStudent);
    return {
      ...{ mayKeep, isStudent },
      careers: keptCareers(plan),
      find: (kind, code) => {
        const career = careerRecordOf(plan, kind, code);
        return career?.removed ? undefined : career;
      },
      toggle: this.#work.toggle,
      interests: store.snapshot.body && this.#interests(plan, rights.mayAnswer),
      goalOffer: (kind, code, title, shown = title) =>
        this.#goalOffer(plan, rights, { kind, code, title, shown }),
      list: this.#list(plan),
      // How safe the work is changes more often than what is kept: it is drawn each time.
      get notices() {
        return notices();
      },
    };
  }

  #drawNotices({ snapshot, viewer }: Store, plan: Plan, isStudent: boolean): TemplateResult {
    const { words, locale, around } = this.#locale;
    const context = () =>
      problemContext({
        ...{ words, locale, around, isStudent, plan },
        viewerId: viewer.id,
        deeds: this.#work,
      });
    return this.#notices.draw(this.#own, careerProblems(snapshot.problems), context, words);
  }

  #interests(plan: Plan, mayAnswer: boolean): InterestNotes {
    const record = latestInterests(plan);
    const answers = answersIn(record);
    const hasAnswers = Object.keys(answers).length > 0;
    return {
      answers,
      date: hasAnswers ? (record?.date ?? undefined) : undefined,
      isKept: true,
      answer: mayAnswer ? this.#work.answerActivity : undefined,
      startOver: mayAnswer && hasAnswers ? this.#work.startOver : undefined,
    };
  }

  #goalOffer(plan: Plan, rights: Rights, name: ShownCareer): TemplateResult | typeof nothing {
    const id = careerRecordOf(plan, name.kind, name.code)?.goal;
    const goal = id ? plan.goals?.[id] : undefined;
    return goalOffer({
      words: this.#locale.words,
      isStudent: rights.isStudent,
      name,
      goal: goal && !goal.removed ? goal : undefined,
      forms: rights.mayKeep && rights.mayAddGoal ? this.#forms : undefined,
      fields: this.#fields,
      around: this.#locale.around,
      openGoal: this.#work.openGoal,
    });
  }

  #list(plan: Plan): KeptList {
    const { refusedWhy, writeWhy, place, putBack, lastRemoved, lastPlace, isLastElsewhere } = this.#work;
    return {
      ...{ refusedWhy, writeWhy, place, putBack, lastRemoved, lastPlace, isLastElsewhere },
      interestSource: latestInterests(plan)?.source ?? undefined,
      fields: this.#fields,
      around: this.#locale.around,
    };
  }
}

function rightsOf({ viewer, snapshot }: Store): Rights {
  const isOpen = snapshot.body !== undefined && snapshot.readOnly === undefined;
  const mayAdd = (collection: string) => isOpen && mayAddRecord(viewer, planRecord, [collection]);
  return {
    isStudent: studentRoles.includes(viewer.role),
    mayKeep: mayAdd('careers'),
    mayAnswer: mayAdd('interests'),
    mayAddGoal: mayAdd('goals'),
  };
}
