/** Typographic quotes and dashes as the treebanks write them: a dash that parts clauses is '--', one within a range '-'. */
export function straighten(word: string): string {
  if (word === '—') return '--'
  return word.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-')
}
