-- A draft is written a page at a time, and a page numbers its own lines. One number for each line from an identity column
-- made H2 write to disk for every 32nd line. Begins far above every position that is given already.
create sequence draft_page_seq start with 1000000;

-- That the list exists is known for a whole page at once: whoever writes one holds the list's row until it is written, and
-- no list is ever taken away. Asking once more for every line is slow, and on H2 it takes an index of its own.
-- The names are those that PostgreSQL and H2 gave.
alter table observation drop constraint if exists observation_list_fkey;
alter table observation drop constraint if exists constraint_74a;

-- By day before place: lists are written day by day, so that a page of lines goes into few pages of the index.
alter table observation drop constraint once_per_list;
alter table observation add constraint once_per_list unique (list, on_day, place, measure);
