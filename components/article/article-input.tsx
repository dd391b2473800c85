'use client'
import { useRef, useState, type DragEvent } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { bringArticle } from './bring-article'

const ACCEPTED = '.txt,.md,.markdown,.html,.htm,.pdf,.docx'

interface Props {
  /** Shown as 'try a sample'; empty where there is none. */
  samples: { id: string; label: string }[]
  onBrought: (brought: { articleId: string; jobId: string }) => void
  rows?: number
}

/** 'try a sample' where there is one; with several, each says what it is about. */
function sampleWords(samples: Props['samples'], index: number): string {
  const label = samples[index]?.label ?? ''
  if (index > 0) return label
  return samples.length === 1 ? 'try a sample' : `try a sample: ${label}`
}

/** The sheet on which an article is brought: by pasting, by choosing or dropping a file, or from a sample. */
export function ArticleInput({ samples, onBrought, rows = 9 }: Props) {
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const fileInput = useRef<HTMLInputElement>(null)

  const bring = async (what: Parameters<typeof bringArticle>[0]): Promise<void> => {
    setIsBusy(true)
    setProblem(null)
    const outcome = await bringArticle(what)
    if (outcome.ok) return onBrought(outcome)
    setIsBusy(false)
    setProblem(outcome.message)
  }

  const drop = (event: DragEvent): void => {
    const [file] = event.dataTransfer.files
    if (!file) return
    event.preventDefault()
    void bring({ file })
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void bring({ text })
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      {problem && (
        <Notice tone="incorrect" className="mb-4">
          {problem}
        </Notice>
      )}
      <Card className="p-4 focus-within:border-accent">
        <label htmlFor="article-text" className="sr-only">
          Text of the article
        </label>
        <textarea
          id="article-text"
          name="text"
          rows={rows}
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder="Paste an article here …"
          className="block w-full resize-y bg-transparent font-serif text-[17px] leading-relaxed outline-none"
        />
        <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-3 border-t border-line pt-3.5">
          <p className="flex flex-wrap items-center gap-x-2 text-sm text-muted">
            or
            <button
              type="button"
              className="text-link min-h-7 text-muted hover:text-ink"
              onClick={() => fileInput.current?.click()}
            >
              choose a file
            </button>
            {samples.map((sample, index) => (
              <span key={sample.id} className="contents">
                <span aria-hidden="true">·</span>
                <button
                  type="button"
                  className="text-link min-h-7 text-muted hover:text-ink"
                  onClick={() => void bring({ sample: sample.id })}
                >
                  {sampleWords(samples, index)}
                </button>
              </span>
            ))}
          </p>
          <input
            ref={fileInput}
            type="file"
            accept={ACCEPTED}
            aria-label="File with an article"
            className="sr-only"
            tabIndex={-1}
            onChange={(event) => {
              const file = event.target.files?.[0]
              event.target.value = ''
              if (file) void bring({ file })
            }}
          />
          <Button tone="go" type="submit" className="ml-auto" disabled={isBusy}>
            {isBusy ? 'Reading it …' : 'Make questions'}
          </Button>
        </div>
      </Card>
    </form>
  )
}
