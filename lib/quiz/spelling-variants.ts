/**
 * A word in one of the spellings of Britain and America, so that both give the same: 'colour' and 'color', 'organise' and
 * 'organize', 'modelling' and 'modeling', 'centre' and 'center', 'analyse' and 'analyze', 'anaemia' and 'anemia'. What comes
 * out is for comparing only and need not be a word. Lower case, without accents; words that differ in either country
 * ('meter', 'metre') come out the same too, which no answer is judged by.
 */
export function oneSpelling(word: string): string {
  if (word.length < 5) return word
  return word
    .replace(/([^aeiou])our(?=$|s$|ed$|ing$|ite|able|ful|less|ly$|hood|al$|ist)/, '$1or')
    .replace(/([lr])y[sz](e[drs]?|ing|ers?)$/, '$1yz$2')
    .replace(
      /(.[^aeious]|[aeiou][^aeiou]|[aeiou])is(e|ed|es|er|ers|ing|able|ation|ations|ational)$/,
      '$1iz$2',
    )
    .replace(/([aeiou])ll(ed|ing|er|ers|or|ors|ous)$/, '$1l$2')
    .replace(/(?<=[bcdpt])re(s?)$/, 'er$1')
    .replace(/^(.*[^aeiou])?(?:ae|oe)(?=[dhmst])/, '$1e')
    .replace(/(?<=[fn])ence(s?)$/, 'ense$1')
    .replace(/ogue(s?)$/, 'og$1')
    .replace(/^grey/, 'gray')
}
