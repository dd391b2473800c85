const HEDGED =
  /\b(?:may|might|could|would|arguably|potentially|likely|unlikely|probably|possibly|perhaps|maybe|reportedly|purported(?:ly)?|hypothesi[sz]ed|allegedly|apparently|supposedly|presumably|seems?|seemed|appears?|appeared|suggests?|suggested|estimated|about|around|approximately|roughly|many|numerous)\b/i

/** True for what the article is not sure of, or says only roughly: it is neither plainly true nor plainly false. */
export const isHedged = (text: string): boolean => HEDGED.test(text)
