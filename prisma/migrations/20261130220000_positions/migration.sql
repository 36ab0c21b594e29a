-- The transaction that changed a tag last: processes compare what they know of changes by it, since
-- transactions commit in another order than their numbers and clocks.
ALTER TABLE "TagChange" ADD COLUMN "xid" xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX "TagChange_xid_idx" ON "TagChange"("xid");

-- Former versions of the program, which may run beside this one, don't name the column.
CREATE FUNCTION number_tag_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW."xid" := pg_current_xact_id();
    RETURN NEW;
END $$;
CREATE TRIGGER "TagChange_numbered" BEFORE INSERT OR UPDATE ON "TagChange"
    FOR EACH ROW EXECUTE FUNCTION number_tag_change();

-- A push wakes whoever tells services, as a job does.
CREATE FUNCTION pushes_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NOTIFY dateline_pushes;
    RETURN NULL;
END $$;
CREATE TRIGGER "Push_added" AFTER INSERT ON "Push"
    FOR EACH STATEMENT EXECUTE FUNCTION pushes_added();
