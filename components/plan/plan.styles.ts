export { saveLine as planStyles } from '../shared/save-line.styles.js';
