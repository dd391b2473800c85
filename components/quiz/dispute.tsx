'use client'
import { MessageSquareWarning } from 'lucide-react'
import { useState } from 'react'
import type { OwnReport } from '@/lib/quiz/dispute'
import { isWaiting, Reports, type SendReport } from './reports'

export interface DisputeProps {
  position: number
  /** What this person has said against the question before, the newest last. */
  disputes: readonly OwnReport[]
  send: (position: number, words: string) => ReturnType<SendReport>
}

/** A way to tell the teacher that a question is wrong, and what came of it. */
export function Dispute({ position, disputes: before, send }: DisputeProps) {
  const [disputes, setDisputes] = useState(before)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div className="grid gap-3">
      <Reports
        reports={disputes}
        isOpen={isOpen}
        send={(words) => send(position, words)}
        onSent={(report) => {
          setDisputes([...disputes, report])
          setIsOpen(false)
        }}
        onCancel={() => setIsOpen(false)}
      />
      {!isWaiting(disputes) && !isOpen && (
        <button
          type="button"
          onClick={() => setIsOpen(true)}
          className="text-link inline-flex min-h-6 items-center gap-1.5 justify-self-start text-[13px] text-muted"
        >
          <MessageSquareWarning aria-hidden="true" className="size-4" /> Dispute this question
        </button>
      )}
    </div>
  )
}
