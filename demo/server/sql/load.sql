-- Finds what the signed-in person is to a student, and the document where there is one: no row where
-- they may not know of it. Whether it is absent or not theirs, the same statement takes the same way.
-- What is given out of an IEP or a crosswalk is noted in the same transaction, which no destruction overlaps.
-- $1 district, $2 plan, $3 kind, $4 id, $5 what is done, $6 reason
with standing as (
  select r.student, r.role
  from ilp.plans p
  join ilp.relationships r on r.district = p.district and r.student = p.student
  join ilp.role_kinds k on k.role = r.role and k.kind = $3
  where p.district = $1 and p.id = $2 and ilp.may_stand($1, r.student, $3, $4)
), found as (
  select d.student, d.revision, d.body
  from ilp.documents d
  where d.district = $1 and d.kind = $3 and d.id = $4
), noted as (
  insert into ilp.access_log (district, student, kind, id, what, person, role, reason)
  select $1, s.student, $3, $4, $5, ilp.person(), s.role, $6
  from standing s join found f on f.student = s.student
  where $3 like 'iep-%' or $3 like 'crosswalk-%'
)
select s.student, s.role, f.revision, f.body
from standing s left join found f on f.student = s.student
