import { receiveImage } from '@/lib/server/add-image'
import { runRoute } from '@/lib/server/run-route'

/** Keeps the picture in the body; answers { imageId, width, height }. */
export function POST(request: Request): Promise<Response> {
  return runRoute(request, () => receiveImage(request))
}
