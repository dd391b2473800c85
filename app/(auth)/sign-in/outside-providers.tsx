'use client'
import { Button } from '@/components/ui/button'
import { signInOutside } from '@/lib/auth/browser'

/** Ways in through somebody who already knows the person. */
export function OutsideProviders({
  providers,
  next,
}: {
  providers: { id: string; name: string }[]
  next: string
}) {
  return (
    <div className="mt-6 grid gap-3 border-t border-line pt-6">
      {providers.map(({ id, name }) => (
        <Button key={id} onClick={() => void signInOutside(id, next)}>
          Sign in with {name}
        </Button>
      ))}
    </div>
  )
}
