-- Work that is done once, whoever asks for it: a night's check of one person's cards.
ALTER TABLE "Job" ADD COLUMN "onceKey" TEXT;
CREATE UNIQUE INDEX "Job_onceKey_key" ON "Job"("onceKey");
