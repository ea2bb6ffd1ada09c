-- Removes the expected revision; no row where another one is there. The history keeps every body.
-- $1 district, $2 kind, $3 id, $4 student, $5 expected, $6 role, $7 token
with removed as (
  delete from ilp.documents
  where district = $1 and kind = $2 and id = $3 and student = $4 and revision = $5
  returning 1
)
insert into ilp.history (district, kind, id, student, what, by_person, by_role, token)
select $1, $2, $3, $4, 'removed', ilp.person(), $6, $7 from removed
returning what
