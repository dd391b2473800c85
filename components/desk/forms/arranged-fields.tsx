import { TextArea } from '@/components/ui/field'
import type { ContentOf } from '@/lib/question/question'
import { RowInput } from './row-input'
import { RowList } from './row-list'

/** What belongs together, pair by pair, and what else there is to choose. */
export function PairFields({ content }: { content: ContentOf<'matching'> }) {
  return (
    <>
      <RowList
        legend="What belongs together"
        what="pair"
        initialIds={content.pairs.map(({ id }) => id)}
        fewest={2}
        most={8}
      >
        {(id, place) => {
          const pair = content.pairs.find((one) => one.id === id)
          return (
            <div className="mb-2 grid gap-1.5 sm:mb-0 sm:grid-cols-2">
              <RowInput
                label={`Left side of pair ${place}`}
                placeholder="This"
                name={`left-${id}`}
                defaultValue={pair?.left}
                maxLength={300}
                required
              />
              <RowInput
                label={`Right side of pair ${place}`}
                placeholder="belongs to this"
                name={`right-${id}`}
                defaultValue={pair?.right}
                maxLength={300}
                required
              />
            </div>
          )
        }}
      </RowList>
      <TextArea
        label="Further choices that belong to nothing, one a line"
        name="distractors"
        defaultValue={content.distractors.map(({ text }) => text).join('\n')}
        rows={2}
      />
    </>
  )
}

/** Things in their right order. */
export function OrderFields({ content }: { content: ContentOf<'ordering'> }) {
  return (
    <RowList
      legend="In the right order, first to last"
      what="step"
      initialIds={content.items.map(({ id }) => id)}
      fewest={3}
      most={8}
      canMove
    >
      {(id, place) => (
        <RowInput
          label={`Step ${place}`}
          name={`text-${id}`}
          defaultValue={content.items.find((item) => item.id === id)?.text}
          maxLength={300}
          required
        />
      )}
    </RowList>
  )
}

/** What an essay is judged by, and an answer that would have everything. */
export function RubricFields({ content }: { content: ContentOf<'essay'> }) {
  return (
    <>
      <RowList
        legend="What you will look at, with the most points it can bring"
        what="criterion"
        initialIds={content.rubric.map(({ id }) => id)}
        fewest={1}
        most={10}
      >
        {(id, place) => {
          const criterion = content.rubric.find((one) => one.id === id)
          return (
            <div className="flex gap-1.5">
              <RowInput
                label={`Criterion ${place}`}
                name={`text-${id}`}
                defaultValue={criterion?.text}
                maxLength={300}
                required
              />
              <RowInput
                label={`Points for criterion ${place}`}
                type="number"
                min={1}
                max={100}
                name={`points-${id}`}
                defaultValue={criterion?.points ?? 1}
                className="w-20! flex-none"
                required
              />
            </div>
          )
        }}
      </RowList>
      <TextArea
        label="An answer that would have all points (shown to learners afterwards)"
        name="model"
        defaultValue={content.model ?? ''}
        rows={4}
        maxLength={5000}
      />
    </>
  )
}
