-- Says which of these documents the signed-in person may know of, and their revisions.
-- $1 district, $2 plans, $3 kinds, $4 ids: lists of one length
select w.kind, w.id, d.revision
from unnest($2::text[], $3::text[], $4::text[]) as w (plan, kind, id)
join ilp.plans p on p.district = $1 and p.id = w.plan
join ilp.relationships r on r.district = $1 and r.student = p.student
join ilp.role_kinds k on k.role = r.role and k.kind = w.kind
left join ilp.documents d on d.district = $1 and d.kind = w.kind and d.id = w.id and d.student = p.student
