import { lifeCases } from './life-cases.js';
import { problemCases } from './problem-cases.js';
import { seenCases } from './seen-cases.js';
import { sendingCases } from './sending-cases.js';
import type { RuleCase } from './stage.js';
import { takingOverCases } from './taking-over-cases.js';
import { typingCases } from './typing-cases.js';
import { undoCases } from './undo-cases.js';
import { unsentCases } from './unsent-cases.js';

/** Every rule of the store, each with a case that shows it at work. */
export const ruleCases: readonly RuleCase[] = [
  ...seenCases,
  ...typingCases,
  ...problemCases,
  ...undoCases,
  ...sendingCases,
  ...takingOverCases,
  ...lifeCases,
  ...unsentCases,
];
