/**
 * The details of a quiz as its form says them, in the units of the rules: minutes become seconds, a moment of this
 * browser's clock becomes an ISO time, and what was left empty means no limit. The server checks them.
 */
export function readDetails(form: FormData): Record<string, unknown> {
  const words = (name: string): string => String(form.get(name) ?? '').trim()
  return {
    title: words('title'),
    description: words('description'),
    settings: {
      mode: words('mode'),
      // Not asked of a practice, which always answers at once.
      feedback: words('feedback') || undefined,
      timeLimitSeconds: numberIn(words('timeLimitMinutes'), 60),
      attemptsAllowed: numberIn(words('attemptsAllowed')),
      opensAt: momentIn(words('opensAt')),
      dueAt: momentIn(words('dueAt')),
      late: words('late'),
      graceSeconds: numberIn(words('graceSeconds')) ?? undefined,
      layout: words('layout'),
      marking: words('marking'),
      hints: form.has('hints'),
      shuffleQuestions: form.has('shuffleQuestions'),
      shuffleOptions: form.has('shuffleOptions'),
      missesBecomeCards: form.has('missesBecomeCards'),
    },
  }
}

const numberIn = (words: string, times = 1): number | null =>
  words === '' ? null : Math.round(Number(words) * times)

/** What a datetime-local field holds is meant by the clock of whoever fills it in. */
function momentIn(words: string): string | null {
  const time = Date.parse(words)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
