import type { ReactNode } from 'react'
import { PublicHeader } from '@/components/layout/public-header'

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <>
      <PublicHeader />
      <main id="main" className="mx-auto max-w-[420px] px-4 pt-10 pb-20 sm:pt-16">
        {children}
      </main>
    </>
  )
}
