import { asStorageError, type Json } from 'ilp-elements/core';
import { bodyToText, textToBody } from 'ilp-elements/storage/border';
import { Problem } from './problems.js';

/** A document as it came in: the text that is kept, and what it says. */
export interface ReceivedBody {
  readonly text: string;
  readonly body: Json;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads the bytes of a body, and writes them anew: without blanks, and each key once. */
export function receivedBody(bytes: unknown, maxBytes: number): ReceivedBody {
  if (!(bytes instanceof Uint8Array)) throw new Problem('invalid', { detail: 'There is no document.' });
  const body = parsed(bytes);
  try {
    return { text: bodyToText(body, maxBytes), body };
  } catch (error) {
    throw new Problem(asStorageError(error)?.code === 'too-large' ? 'too-large' : 'invalid');
  }
}

function parsed(bytes: Uint8Array): Json {
  try {
    return JSON.parse(utf8.decode(bytes)) as Json;
  } catch {
    // The parser's message quotes the document.
    throw new Problem('invalid', { detail: 'The document is not JSON in UTF-8.' });
  }
}

/** Reads what is stored. */
export function storedBody(text: string): Json {
  try {
    return textToBody(text);
  } catch {
    throw new Problem('corrupt');
  }
}
