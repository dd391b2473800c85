-- AlterTable
ALTER TABLE "Card" ADD COLUMN     "plannedDay" INTEGER;

-- CreateIndex
CREATE INDEX "Card_userId_plannedDay_idx" ON "Card"("userId", "plannedDay");
