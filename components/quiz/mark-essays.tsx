'use client'
import { Check } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { ProseText } from '@/components/prose/prose-text'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import type { EssayToMark } from '@/lib/quiz/essay-to-mark'
import type { Judgement } from '@/lib/quiz/verdict'

interface Props {
  quizId: string
  essays: EssayToMark[]
  mark: (
    quizId: string,
    mark: { attemptId: string; position: number; judgement: Judgement },
  ) => Promise<{ ok: true } | { ok: false; error: { message: string } }>
}

/** Handed-in essays one under another, each with the points of its rubric to fill in; what is marked is folded away. */
export function MarkEssays({ quizId, essays, mark }: Props) {
  return (
    <ol className="border-b border-line">
      {essays.map((essay, at) => (
        <li key={`${essay.attemptId} ${essay.position}`} className="border-t border-line">
          <EssayForm
            essay={essay}
            name={essay.takerName ?? `Visitor ${at + 1}`}
            save={(judgement) =>
              mark(quizId, { attemptId: essay.attemptId, position: essay.position, judgement })
            }
          />
        </li>
      ))}
    </ol>
  )
}

const sumOf = ({ points }: Judgement): number => points.reduce((sum, one) => sum + one.points, 0)

function EssayForm({
  essay,
  name,
  save,
}: {
  essay: EssayToMark
  name: string
  save: (judgement: Judgement) => ReturnType<Props['mark']>
}) {
  const [saved, setSaved] = useState(essay.judgement)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const most = essay.criteria.reduce((sum, { points }) => sum + points, 0)

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const judgement: Judgement = {
      points: essay.criteria.map(({ criterionId }) => ({
        criterionId,
        points: Number(form.get(criterionId)),
      })),
      comment: String(form.get('comment') ?? ''),
    }
    setIsBusy(true)
    setProblem(null)
    const outcome = await save(judgement).catch(() => null)
    setIsBusy(false)
    if (outcome?.ok) setSaved(judgement)
    else setProblem(outcome?.error.message ?? 'The server cannot be reached just now. Please try again.')
  }

  return (
    <details open={essay.judgement === null}>
      <summary className="flex min-h-[52px] list-none items-center gap-3 py-3 [&::-webkit-details-marker]:hidden">
        <span className="min-w-0 flex-1 font-semibold">{name}</span>
        <span role="status" className="tabular flex flex-none items-center gap-1.5 text-sm text-muted">
          {saved ? (
            <>
              <Check aria-hidden="true" className="size-4 text-correct" /> {sumOf(saved)} of {most} points
            </>
          ) : (
            'Not marked yet'
          )}
        </span>
      </summary>
      <form onSubmit={(event) => void submit(event)} className="grid gap-5 pb-8">
        <p className="text-muted">
          <ProseText of={essay.stem} />
        </p>
        <blockquote className="text-passage rounded-[10px] border border-line bg-card px-4 py-3 [overflow-wrap:anywhere] whitespace-pre-line">
          {essay.text}
        </blockquote>
        {essay.model && (
          <details>
            <summary className="text-link inline-flex min-h-7 items-center text-sm">
              An answer that has everything
            </summary>
            <p className="text-passage mt-2 whitespace-pre-line">
              <ProseText of={essay.model} />
            </p>
          </details>
        )}
        <fieldset>
          <legend className="mb-1 text-sm font-semibold">Points</legend>
          {essay.criteria.map(({ criterionId, text, points }) => (
            <label
              key={criterionId}
              className="flex min-h-[52px] items-center gap-4 border-t border-line py-1.5"
            >
              <span className="min-w-0 flex-1">
                <ProseText of={text} />
              </span>
              <input
                type="number"
                name={criterionId}
                min={0}
                max={points}
                step="any"
                required
                inputMode="decimal"
                defaultValue={saved?.points.find((one) => one.criterionId === criterionId)?.points}
                className="tabular h-11 w-20 flex-none rounded-[10px] border border-control bg-card px-3 text-right text-[16px]"
              />
              <span className="w-12 flex-none text-sm text-muted">of {points}</span>
            </label>
          ))}
        </fieldset>
        <TextArea
          label={`Words to ${name}`}
          name="comment"
          rows={2}
          maxLength={5000}
          defaultValue={saved?.comment}
        />
        {problem && <Notice tone="incorrect">{problem}</Notice>}
        <div>
          <Button tone="go" type="submit" disabled={isBusy}>
            {isBusy ? 'Saving …' : saved ? 'Save again' : 'Save the points'}
          </Button>
        </div>
      </form>
    </details>
  )
}
