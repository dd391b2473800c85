import type { Metadata } from 'next'
import { Page } from '@/components/layout/page'
import { ExamPlanCard } from '@/components/plan/exam-plan-card'
import { NewExamPlan } from '@/components/plan/new-exam-plan'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeading } from '@/components/ui/page-heading'
import { showExamPlans } from '@/lib/server/exam-plans'
import { runPage } from '@/lib/server/run-page'
import { beginExamPlanAction, changeExamPlanAction, endExamPlanAction } from './actions'

export const metadata: Metadata = { title: 'Ready by a day' }

export default async function PlansPage() {
  const { plans, decks, articles, today } = await runPage('/plans', showExamPlans)
  return (
    <Page width="narrow">
      <PageHeading
        title="Ready by a day"
        about="For an exam: your reviews are spent where they raise what you recall on that day most."
      />
      <div className="mt-8 grid gap-6">
        {plans.map((plan) => (
          <ExamPlanCard
            key={plan.planId}
            plan={plan}
            today={today}
            change={changeExamPlanAction}
            end={endExamPlanAction}
          />
        ))}
        {decks.length + articles.length === 0 ? (
          <EmptyState>A plan is about decks or articles of yours. Make one first.</EmptyState>
        ) : (
          <NewExamPlan decks={decks} articles={articles} today={today} begin={beginExamPlanAction} />
        )}
      </div>
    </Page>
  )
}
