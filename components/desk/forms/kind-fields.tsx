import { TextArea } from '@/components/ui/field'
import type { QuestionContent } from '@/lib/question/question'
import { OrderFields, PairFields, RubricFields } from './arranged-fields'
import { OptionFields, TruthFields } from './choice-fields'
import { GapFields, NumberFields, TypedFields } from './typed-fields'

/** The fields of a form that are of one kind of question alone: all but what it asks. */
export function KindFields({ content }: { content: QuestionContent }) {
  switch (content.kind) {
    case 'mcq':
    case 'multi':
      return <OptionFields content={content} />
    case 'tf':
      return <TruthFields content={content} />
    case 'cloze':
    case 'short':
      return <TypedFields content={content} />
    case 'gaps':
      return <GapFields content={content} />
    case 'numeric':
      return <NumberFields content={content} />
    case 'matching':
      return <PairFields content={content} />
    case 'ordering':
      return <OrderFields content={content} />
    case 'essay':
      return <RubricFields content={content} />
    case 'flashcard':
      return <TextArea label="Back" name="answer" defaultValue={content.answer} rows={3} required />
  }
}
