import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { conflictsOfFiles } from './conflicts-file'

let folder: string
let printed = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'versed-conflicts-'))
  printed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

async function file(name: string, text: string): Promise<string> {
  const place = path.join(folder, name)
  await writeFile(place, text)
  return place
}

describe('versed conflicts', () => {
  it('prints both passages with their exact offsets as JSON', async () => {
    const textOfA = 'Ships call at Tarno.\n\nThe Tarno Bridge was opened in May 1931.'
    const a = await file('a.txt', textOfA)
    const b = await file(
      'b.md',
      '# Tarno\n\nTrains cross the *Tarno Bridge*. The Tarno Bridge was opened in 1934.',
    )
    expect(await conflictsOfFiles([a, b], true)).toBe(0)
    const { conflicts } = JSON.parse(printed) as { conflicts: { kind: string; a: Record<string, unknown> }[] }
    expect(conflicts).toHaveLength(1)
    const [{ kind, a: passage }] = conflicts as [(typeof conflicts)[number]]
    expect(kind).toBe('date')
    expect(passage.quote).toBe('The Tarno Bridge was opened in May 1931.')
    expect(textOfA.slice(passage.start as number, passage.end as number)).toBe(passage.quote)
  })

  it('says so when nothing was found, which is no failure', async () => {
    const a = await file('a.txt', 'The Tarno Bridge was opened in May 1931.')
    expect(await conflictsOfFiles([a, a], false)).toBe(0)
    expect(printed).toBe('Nothing was found on which these articles disagree.\n')
  })

  it('gives 1 and names the file that cannot be read', async () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {})
    const a = await file('a.txt', 'The Tarno Bridge was opened in May 1931.')
    expect(await conflictsOfFiles([a, path.join(folder, 'none.txt')], true)).toBe(1)
    expect(complain).toHaveBeenCalledWith(expect.stringContaining('none.txt cannot be read (ENOENT)'))
    expect(printed).toBe('')
  })
})
