/** Typographic quotes and dashes as the treebanks write them. */
export function straighten(word: string): string {
  return word.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-')
}
