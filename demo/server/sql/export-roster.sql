-- $1 district, $2 student
select 'plan' as what, id as name, null as role from ilp.plans where district = $1 and student = $2
union all
select 'relationship', person, role from ilp.relationships where district = $1 and student = $2
