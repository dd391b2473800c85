'use client'
import { eraseDevice } from '@/components/review/device/store'
import { TextField } from '@/components/ui/field'
import { FormDialog } from '@/components/ui/form-dialog'
import { deleteAccountAction } from './actions'

async function leave(form: FormData): Promise<string | null> {
  const gone = await deleteAccountAction(String(form.get('password')))
  if (!gone.ok) return gone.error.message
  await eraseDevice().catch(() => undefined)
  // A full load, so that nothing of the account stays in this page's memory.
  // eslint-disable-next-line @next/next/no-location-assign-relative-destination
  window.location.assign('/')
  return null
}

export function DeleteAccountForm() {
  return (
    <>
      <p className="mb-5 text-muted">
        Deleting your account erases your articles, questions, quizzes, answers and reviews from this server
        at once and for good.
      </p>
      <FormDialog
        opener="Delete account …"
        openerTone="danger"
        title="Delete everything?"
        saveLabel="Delete my account"
        saveTone="danger"
        cancelLabel="Keep it"
        save={leave}
      >
        <p className="text-muted">This cannot be taken back. Give your password to go on.</p>
        <TextField label="Password" name="password" type="password" autoComplete="current-password" />
      </FormDialog>
    </>
  )
}
