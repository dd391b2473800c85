import { splitTitleLead } from '@/lib/article/title-lead'
import { articleMeaning, meaningOf, nearness } from './appraisal/meaning'
import type { Candidate } from './candidate'
import { GAP } from './gap'
import type { Features } from './rank-wording'
import { tellingWords } from './text-overlap'
import type { VerifyContext } from './verify/verify-context'

/** A hint beside a gap: '(H…)', '(year)'. */
const HINT = /^ \([^()]*\)/

/** How near in field a question and its answer are to each other, and to what the article and its title are about; nothing without vectors. */
export function nearnessFeatures({ kind, stem, answer }: Candidate, context: VerifyContext): Features {
  const { vectors } = context
  if (vectors === null) return {}
  const [before = '', ...after] = splitTitleLead(stem).rest.split(GAP)
  const asked = [before, ...after.map((part) => part.replace(HINT, ''))].join(' ')
  const own = meaningOf(tellingWords(asked), vectors)
  const right = kind === 'tf' ? null : meaningOf(tellingWords(answer), vectors)
  const { whole, title } = articleMeaning(context)
  return {
    'stem near article': nearness(own, whole),
    'stem near title': nearness(own, title),
    'answer near article': nearness(right, whole),
    'answer near title': nearness(right, title),
    'answer near stem': nearness(right, own),
  }
}
