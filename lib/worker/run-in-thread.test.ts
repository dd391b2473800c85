import { describe, expect, it } from 'vitest'
import { DeadlineError, runInThread } from './run-in-thread'

const TEXT =
  'The tide is the regular rise and fall of the sea. It is caused by the pull of the Moon. '.repeat(8)

describe('runInThread', () => {
  it('ends work that is not done by its deadline, and goes on with the next', async () => {
    await expect(runInThread({ task: 'read-pasted', text: TEXT }, 1)).rejects.toBeInstanceOf(DeadlineError)
    const read = await runInThread({ task: 'read-pasted', text: TEXT }, 20_000)
    expect(read.ok && read.value.text).toContain('The tide')
  })

  it('does one thing after another, each with its own result', async () => {
    const texts = ['Ebb', 'Flood', 'Slack'].map((word) => TEXT.replaceAll('tide', word))
    const read = await Promise.all(texts.map((text) => runInThread({ task: 'read-pasted', text }, 20_000)))
    expect(read.map((one) => one.ok && one.value.text)).toEqual(texts)
  })

  it('leaves the page its time: the event loop turns while a long text is read', async () => {
    let turns = 0
    let isReading = true
    const turn = (): void => {
      turns++
      if (isReading) setImmediate(turn)
    }
    turn()
    await runInThread({ task: 'read-pasted', text: TEXT.repeat(800) }, 20_000)
    isReading = false
    expect(turns).toBeGreaterThan(10)
  })
})
