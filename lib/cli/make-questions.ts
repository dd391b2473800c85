import type { Article } from '@/lib/article/article'
import { generateQuestions, type Generation } from '@/lib/question/generate-questions'
import type { GenerateArguments } from './arguments'
import { loadLexicon } from './load-lexicon'
import { loadLanguageModel } from './load-model'

/**
 * The questions that the arguments of `versed generate` ask for. Whoever names kinds wants as many of them as the text gives, so less
 * sure ones are made besides.
 */
export const makeQuestions = (article: Article, options: GenerateArguments): Generation =>
  generateQuestions(
    article,
    { ...options, isUnsureWanted: options.kinds !== undefined, lexicon: loadLexicon() },
    loadLanguageModel(),
  )
