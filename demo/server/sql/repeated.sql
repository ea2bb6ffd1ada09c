-- Finds what became of this person's save that carried the same token.
-- $1 district, $2 kind, $3 id, $4 token
select what, revision, body
from ilp.history
where district = $1 and kind = $2 and id = $3 and token = $4
