'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'

type Saved = { ok: true } | { ok: false; error: { code: string; message: string } }

export interface ArticleEditorProps {
  article: { articleId: string; revisionId: string; text: string }
  canUndo: boolean
  save: (input: {
    articleId: string
    revisionId: string
    text: string
    makeQuestions: boolean
  }) => Promise<Saved>
  /** Saves over whatever the article has become in the meantime. */
  saveOver: (input: { articleId: string; text: string; makeQuestions: boolean }) => Promise<Saved>
  undo: (articleId: string, revisionId: string) => Promise<Saved>
}

/** The text of an article to be mended. What somebody else saved meanwhile is never overwritten unasked, and what is typed stays. */
export function ArticleEditor({ article, canUndo, save, saveOver, undo }: ArticleEditorProps) {
  const router = useRouter()
  const [text, setText] = useState(article.text)
  const [makeQuestions, setMakeQuestions] = useState(false)
  const [problem, setProblem] = useState<{ code: string; message: string } | null>(null)
  const [isBusy, startTransition] = useTransition()
  const { articleId, revisionId } = article
  const back = `/articles/${articleId}`
  const isDirty = text !== article.text

  useEffect(() => {
    if (!isDirty) return
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isDirty])

  const run = (work: () => Promise<Saved>): void =>
    startTransition(async () => {
      setProblem(null)
      const outcome = await work().catch((): Saved => ({
        ok: false,
        error: {
          code: 'away',
          message: 'The server could not be reached. Your text is still here; please try again.',
        },
      }))
      if (!outcome.ok) return setProblem(outcome.error)
      router.push(back)
      router.refresh()
    })

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        run(() => save({ articleId, revisionId, text, makeQuestions }))
      }}
    >
      {problem?.code === 'conflict' ? (
        <Notice tone="partial" className="mb-4">
          <p>
            This article was changed elsewhere while you were editing. Your text is still here, and nothing is
            lost: the other text is kept too.
          </p>
          <p className="mt-3 flex flex-wrap gap-3">
            <ButtonLink href={back} target="_blank">
              See it as it is now
            </ButtonLink>
            <Button disabled={isBusy} onClick={() => run(() => saveOver({ articleId, text, makeQuestions }))}>
              Save mine over it
            </Button>
          </p>
        </Notice>
      ) : (
        problem && (
          <Notice tone="incorrect" className="mb-4">
            {problem.message}
          </Notice>
        )
      )}
      <Card className="p-4 focus-within:border-accent sm:p-6">
        <label htmlFor="article-text" className="sr-only">
          Text of the article
        </label>
        <textarea
          id="article-text"
          value={text}
          onChange={(event) => setText(event.target.value)}
          className="text-passage block field-sizing-content min-h-[50dvh] w-full resize-y bg-transparent outline-none"
        />
      </Card>
      <div className="sticky bottom-0 -mx-4 mt-4 flex flex-wrap items-center gap-3 bg-paper px-4 py-3 sm:mx-0 sm:px-0">
        <Button tone="go" type="submit" disabled={isBusy || !isDirty}>
          {isBusy ? 'Saving …' : 'Save'}
        </Button>
        <ButtonLink href={back}>Cancel</ButtonLink>
        <label className="flex min-h-11 items-center gap-2.5 text-[15px]">
          <input
            type="checkbox"
            checked={makeQuestions}
            onChange={(event) => setMakeQuestions(event.target.checked)}
            className="size-5 accent-accent"
          />
          Also make questions from the new text
        </label>
        {canUndo && (
          <Button
            tone="quiet"
            className="sm:ml-auto"
            disabled={isBusy || isDirty}
            onClick={() => run(() => undo(articleId, revisionId))}
          >
            Take back the last edit
          </Button>
        )}
      </div>
    </form>
  )
}
