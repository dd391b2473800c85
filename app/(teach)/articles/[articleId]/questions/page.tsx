import type { Metadata } from 'next'
import { Desk } from '@/components/desk/desk'
import { runPage } from '@/lib/server/run-page'
import { deskQuestions } from './desk-questions'
import { showArticle } from '@/lib/server/show-article'
import { bringOutReserveAction, decideAction, editAction, makeQuizAction } from './actions'

export const metadata: Metadata = { title: 'Decide on questions' }

export default async function DeskPage({ params }: { params: Promise<{ articleId: string }> }) {
  const { articleId } = await params
  const { article, questions, reserve, conflicts } = await runPage(`/articles/${articleId}/questions`, () =>
    showArticle(articleId, ['candidate', 'accepted']),
  )
  return (
    // With the reserve brought out, what waits at the desk is new.
    <Desk
      key={reserve}
      reserve={reserve}
      bringOut={bringOutReserveAction}
      article={{
        articleId,
        title: article.title,
        text: article.text,
        blocks: article.blocks,
        wordCount: article.wordCount,
      }}
      questions={deskQuestions(article.text, questions, conflicts)}
      decide={decideAction}
      edit={editAction}
      makeQuiz={makeQuizAction}
    />
  )
}
