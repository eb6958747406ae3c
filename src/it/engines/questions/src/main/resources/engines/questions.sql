-- The questions that each engine is asked, in SQL that all of them understand. The name of each
-- is that of a constant of Question, which has the same question in the words of the library.

-- name: WHO_IS_QUOTED_MOST
select printed, count(*) from facts
where relation = 'quotes/speaker' group by printed;

-- name: WHICH_OUTLET_STANDS_BEHIND_MOST_QUOTES
select o.printed, count(*) from outlets o
join facts f on f.dossier = o.dossier and f.record = o.record and f.attribute = o.attribute
where f.record_type = 'quotes' group by o.printed;

-- name: HOW_MANY_RECORDS_ARE_THERE
select record_type, count(*) from facts
where attribute in ('/mentions', '/passages', '/passage') group by record_type;

-- name: WHOSE_OFFICES_ARE_ONLY_INFERRED
select name.printed, count(*) from facts name
join (select dossier, record from facts where relation = 'people/positions/*'
      group by dossier, record having max(basis) = 'inferred') offices
  on offices.dossier = name.dossier and offices.record = name.record
where name.relation = 'people/name' group by name.printed;

-- name: WHAT_RESTS_ON_ONE_SOURCE
select f.record_type, count(*) from facts f
join (select dossier, record, attribute from outlets
      group by dossier, record, attribute having count(*) = 1) single
  on single.dossier = f.dossier and single.record = f.record
  and single.attribute = f.attribute
group by f.record_type;

-- name: WHAT_BECAME_OF_WHICH_EVENTS
select value, event_status, count(*) from facts
where relation = 'events/kind' group by value, event_status;

-- name: WHAT_CERTAINLY_TOOK_PLACE_IN_2007
select value, count(*) from facts
where relation = 'events/date' and event_status = 'occurred'
  and earliest >= date '2007-01-01' and latest <= date '2007-12-31'
group by value;

-- name: WHO_SPEAKS_TO_WHOM
select speaker.printed, addressee.printed, count(*) from facts speaker
join facts addressee
  on addressee.dossier = speaker.dossier and addressee.record = speaker.record
  and addressee.relation = 'quotes/addressee'
where speaker.relation = 'quotes/speaker' group by speaker.printed, addressee.printed;

-- name: WHAT_IS_ONLY_SOMEBODYS_CLAIM
select holder.printed, count(*) from facts claimed
join facts holder
  on holder.dossier = claimed.dossier and holder.record = claimed.claim_holder
  and holder.relation in ('people/name', 'organizations/name')
where claimed.relation in ('events/passages', 'agreements/passages')
group by holder.printed;

-- name: WHICH_WORDS_ARE_SAID_IN_THE_FIRST_PARAGRAPH
select text.printed, count(*) from facts text
join passages p on p.dossier = text.dossier and p.record = text.record
where text.relation = 'quotes/text' and p.attribute = '/passage' and p.paragraph = 1
group by text.printed;
