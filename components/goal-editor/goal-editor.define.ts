import { define } from '../shared/define.js';
import { IlpGoalEditor } from './goal-editor.js';

define('ilp-goal-editor', IlpGoalEditor);

declare global {
  interface HTMLElementTagNameMap {
    'ilp-goal-editor': IlpGoalEditor;
  }
}

export * from './goal-editor.js';
