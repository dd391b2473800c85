import { showExamCards } from '@/lib/server/exam-plans'
import { runRoute } from '@/lib/server/run-route'

/** The cards that an exam about these decks and articles would ask, for the browser to rehearse. */
export function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const all = (name: string): string[] => searchParams.getAll(name)
  return runRoute(request, () => showExamCards({ deckIds: all('deck'), articleIds: all('article') }))
}
