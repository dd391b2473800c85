ALTER TABLE "Attempt" ADD COLUMN "answersAt" TIMESTAMPTZ(3),
ADD COLUMN "holdsMisses" BOOLEAN NOT NULL DEFAULT false;

-- Looked at before each review session; hardly any attempt is in it.
CREATE INDEX "Attempt_userId_answersAt_idx" ON "Attempt"("userId", "answersAt") WHERE "holdsMisses";
