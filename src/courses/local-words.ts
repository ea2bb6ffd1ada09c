export type { Label as LocalWords } from '../model/label.js';
