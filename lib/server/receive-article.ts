import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/core/app-error'
import { FILE_LIMIT_BYTES } from '@/lib/article/read-article'
import { importArticle, type Brought, type Imported } from './import-article'
import { readBody } from './read-body'
import { timeZoneSchema } from './time-zone'

/** The parts of a form around the article itself. */
const FORM_OVERHEAD_BYTES = 64_000

const formSchema = z.object({
  text: z.string().optional(),
  sample: z.string().max(100).optional(),
  timeZone: timeZoneSchema.default('UTC'),
})

/** Reads a form with `file`, `text` or `sample` and brings the article in. Throws what importArticle throws. */
export async function receiveArticle(request: Request): Promise<Imported> {
  const bytes = await readBody(request, FILE_LIMIT_BYTES + FORM_OVERHEAD_BYTES)
  const type = request.headers.get('content-type') ?? ''
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => {
    throw new AppError('not-valid', { reason: 'the form did not arrive whole.' })
  })
  const file = form.get('file')
  const { text, sample, timeZone } = formSchema.parse({
    text: form.get('text') ?? undefined,
    sample: form.get('sample') ?? undefined,
    timeZone: form.get('timeZone') ?? undefined,
  })
  return importArticle(await whatIsBrought(file instanceof File ? file : null, sample, text ?? ''), timeZone)
}

async function whatIsBrought(file: File | null, sample: string | undefined, text: string): Promise<Brought> {
  if (file) return { from: 'file', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  if (sample) return { from: 'sample', sampleId: sample }
  return { from: 'paste', text }
}
