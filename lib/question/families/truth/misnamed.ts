import type { Definition } from '@/lib/claim/definitions/definition'
import type { ArticleClaims } from '@/lib/claim/read-claims'
import { candidate, type Candidate } from '../../candidate'
import { mayStandBeside } from '../../distractors/wrong-defined'
import type { DistractorPool } from '../../distractors/distractor-pool'
import { cutOut } from '../cloze/cloze-questions'
import { sentenceAsClaim, USUAL_SCORE } from '../passage-claim'
import { isHedged } from '../hedged'
import { putInPlace } from './put-in-place'

const PRIOR = 0.66
/** A term that is less like it takes nobody in: 'a revenue is an organization'. */
const LEAST_LIKENESS = 0.15
/** Longer passages are too much to judge at once. */
const MOST_WORDS = 40

/**
 * Statements that give what the article says of one term to another that it defines: 'Innovation is the movement of an element of culture …' where that is
 * diffusion. The most similar other term takes the place.
 */
export const misnamedStatements = (read: ArticleClaims, pool: DistractorPool): Candidate[] =>
  read.definitions.flatMap((own) => {
    const { sentence, term } = own
    const passage = read.passages.get(sentence.id)
    if (passage === undefined || passage.sentences.length > 1 || isHedged(sentence.text)) return []
    if (passage.text.split(' ').length > MOST_WORDS) return []
    const cut = cutOut(passage, { places: term.places })
    const other = nearest(own, read.definitions, pool)
    // 'Lithotrophs (“litho” means “rock”)': what stands beside the term tells its name.
    if (cut === null || other === null || /^ ?\(|^,? (?:or|called|known)\b/.test(cut.after)) return []
    const opens = /^\p{Lu}/u.test(cut.answer)
    const wrong = opens ? other.charAt(0).toUpperCase() + other.slice(1) : other
    return [
      candidate({
        kind: 'tf',
        family: 'truth',
        claim: sentenceAsClaim(sentence, read.mentions.surnames, USUAL_SCORE),
        passage,
        answerType: 'thing',
        answerPlaces: [...term.places],
        namesSource: true,
        stem: putInPlace(cut, wrong),
        answer: 'False',
        prior: PRIOR,
        correction: passage.text,
        edit: 'term',
      }),
    ]
  })

/** The other defined term that is most like it, of those that it cannot be mistaken for rightly; null if there is none. */
function nearest(own: Definition, all: readonly Definition[], { lexicon }: DistractorPool): string | null {
  const likeness = ({ term }: Definition): number =>
    lexicon?.vectors.similarity(own.term.text, term.text) ?? 0
  const others = all.filter(
    (other) =>
      mayStandBeside(own, other) &&
      other.term.determiner === own.term.determiner &&
      likeness(other) >= LEAST_LIKENESS,
  )
  const [best] = others.sort((a, b) => likeness(b) - likeness(a) || a.sentence.id - b.sentence.id)
  return best === undefined || own.sentence.text.toLowerCase().includes(best.term.text.toLowerCase())
    ? null
    : best.term.text
}
