-- Waits for whoever writes of a student, and lets nobody begin. $1 district, $2 student
select pg_advisory_xact_lock(ilp.lock_of($1, $2))
