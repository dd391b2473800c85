/**
 * How the time of every reader grows with texts and files that are brought to do harm: four times the size takes about 4 times as
 * long if it grows in step, about 16 times if with its square (the first two rows are such work, to compare with). The tests read the
 * same texts and check what comes of them.
 */
import { crowdedPdf, docxBomb, lyingDocxBomb, type BroughtFile } from '@/lib/article/fixtures/hostile-files'
import { docxEntries } from '@/lib/article/fixtures/make-docx'
import { annotateSentence } from '@/lib/article/language/annotate'
import { tokenize } from '@/lib/article/language/tokenize'
import { reAnchor } from '@/lib/article/re-anchor'
import { readDocx } from '@/lib/article/read-docx'
import { readHtml } from '@/lib/article/read-html'
import { readMarkdown } from '@/lib/article/read-markdown'
import { readPdf } from '@/lib/article/read-pdf'
import { readPlain } from '@/lib/article/read-plain'
import { writeZip } from '@/lib/article/write-zip'
import { loadLexicon } from '@/lib/cli/load-lexicon'
import { loadLanguageModel } from '@/lib/cli/load-model'
import { generateQuestions } from '@/lib/question/generate-questions'
import { readProse } from '@/lib/question/prose/read-prose'
import { gradeMeaning } from '@/lib/quiz/meaning/grade-meaning'
import { readQuantity } from '@/lib/quiz/read-quantity'
import { matchText } from '@/lib/quiz/text-match'
import { wordKnowledge } from '@/lib/quiz/word-knowledge'
import * as shapes from '../testing/hostile-shapes'
import { growthOf } from './growth'

const model = loadLanguageModel()
const words = wordKnowledge(loadLexicon())
const wordFile = (xml: string) => writeZip(docxEntries('', xml))
const mitochondria = { answer: 'mitochondria', accepted: [] }

const readers: [string, shapes.HostileShape[], (text: string) => unknown][] = [
  ['plain text', shapes.plainShapes, readPlain],
  ['Markdown', shapes.markdownShapes, readMarkdown],
  ['HTML', shapes.htmlShapes, readHtml],
  ['Word', shapes.wordShapes, (xml) => readDocx(wordFile(xml))],
  ['words of questions', shapes.proseShapes, (text) => readProse(text)],
  ['tokens', shapes.tokenShapes, tokenize],
  ['sentences', shapes.sentenceShapes, (text) => annotateSentence(text, 0, text.length, model)],
  ['questions', shapes.articleShapes, (text) => generateQuestions(readPlain(text), {}, model)],
  ['typed answers', shapes.answerShapes, (text) => matchText(text, mitochondria)],
  [
    'explanations',
    shapes.explanationShapes,
    (answer) => gradeMeaning({ question: 'q', refs: ['mitochondria'], answer }, words),
  ],
  ['numbers', shapes.numberShapes, readQuantity],
]

const row = (what: string, growth: number) =>
  console.log(`  ${what.padEnd(52)}${growth.toFixed(1).padStart(6)}`)
const steps = (count: number): number => {
  let sum = 0
  for (let step = 0; step < count; step++) sum += step % 7
  return sum
}

console.log('times as long on four times the size')
row('to compare: work in step', await growthOf(steps, 40_000_000))
row('to compare: work with its square', await growthOf((size) => steps(size * size), 6000))
for (const [reader, own, read] of readers) {
  for (const { name, size, make } of own)
    row(`${reader}: ${name}`, await growthOf((of) => read(make(of)), size))
}

/** Files are made before they are measured: `read` gets one of `size`, or one of a quarter of it. */
async function growthOfFile(
  make: (size: number) => Promise<BroughtFile> | BroughtFile,
  size: number,
  read: (bytes: Uint8Array) => unknown,
): Promise<number> {
  const [less, more] = [(await make(Math.floor(size / 4))).bytes, (await make(size)).bytes]
  return growthOf((of) => read((of < size ? less : more).slice()), size)
}

row('PDF: a crowded page', await growthOfFile(crowdedPdf, 20_000, (bytes) => readPdf(bytes)))
row('Word: a bomb that tells its size', await growthOfFile(docxBomb, 240, readDocx))
row('Word: a bomb that lies about it', await growthOfFile(lyingDocxBomb, 240, readDocx))

const numbered = (word: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${word}${i}`).join(' ')
row(
  'an article replaced as a whole',
  await growthOf((size) => {
    const old = numbered('word', size)
    const quote = 'word2000 word2001'
    const start = old.indexOf(quote)
    return reAnchor(old, numbered('other ', size), [{ start, end: start + quote.length, quote }])
  }, 40_000),
)
