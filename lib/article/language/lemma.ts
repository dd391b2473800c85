/**
 * The dictionary form of a word by rule alone, for its universal part of speech and Penn tag. Irregular forms come from the
 * model's list (see lemmaOf); this is what is left, and what the training measures that list against.
 */
export function ruleLemma(form: string, upos: string, xpos: string): string {
  const word = form.toLowerCase()
  if (upos === 'PROPN') return form
  if (upos === 'VERB' || upos === 'AUX') return verbLemma(word, xpos)
  if (upos === 'NOUN') return xpos === 'NNS' || xpos === 'NNPS' ? singular(word) : word
  if (upos === 'ADJ' || upos === 'ADV') return plainDegree(word, xpos)
  return word
}

/** The dictionary form of a word: the model's list first, then the rules. */
export function lemmaOf(
  form: string,
  upos: string,
  xpos: string,
  lemmas: ReadonlyMap<string, string>,
): string {
  return lemmas.get(lemmaKey(form, upos, xpos)) ?? ruleLemma(form, upos, xpos)
}

export const lemmaKey = (form: string, upos: string, xpos: string): string =>
  `${upos} ${xpos} ${form.toLowerCase()}`

function verbLemma(word: string, xpos: string): string {
  if (xpos === 'VBZ') return singular(word)
  if (xpos === 'VBD' || xpos === 'VBN') return withoutEnding(word, 'ed')
  if (xpos === 'VBG') return withoutEnding(word, 'ing')
  return word
}

function singular(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return word.slice(0, -3) + 'y'
  if (/(?:ss|x|zz|ch|sh)es$/.test(word) && !/(?:^|head|tooth|stom|heart)aches$/.test(word))
    return word.slice(0, -2)
  if (/[^s]s$/.test(word) && !/(?:us|is)$/.test(word)) return word.slice(0, -1)
  return word
}

/** 'hoped' → 'hope', 'stopped' → 'stop', 'played' → 'play', 'tried' → 'try'. */
function withoutEnding(word: string, ending: 'ed' | 'ing'): string {
  if (!word.endsWith(ending)) return word
  if (ending === 'ed' && word.endsWith('ied')) return word.slice(0, -3) + 'y'
  const stem = word.slice(0, -ending.length)
  if (!/[aeiouy]/.test(stem)) return word
  if (/[aeiouy][^aeiouy]+[aeo]ll$/.test(stem) && !/(?:install|recall|befall|enthrall)$/.test(stem))
    return stem.slice(0, -1)
  if (/([bdgklmnprtvz])\1$/.test(stem) && !/(?:ll|zz)$/.test(stem)) return stem.slice(0, -1)
  const endsInE =
    /(?:[^aeiou]at|[^e]iat|uat|eat(?<=creat)|[aeiou]v|[nr]c|[^aeiou]ic|ang|[^o]rg|dg|[aiou]s|[ln]s|[uy]z|iz|yz|[aeiou][^aeiou]l(?<=[bdgkptz]l)|[bdfgkptz]l|[lr]v|[^aeiou]u|[^aeiou]ul|[^aeiou][aio][tkmdcpn]|[^aeiou]ur|[^aeiou]ir|[^aeiou]or|[^aeiou]ar|uir|qu|ut|ag|[ai]c|in(?<=[bcflmw]in)|ud|ib|ok|uc)$/
  const keepsStem =
    /(?:[aeiou]{2}[bdfgklmnprt]|er|on|en|it|et|ow|ew|aw|ay|ey|oy|limit|visit|edit|audit|credit|profit|benefit|exhibit|inherit|orbit|market|target)$/
  return endsInE.test(stem) && !keepsStem.test(stem) ? stem + 'e' : stem
}

function plainDegree(word: string, xpos: string): string {
  const ending = xpos === 'JJR' || xpos === 'RBR' ? 'er' : xpos === 'JJS' || xpos === 'RBS' ? 'est' : ''
  if (ending === '' || !word.endsWith(ending)) return word
  const stem = word.slice(0, -ending.length)
  if (stem.endsWith('i')) return stem.slice(0, -1) + 'y'
  if (/([bdgmnt])\1$/.test(stem)) return stem.slice(0, -1)
  return /(?:[rl]g|[aiou][^aeiouwy]|[nr]s|[nl]c)$/.test(stem) && !/(?:ong|ung)$/.test(stem)
    ? stem + 'e'
    : stem
}
