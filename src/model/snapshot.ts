import * as v from 'valibot';

/** An immutable copy of a plan, kept at approval. Written once, never edited. */
export const snapshotSchema = v.looseObject({
  schema: v.number(),
  kind: v.literal('snapshot'),
  id: v.string(),
  /** The plan it shows, by id. */
  plan: v.string(),
  takenBy: v.string(),
  /** ISO 8601, UTC. */
  takenAt: v.string(),
  /** The plan's body as it was. */
  body: v.looseObject({ kind: v.literal('plan'), schema: v.number() }),
});

/** A kept copy of a plan. */
export type Snapshot = Readonly<v.InferOutput<typeof snapshotSchema>>;
