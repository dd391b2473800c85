-- AlterTable
ALTER TABLE "Response" ADD COLUMN "masteredAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "QuizExtension" (
    "id" UUID NOT NULL,
    "quizId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "extraSeconds" INTEGER NOT NULL DEFAULT 0,
    "extraAttempts" INTEGER NOT NULL DEFAULT 0,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "QuizExtension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Accommodation" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "setById" UUID NOT NULL,
    "extraTimePercent" INTEGER NOT NULL DEFAULT 0,
    "hasNoTimer" BOOLEAN NOT NULL DEFAULT false,
    "hasFewerOptions" BOOLEAN NOT NULL DEFAULT false,
    "hasLargerType" BOOLEAN NOT NULL DEFAULT false,
    "isReadAloud" BOOLEAN NOT NULL DEFAULT false,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Accommodation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "QuizExtension_quizId_idx" ON "QuizExtension"("quizId");

-- CreateIndex
CREATE UNIQUE INDEX "QuizExtension_userId_quizId_key" ON "QuizExtension"("userId", "quizId");

-- CreateIndex
CREATE INDEX "Accommodation_setById_idx" ON "Accommodation"("setById");

-- CreateIndex
CREATE UNIQUE INDEX "Accommodation_userId_setById_key" ON "Accommodation"("userId", "setById");

-- AddForeignKey
ALTER TABLE "QuizExtension" ADD CONSTRAINT "QuizExtension_quizId_fkey" FOREIGN KEY ("quizId") REFERENCES "Quiz"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuizExtension" ADD CONSTRAINT "QuizExtension_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Accommodation" ADD CONSTRAINT "Accommodation_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Accommodation" ADD CONSTRAINT "Accommodation_setById_fkey" FOREIGN KEY ("setById") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
