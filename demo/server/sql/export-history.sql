-- $1 district, $2 student
select kind, id, number::text, what, revision, body, by_person, by_role, at::text
from ilp.history where district = $1 and student = $2 order by number
