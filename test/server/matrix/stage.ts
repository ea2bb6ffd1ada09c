/** A server, a student, and around them one person in each role. */
import { documentKinds, type DocumentKey, type DocumentKind, type JsonObject } from 'ilp-elements';
import { putRoster } from '../../../demo/server/roster.js';
import { isJsonObject } from '../../../src/model/json.js';
import { personRoles, type PersonRole, type Viewer } from '../../../src/model/people.js';
import { EventReader, type Told } from '../event-reader.js';
import { district } from '../issuer.js';
import { startSetup, type Setup } from '../servers.js';

/** The plan everything stands beside. */
export const planId = 'plan-matrix';

/** What the server said to one request. */
export interface Said {
  readonly status: number;
  readonly body: JsonObject;
  readonly revision: string;
}

/** How a request is made. */
export interface Asked {
  readonly body?: JsonObject;
  readonly headers?: Readonly<Record<string, string>>;
}

export class MatrixStage {
  readonly #setup: Setup;
  readonly #tokens: ReadonlyMap<PersonRole, string>;

  private constructor(setup: Setup, tokens: ReadonlyMap<PersonRole, string>) {
    this.#setup = setup;
    this.#tokens = tokens;
  }

  static async open(): Promise<MatrixStage> {
    const setup = await startSetup('PGlite');
    const relationships = personRoles.map((role) => ({ person: viewerOf(role).id, student: 'one', role }));
    const plans = [{ id: planId, student: 'one' }];
    await putRoster(setup.database, district, { plans, relationships });
    const tokens = new Map<PersonRole, string>();
    for (const role of personRoles) tokens.set(role, await setup.signIn(viewerOf(role).id, [role]));
    return new MatrixStage(setup, tokens);
  }

  close(): Promise<void> {
    return this.#setup.stop();
  }

  /** Asks in the name of a role, past the network. */
  async ask(
    role: PersonRole,
    method: 'GET' | 'PUT' | 'DELETE',
    path: string,
    asked: Asked = {},
  ): Promise<Said> {
    const { body, headers = {} } = asked;
    const authorization = this.#tokens.get(role) ?? '';
    const content = body === undefined ? {} : { payload: JSON.stringify(body) };
    const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
    const answer = await this.#setup.apps[0]!.inject({
      method,
      url: `/ilp/v1${path}`,
      headers: { authorization, ...type, ...headers },
      ...content,
    });
    const read: unknown = answer.payload === '' ? {} : JSON.parse(answer.payload);
    const tag = answer.headers.etag;
    return {
      status: answer.statusCode,
      body: isJsonObject(read) ? read : {},
      revision: typeof tag === 'string' ? tag.slice(1, -1) : '',
    };
  }

  /** What the stream of changes says first of every kind of document. */
  async told(role: PersonRole): Promise<readonly Told[]> {
    const keys = documentKinds.map((kind) => ({ kind, id: planId }));
    const reader = await EventReader.open(this.#setup.bases[0]!, this.#tokens.get(role) ?? '', keys);
    await reader.until('how the last one stands', () => reader.told.length === keys.length);
    reader.close();
    return reader.told;
  }

  /** Stores a document behind the server's back, at the revision `first`. */
  async store({ kind, id }: DocumentKey, body: object): Promise<void> {
    await this.#owns(
      `insert into ilp.documents (district, kind, id, student, revision, body)
        values ('${district}', $1, $2, 'one', 'first', $3)
        on conflict (district, kind, id) do update set revision = 'first', body = $3`,
      [kind, id, JSON.stringify(body)],
    );
  }

  /** Takes every document of a kind away, behind the server's back. */
  async clear(kind: DocumentKind): Promise<void> {
    await this.#owns('delete from ilp.documents where kind = $1', [kind]);
  }

  async #owns(text: string, values: readonly string[]): Promise<void> {
    await this.#setup.database.transaction({ as: 'owner' }, (query) => query({ name: '', text }, values));
  }
}

/** The person who has this role. */
export function viewerOf(role: PersonRole): Viewer {
  return { id: `the-${role}`, role };
}

/** The headers of a save on the stored revision. */
export const onFirst = { 'if-match': '"first"' };
/** The headers of a save of what is not there yet. */
export const ifNew = { 'if-none-match': '*' };
