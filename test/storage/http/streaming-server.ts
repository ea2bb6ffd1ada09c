import assert from 'node:assert/strict';
import type { DocumentKey } from '../../../src/model/document-key.js';
import { settle } from './own-time.js';

/** The document that is told of. */
export const key = { kind: 'plan', id: 'p' } as const;
const encoder = new TextEncoder();

/** One stream that the adapter has asked for. */
interface Opened {
  readonly address: string;
  readonly headers: Headers;
  readonly signal: AbortSignal;
  say(text: string): void;
  end(): void;
  break(): void;
}

/** A server whose words a test speaks. Documents are answered by `load`. */
export class StreamingServer {
  readonly streams: Opened[] = [];
  /** In place of a stream. */
  refusal: Response | undefined;
  load: () => Promise<Response> = async () => Promise.resolve(found('r1'));

  readonly fetch = async (address: string, { headers, signal, method }: RequestInit): Promise<Response> => {
    if (!address.includes('/changes'))
      return method === 'PUT' ? new Response(null, { status: 204, headers: { ETag: '"own"' } }) : this.load();
    let control: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({ start: (given) => void (control = given) });
    this.streams.push({
      address,
      headers: new Headers(headers),
      signal: signal!,
      say: (text) => control?.enqueue(encoder.encode(text)),
      end: () => control?.close(),
      break: () => control?.error(new TypeError('Broken.')),
    });
    return (
      this.refusal ?? new Response(body, { headers: { 'Content-Type': 'text/event-stream; charset=utf-8' } })
    );
  };

  get last(): Opened {
    return this.streams.at(-1) ?? assert.fail('No stream was asked for.');
  }

  async tell(event: string, revision?: string, { kind, id }: DocumentKey = key): Promise<void> {
    this.last.say(`event: ${event}\ndata: ${JSON.stringify({ kind, id, revision })}\n\n`);
    await settle();
  }
}

/** An answer with a document of this revision. */
export function found(revision: string): Response {
  return new Response('{}', { headers: { ETag: `"${revision}"`, 'Content-Type': 'application/json' } });
}
