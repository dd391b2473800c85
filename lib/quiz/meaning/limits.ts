/** The constants by which answers are judged by meaning. All from 0 to 1. */
export interface MeaningLimits {
  /** The share of a reference's points that makes an answer right. */
  enough: number
  /** What a word that only narrows the next one weighs beside one that stands for itself: 'religious' in 'religious freedom'. */
  modifier: number
  /** What a word weighs that the question has said already. */
  asked: number
  /** What a word of the same family, but not the same kind, counts for: 'leader' for 'speaker'. */
  near: number
  /** What a part of a place counts for the whole: 'england' for 'great britain'. */
  nearName: number
  /** Below this, two words that begin alike are said of different things: 'popular' and 'population' stand at 0.09. */
  leastLikeness: number
  /** Wu and Palmer's measure at which a word and its heading are near: 'freedom' and 'independence' stand at 0.91. */
  leastKinship: number
  leastKinshipOfNames: number
}

/** Set by hand on ten questions; what setting them on half of those costs on the other half, `npm run bench:grader` tells. */
export const MEANING_LIMITS: MeaningLimits = {
  enough: 0.6,
  modifier: 0.5,
  asked: 0.3,
  near: 0.55,
  nearName: 0.8,
  leastLikeness: 0.34,
  leastKinship: 0.85,
  leastKinshipOfNames: 0.8,
}
