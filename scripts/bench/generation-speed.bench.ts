import { readFileSync } from 'node:fs'
import { countWords } from '@/lib/article/article'
import { readPlain } from '@/lib/article/read-plain'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { generateQuestions } from '@/lib/question/generate-questions'
import { cpuMs, inTurn } from './rounds'

/** Does making questions take time in proportion to the text? One article, against the four of the demo eight times over. */
const NAMES = ['coral-reefs', 'suez-canal', 'khan-in-moscow-the-day', 'khan-in-moscow-the-energy']
const texts = NAMES.map((name) => readFileSync(`prisma/demo/${name}.md`, 'utf8'))
const short = texts[0] ?? ''
const long = Array.from({ length: 8 }, () => texts.join('\n\n')).join('\n\n')
const model = loadLanguageModel()
const generate = (text: string): Promise<number> =>
  cpuMs(() => void generateQuestions(readPlain(text), {}, model))

const found = await inTurn(3, { short: () => generate(short), long: () => generate(long) })
const perWord = { short: found.short / countWords(short), long: found.long / countWords(long) }
console.log(`short  ${countWords(short)} words  ${found.short.toFixed(0)} ms`)
console.log(
  `long   ${countWords(long)} words  ${found.long.toFixed(0)} ms  ${Math.round(1000 / perWord.long)} words/s`,
)
console.log(`time a word, long : short  ${(perWord.long / perWord.short).toFixed(2)}  (1 is linear)`)
