-- AlterEnum
ALTER TYPE "QuestionStatus" ADD VALUE 'reserve' BEFORE 'candidate';
