-- The SHA-256 of a paper before its letterhead and before anything was left out of it: a paper that would say the same is
-- known by it, whatever it looks like. Older papers have none.
alter table paper add column undressed_hash varchar(64);
