-- $1 district, $2 student
select kind, id, revision, body, saved_at::text
from ilp.documents where district = $1 and student = $2 order by kind, id
