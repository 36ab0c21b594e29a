-- The parameters by which redirects tell the pages of one path apart, in the order in which a look-up skips
-- from one set of names to the next.
CREATE INDEX "Redirect_names_idx" ON "Redirect" (
    lower(split_part("from", '?', 1)), regexp_replace(split_part("from", '?', 2), '=[^&]*', '', 'g'))
    WHERE strpos("from", '?') > 0;
DROP INDEX "Redirect_parameters_idx";

-- A statement that changes no address is news to nobody. Former versions, which may run beside this one, read
-- the table anew at each notification.
CREATE FUNCTION addresses_of_rows_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM changed) THEN
        PERFORM record_changes('{addresses}');
        NOTIFY dateline_addresses;
    END IF;
    RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION addresses_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM record_changes('{addresses}');
    NOTIFY dateline_addresses;
    RETURN NULL;
END $$;

DROP TRIGGER "Redirect_changed" ON "Redirect";
DROP TRIGGER "GoneAddress_changed" ON "GoneAddress";
CREATE TRIGGER "Redirect_emptied" AFTER TRUNCATE ON "Redirect"
    FOR EACH STATEMENT EXECUTE FUNCTION addresses_changed();
CREATE TRIGGER "GoneAddress_emptied" AFTER TRUNCATE ON "GoneAddress"
    FOR EACH STATEMENT EXECUTE FUNCTION addresses_changed();
CREATE TRIGGER "Redirect_inserted" AFTER INSERT ON "Redirect" REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION addresses_of_rows_changed();
CREATE TRIGGER "Redirect_updated" AFTER UPDATE ON "Redirect" REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION addresses_of_rows_changed();
CREATE TRIGGER "Redirect_deleted" AFTER DELETE ON "Redirect" REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION addresses_of_rows_changed();
CREATE TRIGGER "GoneAddress_inserted" AFTER INSERT ON "GoneAddress" REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION addresses_of_rows_changed();
CREATE TRIGGER "GoneAddress_updated" AFTER UPDATE ON "GoneAddress" REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION addresses_of_rows_changed();
CREATE TRIGGER "GoneAddress_deleted" AFTER DELETE ON "GoneAddress" REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION addresses_of_rows_changed();
