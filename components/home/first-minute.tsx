'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition, type ReactNode } from 'react'
import { ArticleInput } from '@/components/article/article-input'
import { callOff, GenerationProgress } from '@/components/article/generation-progress'
import { useJob } from '@/components/article/use-job'
import { lessSureWait } from '@/components/question/less-sure'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { splitTitleLead } from '@/lib/article/title-lead'
import { kindLabels } from '@/lib/question/labels'
import type { QuestionKind } from '@/lib/question/question'

interface Proposed {
  title: string
  questions: { questionId: string; kind: QuestionKind; stem: string }[]
  reserve: number
}
type Outcome<T> = { ok: true; value: T } | { ok: false; error: { message: string } }

interface Props {
  samples: { id: string; label: string }[]
  /** What stands on the right before there is anything of the visitor's own. */
  example: ReactNode
  /** The article that this visitor brought last time; null for somebody new. */
  goOn: { articleId: string; title: string } | null
  listProposed: (articleId: string) => Promise<Outcome<Proposed>>
  practise: (articleId: string) => Promise<Outcome<string>>
}

/** A text goes in on the left; its questions appear on the right; one button practises them. */
export function FirstMinute({ samples, example, goOn, listProposed, practise }: Props) {
  const [brought, setBrought] = useState<{ articleId: string; jobId: string } | null>(null)
  return (
    <div className="grid items-start gap-x-16 gap-y-10 lg:grid-cols-2">
      <div>
        <h1 className="text-[38px] leading-[1.08] tracking-[-0.02em] sm:text-[42px]">
          Bring an article.
          <br />
          Remember what it says.
        </h1>
        <p className="mt-5 mb-8 max-w-[38ch] text-lg text-muted">
          Versed turns a text into questions that show their evidence, and asks you again just before you
          would forget.
        </p>
        <ArticleInput key={brought?.articleId} samples={samples} rows={8} onBrought={setBrought} />
        {goOn && !brought && (
          <p className="mt-3.5">
            <Link href={`/articles/${goOn.articleId}`} className="text-link">
              Go on with “{goOn.title}”
            </Link>
          </p>
        )}
        <p className="mt-3.5 text-sm text-muted">No account needed. Your text stays on this server.</p>
      </div>
      <div className="lg:mt-4">
        {brought ? (
          <Made key={brought.articleId} {...brought} listProposed={listProposed} practise={practise} />
        ) : (
          example
        )}
      </div>
    </div>
  )
}

/** How many questions there are, in words for a heading. */
const countOf = ({ questions: { length }, reserve }: Proposed): string =>
  length === 0 && reserve > 0 ? 'No sure question' : length === 1 ? '1 question' : `${length} questions`

function Made({
  articleId,
  jobId,
  listProposed,
  practise,
}: { articleId: string; jobId: string } & Pick<Props, 'listProposed' | 'practise'>) {
  const router = useRouter()
  const job = useJob(jobId)
  const heading = useRef<HTMLHeadingElement>(null)
  const [proposed, setProposed] = useState<Proposed | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, startTransition] = useTransition()
  const isDone = job?.status === 'done'
  const isOff = job?.status === 'failed' || job?.status === 'cancelled'

  useEffect(() => {
    if (!isDone) return
    void listProposed(articleId).then((outcome) => {
      if (outcome.ok) setProposed(outcome.value)
      else setProblem(outcome.error.message)
    })
  }, [isDone, articleId, listProposed])

  useEffect(() => {
    if (proposed) heading.current?.focus()
  }, [proposed])

  const start = (): void =>
    startTransition(async () => {
      const outcome = await practise(articleId)
      if (!outcome.ok) return setProblem(outcome.error.message)
      router.push(`/attempts/${outcome.value}`)
    })

  return (
    <Card className="p-6 sm:p-7">
      {problem && <Notice tone="incorrect">{problem}</Notice>}
      {isOff && (
        <Notice tone="partial">
          Making questions was stopped. Your text is kept; you can bring it again.
        </Notice>
      )}
      {!proposed && !isOff && !problem && (
        <GenerationProgress job={job} onCancel={() => void callOff(jobId)} />
      )}
      {proposed && (
        <>
          <p className="text-sm text-muted">From your text</p>
          <h2 ref={heading} tabIndex={-1} className="mt-1 text-2xl">
            {countOf(proposed)} on “{proposed.title}”
          </h2>
          {(job?.result?.notes ?? []).map((note) => (
            <Notice key={note} className="mt-4">
              {note}
            </Notice>
          ))}
          <div className="mt-5 flex flex-wrap gap-3">
            {proposed.questions.length > 0 && (
              <Button tone="go" onClick={start} disabled={isBusy}>
                {isBusy
                  ? 'Starting …'
                  : proposed.questions.length > 10
                    ? 'Practise ten of them now'
                    : 'Practise them now'}
              </Button>
            )}
            <ButtonLink href={`/articles/${articleId}`}>See them beside the text</ButtonLink>
          </div>
          <ol className="mt-6 grid">
            {proposed.questions.map((question) => (
              <li key={question.questionId} className="border-t border-line py-3">
                <span className="block text-[13px] text-muted">{kindLabels[question.kind]}</span>
                <span className="font-serif text-[17px] leading-snug">
                  {splitTitleLead(question.stem).rest}
                </span>
              </li>
            ))}
          </ol>
          {proposed.reserve > 0 && (
            <p className="border-t border-line pt-4 text-sm text-muted">
              {lessSureWait(proposed.reserve)}{' '}
              <Link href={`/articles/${articleId}`} className="text-link">
                Look {proposed.reserve === 1 ? 'at it' : 'at them'} first
              </Link>
            </p>
          )}
        </>
      )}
    </Card>
  )
}
