import '@fontsource-variable/atkinson-hyperlegible-next'
import '@fontsource-variable/inter'
import '@fontsource-variable/source-serif-4'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { APPEARANCE_COOKIE, readAppearance } from '@/lib/core/appearance'

export const metadata: Metadata = {
  title: { default: 'Versed', template: '%s · Versed' },
  description: 'Bring an article. Get questions that show their evidence. Remember what you read.',
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#111419' },
  ],
}

/** The paper under every page. The appearance comes with the request, so that no page flashes in the wrong colours. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const { theme, reading, shortcuts } = readAppearance((await cookies()).get(APPEARANCE_COOKIE)?.value)
  return (
    <html lang="en" data-theme={theme} data-reading={reading} data-shortcuts={shortcuts}>
      <body className="min-h-dvh">
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-lg focus:bg-card focus:p-3"
        >
          Skip to the content
        </a>
        {children}
      </body>
    </html>
  )
}
