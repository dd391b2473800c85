import { describe, expect, it } from 'vitest'
import { actAs } from '@/lib/auth/actor'
import { prisma } from '@/lib/db/client'
import { createPerson } from '@/lib/db/test-quiz'
import { saveResponse } from './save-response'
import { showAttempt, showAttemptResults } from './show-attempt'
import { submitAttempt } from './submit-attempt'
import { takeHint } from './take-hint'
import { begun, change, optionNamed, text } from './test-attempt'

describe('takeHint', () => {
  it('gives one hint after the other, counts each once, and takes its part of the mark', async () => {
    const { taker, attemptId } = await begun({ mode: 'test', hints: true })
    const ask = (known: number) => actAs(taker, () => takeHint({ attemptId, position: 1, known }))
    const [a, b] = await Promise.all([ask(0), ask(0)])
    expect(a).toEqual(b)
    expect(a).toMatchObject({ given: [{ text: 'It has 4 words and 15 letters.' }], left: 2 })
    expect((await ask(1)).given).toHaveLength(2)
    const view = await actAs(taker, () => showAttempt(attemptId))
    expect(view.hints[1]).toMatchObject({ given: [{}, {}], left: 1 })
    expect(view.responses).toEqual([])

    await actAs(taker, async () => {
      await saveResponse(attemptId, change(1, text('the winter of 1911')))
      await submitAttempt(attemptId)
    })
    const results = await actAs(taker, () => showAttemptResults(attemptId))
    expect(results).toMatchObject({
      mark: 0.5,
      items: [{}, { outcome: { isCorrect: true, why: '2 hints: 50% off.' } }],
    })
    await expect(ask(2)).rejects.toMatchObject({ code: 'not-found' })
    expect((await prisma.response.findFirst({ where: { attemptId, position: 1 } }))?.hintsUsed).toBe(2)
  })

  it('rules out options that are wrong, and none where the quiz gives no hints or the attempt is somebody else’s', async () => {
    const { taker, attemptId } = await begun({ mode: 'test', hints: true })
    const { given } = await actAs(taker, () => takeHint({ attemptId, position: 0, known: 0 }))
    const key = await optionNamed(taker, attemptId, 'Orsolya')
    expect(given[0]!.ruledOut).toHaveLength(1)
    expect(given[0]!.ruledOut).not.toContain(key.kind === 'choice' ? key.optionId : '')
    const stranger = await createPerson()
    await expect(actAs(stranger, () => takeHint({ attemptId, position: 0, known: 0 }))).rejects.toMatchObject(
      { code: 'not-found' },
    )

    const without = await begun({ mode: 'test' })
    await expect(
      actAs(without.taker, () => takeHint({ attemptId: without.attemptId, position: 0, known: 0 })),
    ).rejects.toMatchObject({ code: 'not-found' })
    expect((await actAs(without.taker, () => showAttempt(without.attemptId))).hints).toEqual([])
  })

  it('marks by how sure one was, and never below nothing', async () => {
    const { taker, attemptId } = await begun({ mode: 'test', marking: 'confidence' })
    const right = await optionNamed(taker, attemptId, 'Orsolya')
    await actAs(taker, async () => {
      await saveResponse(attemptId, change(0, { ...right, confidence: 2 } as typeof right))
      await saveResponse(attemptId, change(1, { kind: 'text', text: 'in summer', confidence: 3 }))
      await submitAttempt(attemptId)
    })
    const results = await actAs(taker, () => showAttemptResults(attemptId))
    expect(results).toMatchObject({
      mark: 0,
      items: [
        { outcome: { isCorrect: true, why: 'Fairly sure: 2 of 3 points.' } },
        { outcome: { isCorrect: false, why: 'Very sure: −6 of 3 points.' } },
      ],
    })
  })
})
