import { SelectField, TextArea, TextField } from '@/components/ui/field'
import type { ContentOf } from '@/lib/question/question'
import { RowInput } from './row-input'
import { RowList } from './row-list'

/** The answer to a question that is typed, and what else is accepted. */
export function TypedFields({ content }: { content: ContentOf<'cloze' | 'short'> }) {
  return (
    <>
      <TextField label="Answer" name="answer" defaultValue={content.answer} required />
      <TextArea
        label="Also accepted, one a line"
        name="accepted"
        defaultValue={content.accepted.join('\n')}
        rows={3}
      />
      {content.kind === 'short' && (
        <TextArea
          label="Keywords of a longer answer, one a line"
          name="keywords"
          defaultValue={content.keywords?.join('\n')}
          rows={2}
          hint="Leave it empty for a fact. Each keyword earns its part; words that will do as well follow a slash."
        />
      )}
    </>
  )
}

/** What belongs into each gap of a text, in its order. */
export function GapFields({ content }: { content: ContentOf<'gaps'> }) {
  const idOf = (at: number): string => String.fromCharCode(97 + at)
  return (
    <RowList
      legend="Gaps, in the order of the text"
      hint="Several words in one line are parted by semicolons. With wrong choices, a gap is chosen from a list instead of typed."
      what="gap"
      initialIds={content.gaps.map((_, at) => idOf(at))}
      fewest={2}
      most={8}
      canMove
    >
      {(id, place) => {
        const gap = content.gaps.find((_, at) => idOf(at) === id)
        return (
          <div className="mb-2 grid gap-1.5">
            <RowInput
              label={`What belongs into gap ${place}`}
              placeholder={`Gap ${place}`}
              name={`answer-${id}`}
              defaultValue={gap?.answer}
              required
            />
            <div className="grid gap-1.5 sm:grid-cols-2">
              <RowInput
                label={`Also accepted in gap ${place}`}
                placeholder="Also accepted"
                name={`accepted-${id}`}
                defaultValue={gap?.accepted.join('; ')}
              />
              <RowInput
                label={`Wrong choices for gap ${place}`}
                placeholder="Wrong choices"
                name={`wrong-${id}`}
                defaultValue={gap?.wrong.join('; ')}
              />
            </div>
          </div>
        )
      }}
    </RowList>
  )
}

/** A number, how far off it may be, and its unit. */
export function NumberFields({
  content: { value, tolerance, toleranceIn, unit },
}: {
  content: ContentOf<'numeric'>
}) {
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField
          label="Answer"
          name="value"
          inputMode="decimal"
          defaultValue={Number.isFinite(value) ? String(value) : ''}
          required
        />
        <TextField
          label="Give or take"
          name="tolerance"
          inputMode="decimal"
          defaultValue={String(tolerance)}
          required
        />
        <SelectField label="Counted in" name="toleranceIn" defaultValue={toleranceIn}>
          <option value="unit">the unit itself</option>
          <option value="percent">percent</option>
        </SelectField>
      </div>
      <TextField
        label="Unit"
        name="unit"
        defaultValue={unit?.text ?? ''}
        hint="Leave it empty for a plain number."
        maxLength={40}
      />
      <label className="flex min-h-11 items-center gap-2.5">
        <input
          type="checkbox"
          name="isAsked"
          defaultChecked={unit?.isAsked ?? false}
          className="size-6 accent-accent"
        />
        The learner has to write the unit
      </label>
      <TextArea
        label="Other units that may be written, one a line"
        name="others"
        rows={2}
        defaultValue={unit?.others.map(({ text, factor }) => `${text} = ${factor}`).join('\n')}
        hint="With what one of them is in the unit above: for metres beside km, m = 0.001"
      />
    </>
  )
}
