import { define } from '../shared/define.js';
import { IlpIepCrosswalk } from './iep-crosswalk.js';

define('ilp-iep-crosswalk', IlpIepCrosswalk);

declare global {
  interface HTMLElementTagNameMap {
    'ilp-iep-crosswalk': IlpIepCrosswalk;
  }
}

export * from './iep-crosswalk.js';
