import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { TenthGrader } from './course-plan.stories.js';
import { SeveralGoals } from './goal-editor.stories.js';
import { NotReached } from './plan.stories.js';

/** The themes of the package, and two examples of a design system's tokens. Each is one style sheet and one class. */
const meta: Meta = {
  title: 'Themes',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

/** Storybook is served from any folder, with `themes/` beside its page; elsewhere they lie at the root. */
const folder = globalThis.location.pathname.endsWith('/iframe.html') ? './themes' : '/themes';

function themed(name: string, file = `${name}.css`): TemplateResult {
  return html`
    <link rel="stylesheet" href=${`${folder}/${file}`} />
    <div class=${`ilp-theme-${name}`}>
      ${SeveralGoals.render()} ${TenthGrader.render()} ${NotReached.render()}
    </div>
  `;
}

/** Plain light, whatever the page is. */
export const Light: Story = { render: () => themed('light') };

/** Dark, whatever the page is. */
export const Dark: Story = { render: () => themed('dark') };

/** Black and white with thick edges; it follows the page into dark. */
export const HighContrast: Story = { render: () => themed('high-contrast') };

/** A district's brand, in light and in dark. */
export const District: Story = { render: () => themed('district') };

/** An example: the tokens of the U.S. Web Design System. */
export const UsWebDesignSystem: Story = { render: () => themed('uswds', 'examples/uswds.css') };

/** An example: the tokens of Material Design. */
export const Material: Story = { render: () => themed('material', 'examples/material.css') };
