-- Plans of many districts in one database. Runs on PostgreSQL 14 or newer and on PGlite, again and again.
--
-- * Every key begins with the district: no row of one district can stand in another's place, and the
--   tables can be distributed by it over several machines (docs/server.md).
-- * The server works as `ilp_app`, which owns nothing: row-level security decides what it sees, by the
--   person that each transaction names. Whoever finds a hole in the server still meets the policies.
-- * `ilp_records` is for a district's records office: rosters, moving documents in, export, destruction.

do $$
begin
  if not exists (select from pg_roles where rolname = 'ilp_app') then
    create role ilp_app nologin nosuperuser nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'ilp_records') then
    create role ilp_records nologin nosuperuser nobypassrls;
  end if;
end
$$;
-- Whoever installs may work as both.
grant ilp_app, ilp_records to current_user;

create schema if not exists ilp;
grant usage on schema ilp to ilp_app, ilp_records;

-- ---------------------------------------------------------------------------------------------------
-- Who is signed in, as `set local` told this transaction. Where nothing was told, nothing is seen.

create or replace function ilp.district() returns text stable language sql
  return nullif(current_setting('ilp.district', true), '');

create or replace function ilp.person() returns text stable language sql
  return nullif(current_setting('ilp.person', true), '');

-- The roles of the sign-in, between commas.
create or replace function ilp.has_role(role text) returns boolean stable language sql
  return role = any (string_to_array(current_setting('ilp.roles', true), ','));

-- ---------------------------------------------------------------------------------------------------
-- Tables

-- What each role may load and write at all: filled from the access rules of the toolkit (install.ts),
-- so that the policies below and the rules cannot say different things.
create table if not exists ilp.role_kinds (
  role text not null,
  kind text not null,
  may_write boolean not null,
  primary key (role, kind)
);

-- Whose plan an id names. Draft, IEP and crosswalk carry the id of the plan they stand beside.
create table if not exists ilp.plans (
  district text collate "C" not null,
  id text collate "C" not null,
  student text collate "C" not null,
  primary key (district, id)
);
create index if not exists plans_of_student on ilp.plans (district, student);

-- Who may act for which student, and in which part: one part for each student, another one for another.
create table if not exists ilp.relationships (
  district text collate "C" not null,
  person text collate "C" not null check (person <> ''),
  student text collate "C" not null,
  role text not null,
  primary key (district, person, student)
);
create index if not exists relationships_of_student on ilp.relationships (district, student);

-- Documents as they are now. The body is kept as the JSON text that was checked at the border: an
-- adapter promises to give it back letter by letter, which `jsonb` would not. What shows that a student
-- has an IEP lies in a table of its own.
create table if not exists ilp.documents (
  district text collate "C" not null,
  kind text not null,
  id text collate "C" not null,
  student text collate "C" not null,
  revision text collate "C" not null,
  body text not null,
  saved_at timestamptz not null default now(),
  primary key (district, kind, id)
) partition by list (kind);
create table if not exists ilp.open_documents partition of ilp.documents
  for values in ('plan', 'draft', 'snapshot');
create table if not exists ilp.protected_documents partition of ilp.documents
  for values in ('iep-shared', 'iep-team', 'crosswalk-shared', 'crosswalk-team');
create index if not exists documents_of_student on ilp.documents (district, student, kind, id);

-- Every save and removal with its body, in order. Nothing is ever changed in it; it goes only when all
-- of a student's records go. `token` is the Idempotency-Key: a save that is sent again is found here.
create table if not exists ilp.history (
  district text collate "C" not null,
  kind text not null,
  id text collate "C" not null,
  number bigserial not null,
  student text collate "C" not null,
  what text not null check (what in ('created', 'saved', 'removed', 'moved-in')),
  revision text collate "C",
  body text,
  by_person text collate "C" not null,
  by_role text not null,
  at timestamptz not null default clock_timestamp(),
  token text collate "C",
  primary key (district, kind, id, number)
) partition by list (kind);
create table if not exists ilp.open_history partition of ilp.history
  for values in ('plan', 'draft', 'snapshot');
create table if not exists ilp.protected_history partition of ilp.history
  for values in ('iep-shared', 'iep-team', 'crosswalk-shared', 'crosswalk-team');
-- A token means something for the person alone who made it up.
drop index if exists ilp.history_tokens;
create unique index if not exists history_tokens_of_person
  on ilp.history (district, kind, id, by_person, token) where token is not null;
create index if not exists history_of_student on ilp.history (district, student);

-- Who was given an IEP or a crosswalk, and why (34 CFR 300.614, 34 CFR 99.32).
create table if not exists ilp.access_log (
  district text collate "C" not null,
  number bigserial not null,
  student text collate "C" not null,
  kind text not null,
  id text collate "C" not null,
  what text not null check (what in ('load', 'save', 'remove')),
  person text collate "C" not null,
  role text not null,
  reason text,
  at timestamptz not null default clock_timestamp(),
  primary key (district, number)
);
create index if not exists access_log_of_student on ilp.access_log (district, student);

-- That a student's records were destroyed, when and by whom; nothing of what they held.
create table if not exists ilp.destructions (
  district text collate "C" not null,
  number bigserial not null,
  student text collate "C" not null,
  by_person text collate "C" not null,
  at timestamptz not null default clock_timestamp(),
  documents integer not null,
  saves integer not null,
  accesses integer not null,
  primary key (district, number)
);

-- ---------------------------------------------------------------------------------------------------
-- Whose document it is

-- The plan that a document stands beside, as `planOf` of the rules says it: a copy has the plan's id up to
-- its last colon, all else has the very id.
create or replace function ilp.plan_of(kind text, id text) returns text immutable language sql
  return case kind when 'snapshot' then regexp_replace(id, ':[^:]*$', '') else id end;

-- What all who write of a student hold together until their transaction ends, and a destruction alone.
create or replace function ilp.lock_of(of_district text, of_student text) returns bigint
  immutable language sql return hashtextextended(of_district || ' ' || of_student, 0);

-- Whether a document stands beside a plan of this student. Every policy of writing asks this, and from then
-- on no destruction begins. One that was under way is waited for, and then there is no plan any more.
create or replace function ilp.may_stand(of_district text, of_student text, of_kind text, of_id text)
returns boolean language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(ilp.lock_of(of_district, of_student));
  return exists (
    select from ilp.plans p
    where p.district = of_district and p.student = of_student and p.id = ilp.plan_of(of_kind, of_id));
end
$$;

-- ---------------------------------------------------------------------------------------------------
-- What is written stays written

create or replace function ilp.refuse_change() returns trigger language plpgsql as $$
begin
  -- Only `ilp.destroy_student` says this; who may call it may destroy.
  if tg_op = 'DELETE' and current_setting('ilp.destroying', true) = 'yes' then
    return old;
  end if;
  raise exception '% keeps what was written in it', tg_table_name using errcode = 'restrict_violation';
end
$$;

do $$
declare
  kept text;
begin
  foreach kept in array array['history', 'access_log', 'destructions'] loop
    execute format('drop trigger if exists append_only on ilp.%I', kept);
    execute format('create trigger append_only before update or delete on ilp.%I
      for each row execute function ilp.refuse_change()', kept);
  end loop;
  foreach kept in array array['open_history', 'protected_history', 'access_log', 'destructions'] loop
    execute format('drop trigger if exists never_emptied on ilp.%I', kept);
    execute format('create trigger never_emptied before truncate on ilp.%I
      for each statement execute function ilp.refuse_change()', kept);
  end loop;
end
$$;

-- Takes away everything of a student, and notes that it did. Gives the keys of the documents that went.
create or replace function ilp.destroy_student(of_district text, of_student text, by_whom text)
returns table (kind text, id text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  saves integer;
  accesses integer;
  gone jsonb;
begin
  if of_district is distinct from ilp.district() then
    raise exception 'another district' using errcode = 'insufficient_privilege';
  end if;
  perform pg_advisory_xact_lock(ilp.lock_of(of_district, of_student));
  perform set_config('ilp.destroying', 'yes', true);
  with dropped as (
    delete from ilp.documents d where d.district = of_district and d.student = of_student
    returning d.kind, d.id
  )
  select coalesce(jsonb_agg(jsonb_build_object('kind', dropped.kind, 'id', dropped.id)), '[]')
    into gone from dropped;
  delete from ilp.history h where h.district = of_district and h.student = of_student;
  get diagnostics saves = row_count;
  delete from ilp.access_log a where a.district = of_district and a.student = of_student;
  get diagnostics accesses = row_count;
  delete from ilp.relationships r where r.district = of_district and r.student = of_student;
  delete from ilp.plans p where p.district = of_district and p.student = of_student;
  perform set_config('ilp.destroying', '', true);
  insert into ilp.destructions (district, student, by_person, documents, saves, accesses)
    values (of_district, of_student, by_whom, jsonb_array_length(gone), saves, accesses);
  return query select each.kind, each.id from jsonb_to_recordset(gone) as each (kind text, id text);
end
$$;
revoke all on function ilp.destroy_student(text, text, text) from public;
grant execute on function ilp.destroy_student(text, text, text) to ilp_records;
