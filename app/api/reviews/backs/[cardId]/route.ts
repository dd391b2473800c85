import { revealCard } from '@/lib/server/reveal-card'
import { runRoute } from '@/lib/server/run-route'

/** The back of a flashcard. */
export function GET(
  request: Request,
  { params }: { params: Promise<{ cardId: string }> },
): Promise<Response> {
  return runRoute(request, async () => revealCard((await params).cardId))
}
