CREATE TYPE "DisputeStatus" AS ENUM ('open', 'kept', 'fixed', 'retired');

CREATE TABLE "Image" (
    "id" UUID NOT NULL,
    "ownerId" UUID NOT NULL,
    "mediaType" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "byteCount" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Image_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "QuestionImage" (
    "versionId" UUID NOT NULL,
    "imageId" UUID NOT NULL,

    CONSTRAINT "QuestionImage_pkey" PRIMARY KEY ("versionId","imageId")
);

CREATE TABLE "Dispute" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "attemptId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "quizId" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "status" "DisputeStatus" NOT NULL DEFAULT 'open',
    "reply" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "repliedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Dispute_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "Image_ownerId_sha256_idx" ON "Image"("ownerId", "sha256");

CREATE INDEX "QuestionImage_imageId_idx" ON "QuestionImage"("imageId");

CREATE INDEX "Dispute_quizId_status_createdAt_idx" ON "Dispute"("quizId", "status", "createdAt");

CREATE INDEX "Dispute_attemptId_idx" ON "Dispute"("attemptId");

-- One open dispute a person and question.
CREATE UNIQUE INDEX "Dispute_one_open_key" ON "Dispute"("userId", "questionId") WHERE "status" = 'open';

ALTER TABLE "Image" ADD CONSTRAINT "Image_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "QuestionImage" ADD CONSTRAINT "QuestionImage_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "QuestionVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "QuestionImage" ADD CONSTRAINT "QuestionImage_imageId_fkey" FOREIGN KEY ("imageId") REFERENCES "Image"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Dispute" ADD CONSTRAINT "Dispute_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Dispute" ADD CONSTRAINT "Dispute_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "Dispute" ADD CONSTRAINT "Dispute_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question"("id") ON DELETE CASCADE ON UPDATE CASCADE;
