import { TextArea } from '@/components/ui/field'
import type { ContentOf } from '@/lib/question/question'
import { RowInput } from './row-input'
import { RowList } from './row-list'

/** The options of a choice, with a mark on what is right: on one, or on any number. */
export function OptionFields({ content }: { content: ContentOf<'mcq' | 'multi'> }) {
  const keyIds = content.kind === 'mcq' ? [content.keyId] : content.keyIds
  return (
    <RowList
      legend={content.kind === 'mcq' ? 'Options (mark the right one)' : 'Options (mark all that are right)'}
      what="option"
      initialIds={content.options.map(({ id }) => id)}
      fewest={2}
      most={8}
    >
      {(id, place) => (
        <div className="mb-2 grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 gap-y-1.5">
          <input
            type={content.kind === 'mcq' ? 'radio' : 'checkbox'}
            name="key"
            value={id}
            defaultChecked={keyIds.includes(id)}
            aria-label={`Option ${place} is right`}
            className="size-6 flex-none accent-accent"
          />
          <RowInput
            label={`Option ${place}`}
            name={`text-${id}`}
            defaultValue={content.options.find((option) => option.id === id)?.text}
            required
          />
          <RowInput
            label={`Why option ${place} is wrong`}
            placeholder="Why it is wrong, if it is"
            name={`why-${id}`}
            defaultValue={content.options.find((option) => option.id === id)?.whyWrong ?? ''}
            maxLength={1000}
            className="col-start-2"
          />
        </div>
      )}
    </RowList>
  )
}

/** Whether a statement is true, and what would be, if it is not. */
export function TruthFields({ content }: { content: ContentOf<'tf'> }) {
  return (
    <>
      <fieldset className="flex gap-6">
        <legend className="mb-2 text-sm font-semibold">This statement is</legend>
        {(['true', 'false'] as const).map((value) => (
          <label key={value} className="flex min-h-11 items-center gap-2.5">
            <input
              type="radio"
              name="truth"
              value={value}
              defaultChecked={content.truth === (value === 'true')}
              className="size-5 accent-accent"
            />
            {value}
          </label>
        ))}
      </fieldset>
      <TextArea
        label="What the article says, if it is false"
        name="correction"
        defaultValue={content.correction ?? ''}
        rows={2}
      />
    </>
  )
}
