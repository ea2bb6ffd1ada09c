import type { Goal } from '../model/goal.js';
import { toPointer } from '../model/json-pointer.js';
import { isJsonObject, type Json, type JsonObject } from '../model/json.js';

/**
 * Who typed the words a goal has now, where it was not the student: an id, or a name that was written
 * down. Undefined once the student has written other words over those that were confirmed, for nobody
 * else typed what stands there then. `suggestions` are those of the plan, by id.
 */
export function typistOf(
  { id, typedBy, studentWords = '' }: Goal,
  suggestions: object | undefined,
): string | undefined {
  if (!typedBy) return undefined;
  const confirmed = Object.values<Json>({ ...suggestions }).filter((idea) => isConfirmedFor(id, idea));
  const isSame = ({ words }: JsonObject) => typeof words === 'string' && words.trim() === studentWords.trim();
  return confirmed.length === 0 || confirmed.filter(isJsonObject).some(isSame) ? typedBy : undefined;
}

function isConfirmedFor(goalId: string, idea: Json | undefined): boolean {
  if (!isJsonObject(idea)) return false;
  const { kind, decision, result } = idea;
  return kind === 'typedFor' && decision === 'accepted' && result === toPointer(['goals', goalId]);
}
