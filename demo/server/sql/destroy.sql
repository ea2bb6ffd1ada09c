-- $1 district, $2 student, $3 by whom
select kind, id from ilp.destroy_student($1, $2, $3)
