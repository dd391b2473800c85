'use client'
import { Square, Volume2 } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button'
import { GAP } from '@/lib/question/gap'
import { proseWords } from '@/lib/question/prose/prose-words'
import type { LearnerQuestion } from '@/lib/quiz/learner-question'

const never = () => () => undefined

/** Has the browser read a question and its choices out, with the voice of this device; nothing where it has none. */
export function ReadAloud({ question }: { question: LearnerQuestion }) {
  const [isReading, setIsReading] = useState(false)
  const canRead = useSyncExternalStore(
    never,
    () => 'speechSynthesis' in window,
    () => false,
  )
  useEffect(() => () => window.speechSynthesis?.cancel(), [question])
  if (!canRead) return null

  const toggle = (): void => {
    window.speechSynthesis.cancel()
    setIsReading(!isReading)
    if (isReading) return
    const speech = new SpeechSynthesisUtterance(wordsOf(question))
    speech.lang = document.documentElement.lang
    speech.onend = speech.onerror = () => setIsReading(false)
    window.speechSynthesis.speak(speech)
  }
  const Icon = isReading ? Square : Volume2
  return (
    <Button tone="quiet" onClick={toggle} className="mb-2 -ml-[18px] self-start">
      <Icon aria-hidden="true" className="size-4" />
      {isReading ? 'Stop reading' : 'Read aloud'}
    </Button>
  )
}

/** What is read out of a question: what it asks, and what there is to choose. */
export function wordsOf({ stem, options, rows, gaps, kind }: LearnerQuestion): string {
  const choices = gaps.flatMap((gap, at) =>
    gap.choices.length > 0 ? [`Choices for gap ${at + 1}: ${gap.choices.join(', ')}`] : [],
  )
  const numbered = options.map(({ text }, at) =>
    kind === 'matching' ? proseWords(text) : `${at + 1}: ${proseWords(text)}`,
  )
  return [
    proseWords(stem).replaceAll(GAP, ' blank '),
    ...(kind === 'tf' ? ['True or false?'] : []),
    ...rows.map(({ text }) => proseWords(text)),
    ...numbered,
    ...choices,
  ].join('.\n')
}
