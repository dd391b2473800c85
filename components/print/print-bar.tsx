'use client'
import { Printer } from 'lucide-react'
import { Button } from '@/components/ui/button'

/** Opens the browser's own printing. */
export function PrintButton() {
  return (
    <Button tone="go" onClick={() => window.print()}>
      <Printer aria-hidden="true" className="size-4" /> Print
    </Button>
  )
}
