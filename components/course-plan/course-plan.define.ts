import { define } from '../shared/define.js';
import { IlpCoursePlan } from './course-plan.js';

define('ilp-course-plan', IlpCoursePlan);

declare global {
  interface HTMLElementTagNameMap {
    'ilp-course-plan': IlpCoursePlan;
  }
}

export * from './course-plan.js';
