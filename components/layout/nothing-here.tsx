import { ButtonLink } from '@/components/ui/button-link'
import { messages } from '@/lib/core/messages'
import { Page } from './page'

/** What stands at an address that leads nowhere, or to what is somebody else's. */
export function NothingHere() {
  return (
    <Page width="narrow" className="pt-24 text-center">
      <h1 className="text-3xl">Nothing here</h1>
      <p className="mx-auto mt-4 mb-8 max-w-[44ch] text-muted">{messages['not-found'].text}</p>
      <ButtonLink href="/">Go to the start page</ButtonLink>
    </Page>
  )
}
