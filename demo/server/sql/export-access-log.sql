-- $1 district, $2 student
select kind, id, what, person, role, reason, at::text
from ilp.access_log where district = $1 and student = $2 order by number
