const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that carry no meaning of their own in an answer. As answerWords writes them: without apostrophes. */
export const SMALL_WORDS = list(`
  a an the of to in on at by for from with as and or but nor so yet if than then that this these those it its is are was were be been
  being am do does did done have has had having he she they him his her hers their theirs them we us our ours you your i me my mine
  into onto over under about after before between during through who whom whose which what when where why how there here also can
  could may might will would shall should must such any each other some very just because due since while thing things something
  im ive id its theyre thats there s t etc upon within toward towards per via
`)

/** Words that turn round what follows them. */
export const NEGATIONS = list(`
  not no never none nothing nobody neither nor cannot cant without lack lacks lacked fail fails failed dont doesnt didnt isnt arent
  wasnt werent wont wouldnt couldnt shouldnt hasnt havent hadnt aint hardly
`)

/** Words that say how sure somebody is of the answer, and nothing of it. */
export const UNSURE =
  /\b(?:i\s+)?(?:(?:do\s+not|dont|don[’']t)\s+(?:really\s+)?(?:know|remember|recall)|(?:am\s+)?not\s+(?:really\s+|too\s+|so\s+)?sure|im\s+not\s+sure|no\s+(?:idea|clue)|unsure|(?:i\s+)?(?:think|guess|believe|suppose)(?:\s+so)?|maybe|perhaps|probably)\b/giu

const OPPOSITES = `
  more/less more/fewer higher/lower high/low larger/smaller large/small bigger/smaller big/small increase/decrease rise/fall
  grow/shrink faster/slower fast/slow warmer/colder hotter/colder warm/cold hot/cold up/down above/below before/after
  first/last early/late earlier/later north/south east/west northern/southern eastern/western positive/negative
  gain/lose win/lose expand/contract heat/cool attract/repel inside/outside internal/external begin/end start/end
  import/export buy/sell male/female maximum/minimum strong/weak stronger/weaker long/short longer/shorter rich/poor
  young/old odd/even true/false left/right clockwise/anticlockwise acid/base oxidation/reduction supply/demand
  accept/reject accepted/rejected allow/forbid open/close legal/illegal possible/impossible dependent/independent
  absorb/emit absorbs/emits gains/loses increases/decreases rises/falls expands/contracts attracts/repels
`

/** Pairs of words of which one is never an answer for the other. */
export const OPPOSITE_WORDS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>()
  for (const pair of OPPOSITES.trim().split(/\s+/)) {
    const [a, b] = pair.split('/') as [string, string]
    found.set(a, (found.get(a) ?? new Set()).add(b))
    found.set(b, (found.get(b) ?? new Set()).add(a))
  }
  return found
})()
