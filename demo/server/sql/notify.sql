-- Tells every server process of changes. $1 payloads: keys and revisions, nothing of what a document says
select pg_notify('ilp_changes', payload) from unnest($1::text[]) as each (payload)
