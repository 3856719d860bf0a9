-- Which key a piece is encrypted with. What was kept before is sealed when the program starts.
alter table list_original add column sealed_with varchar(16) default 'none' not null;
alter table list_original alter column sealed_with drop default;
