import { err, ok, type Result } from '@/lib/core/result'
import { generatedKindSchema, type GeneratedKind } from '@/lib/question/question'

export interface GenerateArguments {
  max?: number
  kinds?: GeneratedKind[]
  seed?: string
  /** Less sure questions behind the sure ones. */
  isMoreWanted?: boolean
}

export type Command =
  | { name: 'help' }
  | { name: 'grade' }
  | { name: 'schedule' }
  | { name: 'conflicts'; files: [string, string]; isJson: boolean }
  | { name: 'generate'; file: string | null; isLines: boolean; isJson: boolean; options: GenerateArguments }

/** The command that the words after 'versed' ask for, or what is wrong with them in a sentence. */
export function parseArguments(words: readonly string[]): Result<Command, string> {
  if (words.length === 0 || words.some((word) => word === '--help' || word === '-h' || word === 'help'))
    return ok({ name: 'help' })
  if (words[0] === 'conflicts') return parseConflicts(words.slice(1))
  if (words[0] === 'grade') return parseGrade(words.slice(1))
  if (words[0] === 'schedule')
    return words.length === 2 && words[1] === '--jsonl'
      ? ok({ name: 'schedule' })
      : err('schedule reads standard input: versed schedule --jsonl.')
  if (words[0] !== 'generate') return err(`there is no command “${words[0]}”.`)
  const files: string[] = []
  const options: GenerateArguments = {}
  let isLines = false
  let isJson = false
  const rest = words
    .slice(1)
    .flatMap((word) =>
      /^--\w+=/.test(word) ? [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)] : [word],
    )
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i]!
    if (word === '--jsonl') isLines = true
    else if (word === '--json') isJson = true
    else if (word === '--more') options.isMoreWanted = true
    else if (/^--(?:max|kinds|seed)$/.test(word)) {
      const value = rest[++i]
      const fault = value === undefined ? `${word} needs a value.` : setOption(options, word, value)
      if (fault) return err(fault)
    } else if (word.startsWith('--')) return err(`there is no option “${word}”.`)
    else files.push(word)
  }
  if (isLines && files.length > 0) return err('--jsonl reads standard input and takes no file.')
  if (!isLines && files.length !== 1) return err('generate needs one file, or --jsonl.')
  return ok({ name: 'generate', file: files[0] ?? null, isLines, isJson, options })
}

function parseGrade(words: readonly string[]): Result<Command, string> {
  const unknown = words.find((word) => word !== '--jsonl')
  if (unknown?.startsWith('--')) return err(`there is no option “${unknown}”.`)
  if (unknown !== undefined || words.length !== 1)
    return err('grade reads standard input: versed grade --jsonl')
  return ok({ name: 'grade' })
}

function parseConflicts(words: readonly string[]): Result<Command, string> {
  const [a, b, ...others] = words.filter((word) => !word.startsWith('--'))
  const unknown = words.find((word) => word.startsWith('--') && word !== '--json')
  if (unknown) return err(`there is no option “${unknown}”.`)
  if (a === undefined || b === undefined || others.length > 0) return err('conflicts needs two files.')
  return ok({ name: 'conflicts', files: [a, b], isJson: words.includes('--json') })
}

/** Sets one option; gives what is wrong with its value, or null. */
function setOption(options: GenerateArguments, name: string, value: string): string | null {
  if (name === '--seed') options.seed = value
  else if (name === '--max') {
    const max = Number(value)
    if (!Number.isInteger(max) || max < 1) return '--max needs a whole number of at least 1.'
    options.max = max
  } else {
    const kinds = value.split(',').map((kind) => generatedKindSchema.safeParse(kind.trim()))
    const bad = kinds.findIndex((kind) => !kind.success)
    if (bad >= 0)
      return `there is no kind “${value.split(',')[bad]}”. Kinds: ${generatedKindSchema.options.join(', ')}.`
    options.kinds = kinds.flatMap((kind) => (kind.success ? [kind.data] : []))
  }
  return null
}
