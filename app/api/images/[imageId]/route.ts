import { runRoute } from '@/lib/server/run-route'
import { showImage } from '@/lib/server/show-image'

interface Context {
  params: Promise<{ imageId: string }>
}

/** A picture, for those who may see a question that shows it. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return runRoute(request, async () => showImage((await params).imageId))
}
