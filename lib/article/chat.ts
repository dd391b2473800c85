/** Talk to the reader, by sentence: greetings, calls to act, and turns of speech that only address. */
const chatMarks = [
  /\b(?:guys|folks|y'all)\b/i,
  /^(?:so,? |and |now,? |alright,? |okay,? |ok,? )*(?:hey|hi|hello|welcome|greetings)\b[^.]{0,30}(?:[,!]|there|everyone|back|readers?|friends)/i,
  /\blet(?:['’]s| us) (?:chat|talk|dive|delve|unpack|explore|get|take|set|look|break|find|start|begin|jump|see|face|be honest|go)\b/i,
  /\bgrab (?:a|your|some)\b/i,
  /\b(?:stay tuned|buckle up|spoiler alert|thanks for (?:reading|stopping)|thank you for reading|happy reading|see you)\b/i,
  /\blet (?:us|me) know\b|\b(?:in the )?comments? below\b|\b(?:don['’]t forget to|be sure to|make sure to|please) (?:share|like|subscribe|comment|follow|check out)\b/i,
  /\b(?:as you can imagine|as you (?:may|might|probably) know|believe it or not|you guessed it|think about it)\b/i,
  /^(?:what do you think|have you ever|did you know|are you ready|ever wondered|want to (?:learn|know))\b/i,
]

/** Longer paragraphs hold too much besides; their chatty sentences are left out one by one. */
const longestChat = 1500

/** True if one sentence talks to the reader instead of telling something. */
export const isChatSentence = (sentence: string): boolean => chatMarks.some((mark) => mark.test(sentence))

/** True if at least half of the sentences of a block only talk to the reader. */
export function isChat(block: string): boolean {
  if (block.length > longestChat) return false
  const sentences = block.split(/(?<=[.!?…]["”’)]?)\s+/)
  const chatty = sentences.filter(isChatSentence).length
  return chatty * 2 >= sentences.length
}
