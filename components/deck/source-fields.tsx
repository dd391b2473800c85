import type { ChangeEventHandler } from 'react'
import { SelectField } from '@/components/ui/field'
import type { CardFilter } from '@/lib/review/card-filter'
import type { CardListView } from '@/lib/review/card-list'

interface Props extends Pick<CardListView, 'decks' | 'articles' | 'tags'> {
  /** What is chosen at first; nothing if left out. */
  filter?: Pick<CardFilter, 'deck' | 'article' | 'tag'>
  onChange?: ChangeEventHandler<HTMLSelectElement>
}

/** Which deck, article and tag cards are to be of. What one has none of is not asked for. */
export function SourceFields({ decks, articles, tags, filter, onChange }: Props) {
  const deckChoices = decks.map(({ deckId, name }): Choice => [deckId, name])
  const articleChoices = articles.map(({ articleId, title }): Choice => [articleId, title])
  const tagChoices = tags.map(({ tag, count }): Choice => [tag, `${tag} (${count})`])
  return (
    <>
      <SourceField label="Deck" name="deck" choices={deckChoices} chosen={filter?.deck} onChange={onChange} />
      <SourceField
        label="Article"
        name="article"
        choices={articleChoices}
        chosen={filter?.article}
        onChange={onChange}
      />
      <SourceField label="Tag" name="tag" choices={tagChoices} chosen={filter?.tag} onChange={onChange} />
    </>
  )
}

type Choice = [value: string, words: string]

function SourceField({
  label,
  name,
  choices,
  chosen,
  onChange,
}: {
  label: string
  name: string
  choices: Choice[]
  chosen: string | undefined
  onChange: ChangeEventHandler<HTMLSelectElement> | undefined
}) {
  if (choices.length === 0) return null
  return (
    <SelectField label={label} name={name} defaultValue={chosen ?? ''} onChange={onChange}>
      <option value="">Any</option>
      {choices.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </SelectField>
  )
}
