/** A statement's one 'not' after an auxiliary that can stand without it. */
const NEGATION =
  /\b(?:(is|are|was|were|has|have|had|could|can|must)n['’]t|(can)not|(is|are|was|were|has|have|had|could|can|must) not)\b/gi
/** Words that make it hard to say what the 'not' denies, or that only stand beside one. */
const ENTANGLED =
  /\b(?:all|every|always|only|any|anything|anyone|yet|either|neither|nor|never|no|none|but|because|until|enough|at all|without|however|necessarily|un\w+ed)\b/i

/** The statement with its 'not' taken away, which makes a denied one false; null if that would not be plain English or not plainly false. */
export function withoutNegation(statement: string): string | null {
  const found = [...statement.matchAll(NEGATION)]
  const [match] = found
  if (found.length !== 1 || match === undefined || ENTANGLED.test(statement)) return null
  if (/\bnot\b/i.test(statement.replace(match[0], ''))) return null
  return statement.replace(match[0], match[1] ?? match[2] ?? match[3]!)
}
