import type { Generation } from '@/lib/question/generate-questions'
import { answerText, type GeneratedQuestion } from '@/lib/question/question'
import type { GenerateArguments } from './arguments'
import { makeQuestions } from './make-questions'
import { readArticleFile } from './read-article-file'

/** Prints the questions on one file; gives the exit status. */
export async function generateFile(
  file: string,
  isJson: boolean,
  options: GenerateArguments,
): Promise<number> {
  const article = await readArticleFile(file)
  if (!article) return 1
  for (const warning of article.warnings) console.error(`versed: ${warning}`)
  const generation = makeQuestions(article, options)
  process.stdout.write(isJson ? `${JSON.stringify(generation, null, 2)}\n` : listing(generation))
  return 0
}

/** The questions as text for a person: answer, evidence and whose word it is below each stem. */
export function listing(generation: Generation): string {
  const { length } = generation.questions
  const questions = generation.questions.map((question, i) => `${i + 1}. ${entry(question)}`)
  const unsure = generation.unsure.map((question, i) => `${length + i + 1}. (less sure) ${entry(question)}`)
  if (unsure.length > 0) unsure.unshift('Less sure. Look at each of these before you use it.')
  const notes = generation.notes.map((note) => `Note: ${note.text}`)
  const parts = [...questions, ...unsure, ...notes]
  return parts.length === 0 ? 'No questions.\n' : `${parts.join('\n\n')}\n`
}

function entry({ content, notes }: GeneratedQuestion): string {
  const lines = [`[${content.kind}, ${notes.family}] ${content.stem}`]
  if (content.kind === 'mcq') {
    for (const option of content.options)
      lines.push(`   ${option.id === content.keyId ? '*' : ' '} ${option.id}) ${option.text}`)
  } else lines.push(`   Answer: ${answerText(content)}`)
  if (content.kind === 'tf' && content.correction !== null) lines.push(`   Correct: ${content.correction}`)
  for (const { start, end, quote } of notes.evidence) lines.push(`   Evidence ${start}-${end}: “${quote}”`)
  if (notes.attribution !== null) lines.push(`   Said by: ${notes.attribution}`)
  return lines.join('\n')
}
