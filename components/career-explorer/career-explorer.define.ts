import { define } from '../shared/define.js';
import { IlpCareerExplorer } from './career-explorer.js';

define('ilp-career-explorer', IlpCareerExplorer);

declare global {
  interface HTMLElementTagNameMap {
    'ilp-career-explorer': IlpCareerExplorer;
  }
}

export * from './career-explorer.js';
