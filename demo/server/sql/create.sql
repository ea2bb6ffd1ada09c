-- Creates a document where there is none; no row where there is one already.
-- $1 district, $2 kind, $3 id, $4 student, $5 revision, $6 body, $7 role, $8 token
with saved as (
  insert into ilp.documents (district, kind, id, student, revision, body)
  values ($1, $2, $3, $4, $5, $6)
  on conflict (district, kind, id) do nothing
  returning 1
)
insert into ilp.history (district, kind, id, student, what, revision, body, by_person, by_role, token)
select $1, $2, $3, $4, 'created', $5, $6, ilp.person(), $7, $8 from saved
returning revision
