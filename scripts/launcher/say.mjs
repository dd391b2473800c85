/** An expected failure that has been put into one clear sentence: printed without a stack. */
export class Sentence extends Error {}

/** Prints what is going on, with the seconds since this process began. */
export function say(message) {
  const seconds = (performance.now() / 1000).toFixed(1).padStart(6)
  console.log(`${seconds}s  ${message}`)
}

/** Prints an error for people: the sentence alone where it is one, the whole stack where it is a surprise. */
export function complain(error) {
  console.error(error instanceof Sentence ? `\n${error.message}\n` : error)
}
