import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { requirementKey, totalId } from '../../../src/courses/graduation-plan.js';
import { actionButton } from '../../shared/action-button.view.js';
import { courseTitle } from '../course-names.js';
import { requirementName } from './check-model.js';
import { decisionForm } from './decide.view.js';
import { decisionPlace } from './decision-place.js';
import type { NeedModel } from './need.view.js';

/** What a school can decide about a requirement; a substitution names the class that counts instead. */
const kinds = ['waiver', 'exemption', 'substitution'] as const;
type Kind = (typeof kinds)[number];

const section = 'decide:requirement';

/** The item of a requirement. */
export function needId({ way, check }: Pick<NeedModel, 'way' | 'check'>): string {
  return `need.${requirementKey(way.plan, check.requirement)}`;
}

/** The school's decision about a requirement; offered to those who may make it, while something is left. */
export function needDecision(need: NeedModel): TemplateResult | typeof nothing {
  const { panel, way, check, item } = need;
  const place = decisionPlace(panel, way.plan);
  if (!place || check.decision || check.state !== 'left') return nothing;
  const { context, role, stays } = place;
  if (!context.mayAdd(['exceptions'], { kind: 'waiver', role })) return nothing;
  const { words } = panel;
  const itemId = needId(need);
  const key = `decide.${itemId}`;
  const legend = words.decideName(requirementName(panel, way.plan, check.requirement));
  if (item.open?.[section] !== true) {
    const handleClick = () => {
      context.deeds.show(itemId, section, true, { focus: `kind.${key}` });
    };
    return actionButton({ key, words: words.decide, name: legend, look: 'quiet', handleClick });
  }
  const kind = kindChosen(need);
  const course = panel.courses.find(({ id }) => id === item.choices?.course)?.id;
  const requirement = requirementKey(way.plan, check.requirement);
  const isComplete = kind !== 'substitution' || course !== undefined;
  return decisionForm({
    ...{ context, words, item, itemId, section, key, legend, role, stays },
    focus: itemId,
    record: ['exceptions', itemId],
    choices: choices(need, kind, `kind.${key}`),
    fields: isComplete
      ? { kind, requirement, ...(kind === 'substitution' && course ? { course } : {}) }
      : undefined,
    incomplete: () => {
      context.deeds.choose(itemId, 'asked', 'yes');
    },
  });
}

function kindChosen({ check, item }: NeedModel): Kind {
  return kindsFor({ check }).find((kind) => kind === item.choices?.kind) ?? 'waiver';
}

/** A class can stand in only where classes are counted. */
function kindsFor({ check }: Pick<NeedModel, 'check'>): readonly Kind[] {
  const isCounted = (check.kind === 'credits' && check.requirement !== totalId) || check.kind === 'courses';
  return isCounted ? kinds : kinds.filter((kind) => kind !== 'substitution');
}

function choices(need: NeedModel, kind: Kind, key: string): TemplateResult {
  const { panel, item } = need;
  const { context, words, courses } = panel;
  const isAsked = item.choices?.asked !== undefined && item.choices.course === undefined;
  return html`
    ${select(need, {
      ...{ key, name: 'kind', label: words.decideKind, value: kind },
      options: kindsFor(need).map((each) => [each, words.kindChoices[each]]),
    })}
    ${
      kind !== 'substitution'
        ? nothing
        : html`${select(need, {
            ...{
              key: `course.${key}`,
              name: 'course',
              label: words.whichClass,
              value: item.choices?.course ?? '',
            },
            options: [
              ['', ''],
              ...courses.map((course) => [course.id, courseTitle(context, course)] as const),
            ],
          })}
          ${isAsked ? html`<p class="note alert" role="alert">${words.chooseClass}</p>` : nothing}`
    }
  `;
}

interface Choice {
  readonly key: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
}

function select(need: NeedModel, { key, name, label, value, options }: Choice): TemplateResult {
  const { deeds } = need.panel.context;
  const handleChange = (event: Event) => {
    if (event.currentTarget instanceof HTMLSelectElement)
      deeds.choose(needId(need), name, event.currentTarget.value || undefined);
  };
  return html`
    <label for=${key}>${label}</label>
    <select id=${key} data-key=${key} @change=${handleChange}>
      ${options.map(
        ([each, text]) => html`<option value=${each} .selected=${live(each === value)}>${text}</option>`,
      )}
    </select>
  `;
}
