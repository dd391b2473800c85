import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** The service worker, from the root of the site so that it may serve all of it. A browser asks for it anew each time. */
export async function GET(): Promise<Response> {
  const source = await readFile(path.join(process.cwd(), 'app/sw.js/worker.js'), 'utf8')
  return new Response(source, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
}
