import type { Trouble } from './outbox'

/** Why an answer is not yet saved, and what becomes of it. */
export function KeptNotice({ trouble }: { trouble: Trouble }) {
  if (trouble === 'unreachable') {
    return 'The server cannot be reached. Your answer is kept in this browser and sent by itself once it is back.'
  }
  return (
    <>
      You have been signed out. Your answer is kept in this browser:{' '}
      <a href="/sign-in?next=%2Freview" className="text-link font-semibold">
        sign in again
      </a>
      , and it is sent.
    </>
  )
}
