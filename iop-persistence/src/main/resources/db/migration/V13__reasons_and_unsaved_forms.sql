-- Why a version of an agreement was saved, and what has been typed in forms and not saved yet. The latter is thrown away
-- when the form has been saved or thrown away, and after a month in any case.
alter table agreement_version add column reason varchar default '' not null;

create table unsaved_form (
    typed_by varchar(200) not null,
    about varchar(80) not null,
    form varchar(400) not null,
    began integer not null,
    typed text not null,
    typed_at timestamp with time zone not null,
    primary key (typed_by, about, form)
);
create index unsaved_form_typed_at on unsaved_form (typed_at);
