import { AuthorProse, ProseProblems } from '@/components/prose/author-prose'
import { CandidateAnswer } from './candidate-answer'
import type { Draft } from './use-preview'

/** A question in Markdown as learners will see it, while it is being written. */
export function QuestionPreview({ draft: { stem, explanation, content } }: { draft: Draft }) {
  const texts = [...(content ? textsIn(content) : [stem]), explanation]
  return (
    <section aria-label="Preview" className="grid gap-4 rounded-xl border border-line bg-card px-5 py-4.5">
      <p className="text-[13px] text-muted">Preview</p>
      <div className="text-stem [overflow-wrap:anywhere]">
        <AuthorProse text={stem} format="markdown" />
      </div>
      {content && <CandidateAnswer content={content} />}
      {explanation && (
        <div>
          <AuthorProse text={explanation} format="markdown" />
        </div>
      )}
      <ProseProblems texts={texts} />
    </section>
  )
}

/** Every text in a content, whatever its kind. Ids are among them, and have no problems. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
