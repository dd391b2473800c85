'use client'
import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'

/** What stands in a page that could not be shown. Nothing that was saved depends on it. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <main id="main" className="mx-auto max-w-[720px] px-4 pt-24 pb-20 text-center">
      <h1 ref={heading} tabIndex={-1} className="text-3xl">
        This page could not be shown
      </h1>
      <p className="mx-auto mt-4 mb-8 max-w-[48ch] text-muted">
        Everything you had saved is kept. It may be over in a moment; please try again.
        {error.digest && ` If it stays so, tell us this number: ${error.digest}.`}
      </p>
      <Button tone="go" onClick={reset}>
        Try again
      </Button>
    </main>
  )
}
