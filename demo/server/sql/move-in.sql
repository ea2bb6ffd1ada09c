-- Takes in a document that was kept elsewhere, where there is none yet and its plan is on the roster.
-- $1 district, $2 plan, $3 kind, $4 id, $5 revision, $6 body, $7 by whom
with saved as (
  insert into ilp.documents (district, kind, id, student, revision, body)
  select $1, $3, $4, p.student, $5, $6 from ilp.plans p
  where p.district = $1 and p.id = $2 and ilp.may_stand($1, p.student, $3, $4)
  on conflict (district, kind, id) do nothing
  returning student
)
insert into ilp.history (district, kind, id, student, what, revision, body, by_person, by_role)
select $1, $3, $4, saved.student, 'moved-in', $5, $6, $7, 'administrator' from saved
returning id
