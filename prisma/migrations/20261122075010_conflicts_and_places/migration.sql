-- AlterTable
ALTER TABLE "ArticleRevision" ADD COLUMN     "statements" JSONB;

-- CreateTable
CREATE TABLE "ArticleConflict" (
    "id" UUID NOT NULL,
    "firstRevisionId" UUID NOT NULL,
    "secondRevisionId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "first" JSONB NOT NULL,
    "second" JSONB NOT NULL,
    "dismissedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ArticleConflict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvidencePlace" (
    "evidenceId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "isChanged" BOOLEAN NOT NULL,

    CONSTRAINT "EvidencePlace_pkey" PRIMARY KEY ("evidenceId","revisionId")
);

-- CreateIndex
CREATE INDEX "ArticleConflict_firstRevisionId_idx" ON "ArticleConflict"("firstRevisionId");

-- CreateIndex
CREATE INDEX "ArticleConflict_secondRevisionId_idx" ON "ArticleConflict"("secondRevisionId");

-- CreateIndex
CREATE INDEX "EvidencePlace_revisionId_idx" ON "EvidencePlace"("revisionId");

-- AddForeignKey
ALTER TABLE "ArticleConflict" ADD CONSTRAINT "ArticleConflict_firstRevisionId_fkey" FOREIGN KEY ("firstRevisionId") REFERENCES "ArticleRevision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleConflict" ADD CONSTRAINT "ArticleConflict_secondRevisionId_fkey" FOREIGN KEY ("secondRevisionId") REFERENCES "ArticleRevision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidencePlace" ADD CONSTRAINT "EvidencePlace_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidencePlace" ADD CONSTRAINT "EvidencePlace_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "ArticleRevision"("id") ON DELETE CASCADE ON UPDATE CASCADE;
