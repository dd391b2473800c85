'use client'
import { useRouter } from 'next/navigation'
import { SelectField, TextField } from '@/components/ui/field'
import { FormDialog } from '@/components/ui/form-dialog'
import { createQuizAction } from './actions'

interface Props {
  articles: { articleId: string; title: string; acceptedCount: number }[]
}

/** Makes a quiz of kept questions: of which article, how many, and when the right answers are shown. */
export function NewQuiz({ articles }: Props) {
  const router = useRouter()
  const make = async (form: FormData): Promise<string | null> => {
    const made = await createQuizAction(Object.fromEntries(form))
    if (!made.ok) return made.error.message
    router.push(`/quizzes/${made.value}`)
    return null
  }
  return (
    <FormDialog opener="New quiz" openerTone="go" title="New quiz" saveLabel="Make the quiz" save={make}>
      <SelectField label="Questions about" name="articleId">
        {articles.map(({ articleId, title, acceptedCount }) => (
          <option key={articleId} value={articleId}>
            {title} ({acceptedCount})
          </option>
        ))}
        {articles.length > 1 && <option value="">All your articles</option>}
      </SelectField>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField label="How many" name="count" type="number" min={1} max={100} defaultValue={10} required />
        <SelectField label="Right answers" name="mode">
          <option value="practice">After each answer</option>
          <option value="test">After handing in</option>
        </SelectField>
      </div>
    </FormDialog>
  )
}
