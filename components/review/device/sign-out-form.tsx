'use client'
import { useRef, useState, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { countUnsent, describeUnsent } from './describe-unsent'
import { sendKept } from './send-kept'
import { forgetPerson, listUnsent } from './store'

/** Signs out, and takes the kept cards from this device first. What is unsent stays; whoever has some is told before. */
export function SignOutForm({ userId, action }: { userId: string; action: () => Promise<void> }) {
  const form = useRef<HTMLFormElement>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const [unsentCount, setUnsentCount] = useState(0)
  const isCleared = useRef(false)

  const leave = async (): Promise<void> => {
    await forgetPerson().catch(() => undefined)
    isCleared.current = true
    dialog.current?.close()
    form.current?.requestSubmit()
  }
  const prepare = async (): Promise<void> => {
    await sendKept(userId).catch(() => undefined)
    const unsent = await listUnsent(userId).catch(() => [])
    if (unsent.length === 0) return leave()
    setUnsentCount(countUnsent(unsent))
    dialog.current?.showModal()
  }
  const submit = (event: FormEvent): void => {
    if (isCleared.current) return
    event.preventDefault()
    void prepare()
  }

  return (
    <>
      <form ref={form} action={action} onSubmit={submit}>
        <Button type="submit">Sign out</Button>
      </form>
      <Dialog ref={dialog} title="Sign out all the same?">
        <p className="mt-4 text-muted">
          {describeUnsent(unsentCount)} They stay here for you alone, and are sent when you sign in on this
          device again.
        </p>
        <div className="mt-6 flex flex-wrap gap-3">
          <Button tone="go" onClick={() => void leave()}>
            Sign out
          </Button>
          <Button onClick={() => dialog.current?.close()}>Stay</Button>
        </div>
      </Dialog>
    </>
  )
}
