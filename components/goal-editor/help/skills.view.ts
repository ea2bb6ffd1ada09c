import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { GoalHelpWords } from '../../../src/i18n/goal-help/dictionary.js';
import type { Goal } from '../../../src/model/goal.js';
import { labelIn } from '../../../src/packs/goal-domains.js';
import { skillGroups, type Skill, type SkillGroup } from '../../../src/packs/skills.js';
import type { CardContext } from '../card-context.js';

interface SkillsModel {
  readonly context: CardContext;
  readonly goal: Goal;
  readonly words: GoalHelpWords;
}

/** The skills a goal builds: ticks in groups for whoever may set them, words for everybody else. */
export function skillsView(model: SkillsModel): TemplateResult {
  const { context, goal, words } = model;
  if (!context.mayWrite(['goals', goal.id], 'skills')) return chosenSkills(model);
  return html`
    <p class="help">${words.skillsHelp}</p>
    ${skillGroups.map((group) => tickGroup(model, group))} ${otherSkills(model)}
  `;
}

function tickGroup(model: SkillsModel, { label, skills }: SkillGroup): TemplateResult {
  const { locale } = model.context;
  return html`
    <fieldset class="skills">
      <legend class="label">${labelIn(label, locale.tag)}</legend>
      ${skills.map((skill) => skillTick(model, skill))}
    </fieldset>
  `;
}

function skillTick({ context, goal }: SkillsModel, { code, label }: Skill): TemplateResult {
  const id = `skill-${goal.id}-${code.replace(' ', '-')}`;
  const of = { record: ['goals', goal.id], field: 'skills' };
  const handleChange = (event: Event) => {
    const { checked } = event.currentTarget as HTMLInputElement;
    context.deeds.tick(of, checked, code);
  };
  return html`
    <div class="skill">
      <input
        type="checkbox"
        id=${id}
        data-key=${`${goal.id}.skills.${code}`}
        .checked=${live(goal.skills?.[code] === true)}
        @change=${handleChange}
      />
      <label for=${id}>${labelIn(label, context.locale.tag)} <span class="help">${code}</span></label>
    </div>
  `;
}

function chosenSkills(model: SkillsModel): TemplateResult {
  const { goal, context } = model;
  const chosen = skillGroups.flatMap(({ skills }) => skills).filter(({ code }) => goal.skills?.[code]);
  return html`
    <ul class="chosen">
      ${chosen.map(
        ({ code, label }) =>
          html`<li>${labelIn(label, context.locale.tag)} <span class="help">${code}</span></li>`,
      )}
    </ul>
    ${otherSkills(model)}
  `;
}

/** Codes of another standard or edition: kept, and shown as they are. */
function otherSkills({ goal, words }: SkillsModel): TemplateResult | typeof nothing {
  const known = new Set(skillGroups.flatMap(({ skills }) => skills.map(({ code }) => code)));
  const others = Object.entries(goal.skills ?? {}).filter(([code, isOn]) => isOn && !known.has(code));
  if (others.length === 0) return nothing;
  return html`<p class="help">${words.otherSkills(others.map(([code]) => code).join(', '))}</p>`;
}
