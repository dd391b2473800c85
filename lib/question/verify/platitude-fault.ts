import type { Candidate } from '../candidate'

/** Words by which a text praises or urges rather than tells. */
const PRAISE =
  /\b(?:undoubtedly|truly|certainly|clearly|obviously|undeniably|indelible|profound|beautiful|magnificent|perfect|wonderful|amazing|stunning|breathtaking|gorgeous|fantastic|delicious|huge|immense|spectacular|incredible|must-see|unforgettable)\b/i
/** Sayings that fit any subject and so tell nothing of this one. */
const SAYING =
  /\b(?:tightrope|game.changer|speaks? volumes|significant moment|not just|bigger picture|reminder of|testament to|essence|in the grand scheme|ripples?|tapestry|dance of|web of|on the (?:world|global|international) stage|backdrop|(?:go|goes|went|gone|going) unnoticed|(?:its|their|his|her) own course|delicate balance|complex interplay|turning point|(?:clear|strong|powerful) (?:message|signal)|(?:a|the) new chapter|(?:wide|broad|narrow|whole) (?:range|array|spectrum) of|mixed reactions|all eyes|stark contrast|double.edged|here to stay|at the heart of|at a crossroads)\b/i
/** Claims that weigh and do not tell: 'must be seen in context', 'remains to be seen', 'is of great importance'. */
const WEIGHING =
  /\b(?:(?:needs?|must|should|has|have) (?:to )?be (?:understood|seen|viewed|considered|noted|remembered)|remains? to be seen|(?:is|are) still (?:unfolding|emerging|unclear)|raises? (?:\w+ )?questions|(?:plays?|played) (?:an? )?(?:\w+ )?(?:role|part)\b(?! of)|of (?:great|utmost|vital|crucial|critical|paramount) importance|(?:the|an?) (?:\w+ )?importance of|highlight(?:s|ed)? the|underscor(?:es|ed|ing)|(?:is|was|are|were|remains?|remained) (?:\w+ )?(?:important|crucial|essential|vital|significant|complex|complicated|controversial|challenging|interesting|remarkable|impressive|unique)\.?$)/i

/** Judgements that are somebody's, told as if they were facts: 'the most fascinating experiment', 'was a disaster.' */
const JUDGEMENT =
  /\bmost (?:fascinating|interesting|exciting|impressive|striking|remarkable|terrible|boring|delightful|charming|inspiring|disappointing|elegant|brilliant|shocking|horrible|amusing|entertaining|astonishing|extraordinary|curious|compelling|intriguing)\b|\b(?:is|was|are|were|became|proved|turned out) (?:to be )?(?:an? )?(?:\p{L}+ )?(?:disasters?|nightmares?|miracles?|shame|mess|farce|joke|catastrophes?|masterpieces?|triumphs?|delights?|fiasco|embarrassment)[.,;]/iu

/** Praise, sayings and weighings: what nobody need know, or what is a matter of opinion. Quoted words are not the article's own. */
export function platitudeFault(question: Candidate): string | null {
  const text = `${question.stem} ${question.kind === 'tf' ? '' : question.answer}`.replace(
    /["“][^"”]*["”]/g,
    ' ',
  )
  if (question.family === 'position' || question.family === 'reason')
    return PRAISE.test(text) ? 'praise' : null
  return platitudeIn(text)
}

/** The same of any words of the article. */
export function platitudeIn(text: string): string | null {
  if (PRAISE.test(text)) return 'praise'
  if (SAYING.test(text)) return 'saying'
  if (isJudgement(text)) return 'judgement'
  return WEIGHING.test(text.trim()) ? 'weighing' : null
}

/** True if the article weighs there in its own voice, also where its words are asked for as they stand. */
export const isJudgement = (text: string): boolean => JUDGEMENT.test(text)
