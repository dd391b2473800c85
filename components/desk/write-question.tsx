'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { SelectField, TextArea } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { blankContent } from '@/lib/question/kinds/blank'
import { kindLabels } from '@/lib/question/labels'
import { questionKindSchema, type QuestionContent, type QuestionKind } from '@/lib/question/question'
import { QuestionEditor } from './question-editor'
import type { Outcome } from './use-desk'

interface Props {
  articleId: string
  write: (
    articleId: string,
    content: QuestionContent,
    given: { quote: string; explanation: string | null },
  ) => Promise<Outcome>
}

/** A form for a question of any kind, on one's own article. Saved, it makes room for the next. */
export function WriteQuestion({ articleId, write }: Props) {
  const router = useRouter()
  const [kind, setKind] = useState<QuestionKind>('mcq')
  const [round, setRound] = useState(0)
  const [said, setSaid] = useState<{ tone: 'correct' | 'incorrect'; words: string } | null>(null)

  const save = async (
    content: QuestionContent,
    explanation: string | null,
    form: FormData,
  ): Promise<void> => {
    const outcome = await write(articleId, content, {
      quote: String(form.get('quote') ?? ''),
      explanation,
    }).catch((): Outcome => ({
      ok: false,
      error: { message: 'The server could not be reached. What you wrote is still here; please try again.' },
    }))
    if (!outcome.ok) return setSaid({ tone: 'incorrect', words: outcome.error.message })
    setSaid({ tone: 'correct', words: `Kept: “${content.stem}”` })
    setRound(round + 1)
    window.scrollTo(0, 0)
  }

  return (
    <div className="grid gap-2">
      <div role="status">{said && <Notice tone={said.tone}>{said.words}</Notice>}</div>
      <SelectField
        label="Kind of question"
        value={kind}
        onChange={(event) => setKind(questionKindSchema.parse(event.target.value))}
      >
        {questionKindSchema.options.map((option) => (
          <option key={option} value={option}>
            {kindLabels[option]}
          </option>
        ))}
      </SelectField>
      <QuestionEditor
        key={`${kind} ${round}`}
        title={round === 0 ? 'Write a question' : 'Write another'}
        content={blankContent(kind)}
        onSave={(...given) => void save(...given)}
        onCancel={() => router.push(`/articles/${articleId}`)}
      >
        <TextArea
          label="The passage that proves it"
          name="quote"
          rows={2}
          hint="Copied from the article; it is shown with the answer. You can leave it out."
        />
      </QuestionEditor>
    </div>
  )
}
