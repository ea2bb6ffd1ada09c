-- Puts a body in the place of the expected revision; no row where another one is there.
-- $1 district, $2 kind, $3 id, $4 student, $5 revision, $6 body, $7 role, $8 token, $9 expected
with saved as (
  update ilp.documents set revision = $5, body = $6, saved_at = now()
  where district = $1 and kind = $2 and id = $3 and student = $4 and revision = $9
  returning 1
)
insert into ilp.history (district, kind, id, student, what, revision, body, by_person, by_role, token)
select $1, $2, $3, $4, 'saved', $5, $6, ilp.person(), $7, $8 from saved
returning revision
