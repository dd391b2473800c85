import type { Article } from '@/lib/article/article'
import { generateQuestions, type GenerateOptions, type Generation } from '@/lib/question/generate-questions'
import type { GenerateArguments } from './arguments'
import { loadLexicon } from './load-lexicon'
import { loadLanguageModel } from './load-model'

/**
 * The questions that the arguments of `versed generate` ask for. Whoever names kinds wants as many of them as the text gives, so less
 * sure ones are made besides, also such as no rule vouches for.
 */
export const makeQuestions = (article: Article, options: GenerateArguments): Generation =>
  generateQuestions(
    article,
    { ...options, unsure: unsureFor(options), lexicon: loadLexicon() },
    loadLanguageModel(),
  )

const unsureFor = ({ kinds, isMoreWanted }: GenerateArguments): GenerateOptions['unsure'] => {
  if (kinds !== undefined) return 'any'
  return isMoreWanted ? 'sound' : undefined
}
