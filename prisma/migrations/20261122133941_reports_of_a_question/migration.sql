CREATE INDEX "Dispute_userId_questionId_idx" ON "Dispute"("userId", "questionId");
