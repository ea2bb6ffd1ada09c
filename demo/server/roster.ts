import type { PersonRole } from 'ilp-elements/core';
import type { Database } from './database.js';

/** What a student information system says of who belongs to whom. */
export interface Roster {
  /** Whose plan an id names. */
  readonly plans: readonly { readonly id: string; readonly student: string }[];
  /** Who may act for which student, and in which part. */
  readonly relationships: readonly {
    readonly person: string;
    readonly student: string;
    readonly role: PersonRole;
  }[];
}

/**
 * Makes the roster of a district what it is said to be: what is not named any more ends, and with it every
 * look at that student's documents, from the next request on. An id of a plan is never given to another student.
 * Where a person is named twice for one student, the first part counts: nobody else waits for a double row.
 */
export async function putRoster(database: Database, district: string, roster: Roster): Promise<void> {
  const { plans, relationships } = roster;
  await database.transaction({ as: 'ilp_records', district }, async (query) => {
    // A whole district may take longer than one person's request.
    await query({ name: '', text: 'set local statement_timeout to 0' });
    await query(addPlans, [district, plans.map(({ id }) => id), plans.map(({ student }) => student)]);
    await query(
      { name: 'ilp-end-relationships', text: 'delete from ilp.relationships where district = $1' },
      [district],
    );
    await query(addRelationships, [
      district,
      relationships.map(({ person }) => person),
      relationships.map(({ student }) => student),
      relationships.map(({ role }) => role),
    ]);
  });
}

const addPlans = {
  name: 'ilp-add-plans',
  text: `insert into ilp.plans (district, id, student)
    select $1, id, student from unnest($2::text[], $3::text[]) as each (id, student)
    on conflict (district, id) do nothing`,
};

const addRelationships = {
  name: 'ilp-add-relationships',
  text: `insert into ilp.relationships (district, person, student, role)
    select $1, person, student, role
    from unnest($2::text[], $3::text[], $4::text[]) with ordinality as each (person, student, role, place)
    order by place
    on conflict (district, person, student) do nothing`,
};
