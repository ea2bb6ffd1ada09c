import { define } from '../shared/define.js';
import { IlpPlan } from './plan.js';

define('ilp-plan', IlpPlan);

declare global {
  interface HTMLElementTagNameMap {
    'ilp-plan': IlpPlan;
  }
}

export * from './plan.js';
