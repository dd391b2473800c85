'use client'

export type BringOutcome = { ok: true; articleId: string; jobId: string } | { ok: false; message: string }

const AWAY = 'The server could not be reached. Your text is still here; please try again in a moment.'

/** Sends a text, a file or the name of a sample to the server. Never throws: a failure comes back in words. */
export async function bringArticle(
  what: { text: string } | { file: File } | { sample: string },
): Promise<BringOutcome> {
  const form = new FormData()
  form.set('timeZone', Intl.DateTimeFormat().resolvedOptions().timeZone)
  for (const [name, value] of Object.entries(what)) form.set(name, value)
  try {
    const answer = await fetch('/api/articles', { method: 'POST', body: form })
    const body = (await answer.json()) as { articleId: string; jobId: string; error?: { message: string } }
    return answer.ok ? { ok: true, ...body } : { ok: false, message: body.error?.message ?? AWAY }
  } catch {
    return { ok: false, message: AWAY }
  }
}
