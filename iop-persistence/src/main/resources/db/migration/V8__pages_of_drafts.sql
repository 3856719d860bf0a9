-- A draft is written a page at a time, and a page numbers its own lines. One number for each line from an identity column
-- made H2 write to disk for every 32nd line. Begins far above every position that is given already.
create sequence draft_page_seq start with 1000000;

-- When the program starts it asks for runs that were never finished: a handful among all that there have ever been.
create index batch_job_execution_by_status on batch_job_execution (status);
