import { hintCard } from '@/lib/server/hint-card'
import { runRoute } from '@/lib/server/run-route'

/** A hint for a card as it is shown. */
export function GET(
  request: Request,
  { params }: { params: Promise<{ cardId: string }> },
): Promise<Response> {
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  return runRoute(request, async () => hintCard({ ...asked, ...(await params) }))
}
