import { useState } from 'react'
import type { OwnDispute } from '@/lib/quiz/dispute'
import type { DisputeProps } from './dispute'

/** What a page brings: what was said against the questions of an attempt before, and the way to say more. */
export interface GivenDisputes {
  disputes: readonly OwnDispute[]
  send: DisputeProps['send']
}

/** For each question of an attempt, what was said against it so far, in this window too; null where there is nobody to say it to. */
export function useDisputes(given: GivenDisputes | null): ((position: number) => DisputeProps) | null {
  const [added, setAdded] = useState<readonly OwnDispute[]>([])
  if (given === null) return null
  const send: DisputeProps['send'] = async (position, words) => {
    const sent = await given.send(position, words)
    if (sent.ok) setAdded((before) => [...before, { position, words, status: 'open', reply: '' }])
    return sent
  }
  const all = [...given.disputes, ...added]
  return (position) => ({
    position,
    disputes: all.filter((dispute) => dispute.position === position),
    send,
  })
}

export type Disputing = ReturnType<typeof useDisputes>
