-- What a person can answer to settle a finding, as JSON.
alter table finding add column question text;
