-- Lists the documents of one kind that the signed-in person may load, by id. It begins with the people
-- they have a part for, so that it costs what their own list costs, however many plans there are.
-- $1 district, $2 kind, $3 the id to go on after, $4 how many
select d.id
from ilp.relationships r
join ilp.documents d on d.district = r.district and d.student = r.student
where r.district = $1 and r.person = ilp.person() and d.district = $1 and d.kind = $2 and d.id > $3
order by d.id
limit $4
