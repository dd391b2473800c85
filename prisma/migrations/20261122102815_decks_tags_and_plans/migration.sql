-- AlterTable
ALTER TABLE "Card" ADD COLUMN     "removedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Question" ADD COLUMN     "factId" UUID;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "easyDays" DOUBLE PRECISION[] DEFAULT ARRAY[1, 1, 1, 1, 1, 1, 1]::DOUBLE PRECISION[];

-- AlterTable
ALTER TABLE "WeightSet" ADD COLUMN     "notes" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "origin" TEXT NOT NULL DEFAULT 'own';

-- CreateTable
CREATE TABLE "Deck" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Deck_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeckItem" (
    "deckId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DeckItem_pkey" PRIMARY KEY ("deckId","questionId")
);

-- CreateTable
CREATE TABLE "QuestionTag" (
    "userId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "tag" TEXT NOT NULL,

    CONSTRAINT "QuestionTag_pkey" PRIMARY KEY ("userId","questionId","tag")
);

-- CreateTable
CREATE TABLE "CardChange" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "cardCount" INTEGER NOT NULL,
    "before" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "CardChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExamPlan" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "examDay" INTEGER NOT NULL,
    "deckIds" UUID[],
    "articleIds" UUID[],
    "reviewsPerDay" INTEGER NOT NULL,
    "pausedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ExamPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DaysAway" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "firstDay" INTEGER NOT NULL,
    "lastDay" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DaysAway_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CatchUp" (
    "userId" UUID NOT NULL,
    "firstDay" INTEGER NOT NULL,
    "quotas" INTEGER[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CatchUp_pkey" PRIMARY KEY ("userId")
);

-- CreateIndex
CREATE INDEX "Deck_ownerId_createdAt_idx" ON "Deck"("ownerId", "createdAt");

-- CreateIndex
CREATE INDEX "DeckItem_questionId_idx" ON "DeckItem"("questionId");

-- CreateIndex
CREATE INDEX "QuestionTag_userId_tag_idx" ON "QuestionTag"("userId", "tag");

-- CreateIndex
CREATE INDEX "CardChange_userId_createdAt_idx" ON "CardChange"("userId", "createdAt");

-- CreateIndex
CREATE INDEX "ExamPlan_userId_examDay_idx" ON "ExamPlan"("userId", "examDay");

-- CreateIndex
CREATE INDEX "DaysAway_userId_lastDay_idx" ON "DaysAway"("userId", "lastDay");

-- AddForeignKey
ALTER TABLE "Deck" ADD CONSTRAINT "Deck_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeckItem" ADD CONSTRAINT "DeckItem_deckId_fkey" FOREIGN KEY ("deckId") REFERENCES "Deck"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeckItem" ADD CONSTRAINT "DeckItem_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionTag" ADD CONSTRAINT "QuestionTag_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuestionTag" ADD CONSTRAINT "QuestionTag_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CardChange" ADD CONSTRAINT "CardChange_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExamPlan" ADD CONSTRAINT "ExamPlan_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DaysAway" ADD CONSTRAINT "DaysAway_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CatchUp" ADD CONSTRAINT "CatchUp_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
