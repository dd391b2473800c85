/**
 * The rooms without a server: `versed generate FILE` prints questions on one text, `versed generate --jsonl` answers article lines on
 * standard input with question lines on standard output, `versed conflicts A B` prints where two texts may disagree, `versed grade`
 * judges typed answers, `versed schedule` answers review histories with the states of their cards.
 */
import { answerLines } from './answer-lines'
import { parseArguments } from './arguments'

const HELP = `versed: questions from a text, on this machine alone

  versed generate FILE [--json] [--max N] [--more] [--kinds a,b] [--seed TEXT]
      Prints questions on a .txt or .md file, each with its evidence. --json prints them as one JSON document. With --more,
      less sure questions follow the sure ones, marked as such: look at each before you use it. With --kinds, only questions
      of these kinds, and as many as the text gives, so still less sure ones follow those.

  versed generate --jsonl [--max N] [--more] [--kinds a,b] [--seed TEXT]
      Reads lines {"id", "title", "text"} from standard input and writes, for each, a line {"id", "questions": [...]}.
      Each question has a "confidence": "sure", or (only with --more or --kinds) "unsure".

  versed conflicts A B [--json]
      Prints where two files (.txt, .md, .html, .pdf, .docx) may disagree: a date, a number, or what came first, each with
      both passages. --json prints {"a", "b", "conflicts": [{"kind", "a", "b", "message"}]}, where a and b of a conflict
      are {"start", "end", "quote", "said"}. The exit status is 0 if both files were read, whatever was found.

  versed grade --jsonl
      Reads lines {"question", "refs": [...], "answer"} from standard input and writes, for each, a line {"correct", "score",
      "why"}, with the "id" of the line if it has one. refs are right answers, any one of which will do; score is 0 to 1.

  versed schedule --jsonl
      Reads lines {"weights"?, "retention"?, "timeZone"?, "dayStartHour"?, "events": [{"at", "rating"}]} from standard input
      and writes, for each, a line {"states": [{"state", "step", "stability", "difficulty", "dueAt", "intervalDays"}]}: the card
      after each event. Ratings are 1 Again, 2 Hard, 3 Good, 4 Easy; "at" is an ISO time. Without the rest: the default weights
      of FSRS-6, 0.9, UTC, 4. Intervals are exact, not spread.

  versed --help

Of lines (--jsonl), one that cannot be read is answered with {"error"} in its place and reported on standard error; the others
are still answered and the exit status is 1.

Exit status: 0 done, 1 a file or a line could not be read, 2 the command was not understood.

Kinds: mcq, tf, cloze, short, flashcard. Offsets count UTF-16 units of the given text.
`

async function main(): Promise<number> {
  const parsed = parseArguments(process.argv.slice(2))
  if (!parsed.ok) {
    console.error(`versed: ${parsed.error}\nTry: versed --help`)
    return 2
  }
  const command = parsed.value
  if (command.name === 'help') {
    process.stdout.write(HELP)
    return 0
  }
  // Each command reads its own code only: most of what a short text takes is the reading of code.
  if (command.name === 'conflicts') {
    const { conflictsOfFiles } = await import('./conflicts-file')
    return conflictsOfFiles(command.files, command.isJson)
  }
  const streams = { input: process.stdin, output: process.stdout, complaints: process.stderr }
  if (command.name === 'grade') {
    const { gradeLine } = await import('./grade-line')
    return answerLines(streams, gradeLine)
  }
  if (command.name === 'schedule') {
    const { scheduleLine } = await import('./schedule-line')
    return answerLines(streams, scheduleLine)
  }
  if (command.isLines) {
    const { generateLine } = await import('./generate-line')
    return answerLines(streams, (line) => generateLine(line, command.options))
  }
  const { generateFile } = await import('./generate-file')
  return generateFile(command.file!, command.isJson, command.options)
}

// A reader that goes away ('versed … | head') is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await main()
