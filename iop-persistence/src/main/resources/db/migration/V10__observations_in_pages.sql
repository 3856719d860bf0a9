-- What was read from a list is only ever read back as a whole list, so it is kept as pages of lines and not as a row for
-- each figure: a list of 100,000 lines is 25 rows and one index entry each, instead of 100,000 rows and an index as large.
-- A page is text that anyone can read, described in ObservationLines. Never larger than H2 keeps in a varchar.
create table observation_page (
    list uuid not null references received_list (id),
    -- its place among the pages of the list
    number integer not null,
    -- the days that it speaks of, so that whoever adds a page knows which others may speak of the same
    first_day date not null,
    last_day date not null,
    content varchar not null,
    primary key (list, number),
    constraint page_days_in_order check (first_day <= last_day)
);

insert into observation_page (list, number, first_day, last_day, content)
select list, page, min(on_day), max(on_day), string_agg(line, chr(10) order by position)
from (
    select list,
        position,
        on_day,
        (row_number() over (partition by list order by position) - 1) / 1000 as page,
        place || chr(9) || cast(on_day as varchar(10)) || chr(9) || measure || chr(9)
            || coalesce(cast(counted as varchar(40)), state) || chr(9)
            || case when estimated then '~' else '' end || chr(9)
            || case when sheet = '' then '\e' else replace(replace(replace(replace(sheet,
                '\', '\\'), chr(9), '\t'), chr(10), '\n'), chr(13), '\r') end || chr(9)
            || case when address = '' then '\e' else replace(replace(replace(replace(address,
                '\', '\\'), chr(9), '\t'), chr(10), '\n'), chr(13), '\r') end || chr(9)
            || case when written = '' then '\e' else replace(replace(replace(replace(written,
                '\', '\\'), chr(9), '\t'), chr(10), '\n'), chr(13), '\r') end || chr(9)
            || case when understood = '' then '\e' else replace(replace(replace(replace(understood,
                '\', '\\'), chr(9), '\t'), chr(10), '\n'), chr(13), '\r') end as line
    from observation
) as lines
group by list, page;

drop table observation;
