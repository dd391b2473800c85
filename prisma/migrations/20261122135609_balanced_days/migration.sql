ALTER TABLE "ReviewLog" ADD COLUMN     "easyDays" DOUBLE PRECISION[] DEFAULT ARRAY[]::DOUBLE PRECISION[],
ADD COLUMN     "spreads" DOUBLE PRECISION[] DEFAULT ARRAY[]::DOUBLE PRECISION[];

-- How many cards of a person come back on a study day.
CREATE INDEX "Card_review_dueDay_idx" ON "Card"("userId", "dueDay", "id") WHERE "state" = 'review' AND "suspendedAt" IS NULL;
