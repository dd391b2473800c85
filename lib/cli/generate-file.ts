import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readArticle } from '@/lib/article/read-article'
import { messages } from '@/lib/core/messages'
import { generateQuestions, type Generation } from '@/lib/question/generate-questions'
import { answerText, type GeneratedQuestion } from '@/lib/question/question'
import type { GenerateArguments } from './arguments'
import { loadLanguageModel } from './load-model'

/** Prints the questions on one file; gives the exit status. */
export async function generateFile(
  file: string,
  isJson: boolean,
  options: GenerateArguments,
): Promise<number> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch (error) {
    console.error(
      `versed: ${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`,
    )
    return 1
  }
  const article = await readArticle({ name: basename(file), bytes })
  if (!article.ok) {
    const { code, details } = article.error
    const words = messages[code].text.replace(/\{(\w+)\}/g, (_, name: string) =>
      String(details[name] ?? name),
    )
    console.error(`versed: ${file}: ${words}`)
    return 1
  }
  for (const warning of article.value.warnings) console.error(`versed: ${warning}`)
  const generation = generateQuestions(article.value, options, loadLanguageModel())
  process.stdout.write(isJson ? `${JSON.stringify(generation, null, 2)}\n` : listing(generation))
  return 0
}

/** The questions as text for a person: answer, evidence and whose word it is below each stem. */
export function listing(generation: Generation): string {
  const questions = generation.questions.map((question, i) => `${i + 1}. ${entry(question)}`)
  const notes = generation.notes.map((note) => `Note: ${note.text}`)
  const parts = [...questions, ...notes]
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
