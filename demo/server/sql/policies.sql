-- What each role of the database may do, row by row. A table without a grant is closed.

grant select on ilp.role_kinds, ilp.plans, ilp.relationships to ilp_app, ilp_records;
grant select, insert, update, delete on ilp.documents to ilp_app;
grant select, insert on ilp.history to ilp_app;
grant insert on ilp.access_log to ilp_app;
grant insert, update, delete on ilp.plans, ilp.relationships to ilp_records;
grant select, insert on ilp.documents, ilp.history to ilp_records;
grant select on ilp.access_log, ilp.destructions to ilp_records;
grant usage on all sequences in schema ilp to ilp_app, ilp_records;

alter table ilp.plans enable row level security;
alter table ilp.relationships enable row level security;
alter table ilp.documents enable row level security;
alter table ilp.history enable row level security;
alter table ilp.access_log enable row level security;
alter table ilp.destructions enable row level security;

-- The part the signed-in person plays for a student: the one of the roster, as long as the sign-in has
-- it too. Nobody reads in `relationships` what others are to a student.
drop policy if exists own on ilp.relationships;
create policy own on ilp.relationships for select to ilp_app
  using (district = ilp.district() and person = ilp.person() and ilp.has_role(role));

drop policy if exists own on ilp.plans;
create policy own on ilp.plans for select to ilp_app
  using (exists (
    select from ilp.relationships r where r.district = plans.district and r.student = plans.student));

-- A document is seen by whoever has a part in the student's life that may load its kind.
drop policy if exists may_load on ilp.documents;
create policy may_load on ilp.documents for select to ilp_app
  using (exists (
    select from ilp.relationships r join ilp.role_kinds k on k.role = r.role
    where r.district = documents.district and r.student = documents.student and k.kind = documents.kind));

drop policy if exists may_create on ilp.documents;
create policy may_create on ilp.documents for insert to ilp_app
  with check (exists (
    select from ilp.relationships r join ilp.role_kinds k on k.role = r.role
    where r.district = documents.district and r.student = documents.student and k.kind = documents.kind
      and k.may_write)
    and ilp.may_stand(district, student, kind, id));

-- A copy that was kept stays as it is.
drop policy if exists may_save on ilp.documents;
create policy may_save on ilp.documents for update to ilp_app
  using (kind <> 'snapshot' and exists (
    select from ilp.relationships r join ilp.role_kinds k on k.role = r.role
    where r.district = documents.district and r.student = documents.student and k.kind = documents.kind
      and k.may_write)
    and ilp.may_stand(district, student, kind, id));

drop policy if exists may_remove on ilp.documents;
create policy may_remove on ilp.documents for delete to ilp_app
  using (kind <> 'snapshot' and exists (
    select from ilp.relationships r join ilp.role_kinds k on k.role = r.role
    where r.district = documents.district and r.student = documents.student and k.kind = documents.kind
      and k.may_write)
    and ilp.may_stand(district, student, kind, id));

-- The server writes history in the name of the person, and reads it only to know its own repetitions.
drop policy if exists own on ilp.history;
create policy own on ilp.history for select to ilp_app
  using (by_person = ilp.person() and exists (
    select from ilp.relationships r join ilp.role_kinds k on k.role = r.role
    where r.district = history.district and r.student = history.student and k.kind = history.kind));

drop policy if exists in_own_name on ilp.history;
create policy in_own_name on ilp.history for insert to ilp_app
  with check (by_person = ilp.person() and exists (
    select from ilp.relationships r join ilp.role_kinds k on k.role = r.role
    where r.district = history.district and r.student = history.student and r.role = history.by_role
      and k.kind = history.kind and k.may_write)
    and ilp.may_stand(district, student, kind, id));

drop policy if exists in_own_name on ilp.access_log;
create policy in_own_name on ilp.access_log for insert to ilp_app
  with check (district = ilp.district() and person = ilp.person()
    and ilp.may_stand(district, student, kind, id));

-- The records office works in one district at a time.
do $$
declare
  kept text;
begin
  foreach kept in array
    array['plans', 'relationships', 'documents', 'history', 'access_log', 'destructions']
  loop
    execute format('drop policy if exists records on ilp.%I', kept);
    execute format('create policy records on ilp.%I to ilp_records
      using (district = ilp.district()) with check (district = ilp.district())', kept);
  end loop;
end
$$;
