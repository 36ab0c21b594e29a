-- The audit log is asked by person, by action, by both, and by subject: newest first, from a place on.
-- DropIndex
DROP INDEX "AuditEvent_subjectType_subjectId_at_idx";

-- DropIndex
DROP INDEX "AuditEvent_userId_idx";

-- CreateIndex
CREATE INDEX "AuditEvent_subjectType_subjectId_at_id_idx" ON "AuditEvent"("subjectType", "subjectId", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "AuditEvent_userId_at_id_idx" ON "AuditEvent"("userId", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "AuditEvent_action_at_id_idx" ON "AuditEvent"("action", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "AuditEvent_userId_action_at_id_idx" ON "AuditEvent"("userId", "action", "at" DESC, "id" DESC);
