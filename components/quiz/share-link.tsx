'use client'
import { Check, Copy } from 'lucide-react'
import { useState, useSyncExternalStore, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

type Share = (
  isShared: boolean,
) => Promise<{ ok: true; value: string | null } | { ok: false; error: { message: string } }>

const never = () => () => undefined

/** The link under which anybody can take a quiz: open it, copy it, close it. */
export function ShareLink({ shareCode, share }: { shareCode: string | null; share: Share }) {
  const [code, setCode] = useState(shareCode)
  const [isCopied, setIsCopied] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, startTransition] = useTransition()
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => '',
  )
  const link = `${origin}/join/${code}`

  const change = (isShared: boolean): void =>
    startTransition(async () => {
      const changed = await share(isShared)
      if (changed.ok) setCode(changed.value)
      setProblem(changed.ok ? null : changed.error.message)
      setIsCopied(false)
    })
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(link).catch(() => undefined)
    setIsCopied(true)
  }

  return (
    <div className="grid gap-3">
      {code === null ? (
        <>
          <p className="text-muted">Only you can take this quiz.</p>
          <div>
            <Button onClick={() => change(true)} disabled={isBusy}>
              Make a link to share
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className="text-muted">Whoever has this link can take the quiz, with or without an account.</p>
          <label className="grid gap-1.5">
            <span className="sr-only">Link to share</span>
            <input
              readOnly
              value={link}
              onFocus={(event) => event.target.select()}
              className="h-11 w-full max-w-[420px] rounded-[10px] border border-control bg-card px-3.5 font-mono text-sm"
            />
          </label>
          <div className="flex flex-wrap gap-3">
            <Button onClick={() => void copy()}>
              {isCopied ? (
                <Check aria-hidden="true" className="size-4" />
              ) : (
                <Copy aria-hidden="true" className="size-4" />
              )}
              <span aria-live="polite">{isCopied ? 'Copied' : 'Copy the link'}</span>
            </Button>
            <Button tone="quiet" onClick={() => change(false)} disabled={isBusy}>
              Close the link
            </Button>
          </div>
        </>
      )}
      {problem && <Notice tone="incorrect">{problem}</Notice>}
    </div>
  )
}
