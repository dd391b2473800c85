'use client'
import { ImagePlus } from 'lucide-react'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { Button } from '@/components/ui/button'
import { imageMarkdown } from '@/lib/question/prose/image-address'

const UNREACHABLE = 'The server could not be reached. What you wrote is still here; please try again.'
const field = 'h-11 w-full min-w-0 rounded-[10px] border border-control bg-card px-3.5 text-[16px] text-ink'

/** Uploads a picture and gives its Markdown to `onAdd`. It is told what the picture shows, or that it only decorates. */
export function AddPicture({ onAdd }: { onAdd: (markdown: string) => void }) {
  const id = useId()
  const file = useRef<HTMLInputElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const [alt, setAlt] = useState('')
  const [isDecoration, setIsDecoration] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  if (!isOpen) {
    return (
      <Button tone="quiet" className="-ml-3 justify-self-start px-3! text-sm" onClick={() => setIsOpen(true)}>
        <ImagePlus aria-hidden="true" className="size-4" /> Add a picture
      </Button>
    )
  }

  const add = async (): Promise<void> => {
    const chosen = file.current?.files?.[0]
    if (!chosen) return setProblem('Choose a picture first.')
    if (!isDecoration && alt.trim() === '') {
      return setProblem('Say what the picture shows, for those who cannot see it, or mark it as decoration.')
    }
    setIsBusy(true)
    setProblem(null)
    try {
      const response = await fetch('/api/images', { method: 'POST', body: chosen })
      const answer = await response.json()
      if (!response.ok) return setProblem(answer.error.message)
      onAdd(imageMarkdown(answer, isDecoration ? '' : alt.trim()))
      setAlt('')
      setIsOpen(false)
    } catch {
      setProblem(UNREACHABLE)
    } finally {
      setIsBusy(false)
    }
  }
  // Within the question's form Enter would save the question.
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault()
      void add()
    }
    if (event.key === 'Escape') {
      event.stopPropagation()
      setIsOpen(false)
    }
  }
  return (
    <fieldset className="grid gap-3 rounded-xl border border-line px-4 py-3.5" onKeyDown={press}>
      <legend className="px-1 text-sm font-semibold">Add a picture</legend>
      <label className="grid gap-1.5 text-sm">
        PNG, JPEG, WebP or GIF, up to 4 MB
        <input
          ref={file}
          type="file"
          accept="image/png,image/jpeg,image/webp,image/gif"
          className="min-h-11 w-full min-w-0 text-[15px] file:mr-3 file:h-11 file:rounded-[10px] file:border file:border-control file:bg-card file:px-3.5"
        />
      </label>
      <label htmlFor={`${id}-alt`} className="grid gap-1.5 text-sm">
        What it shows
        <input
          id={`${id}-alt`}
          value={alt}
          disabled={isDecoration}
          maxLength={300}
          onChange={(event) => setAlt(event.target.value)}
          className={field}
        />
      </label>
      <label className="flex min-h-11 items-center gap-2.5 text-sm">
        <input
          type="checkbox"
          checked={isDecoration}
          onChange={(event) => setIsDecoration(event.target.checked)}
          className="size-6 accent-accent"
        />
        It only decorates
      </label>
      {problem && (
        <p role="alert" className="text-sm font-medium text-incorrect">
          {problem}
        </p>
      )}
      <div className="flex gap-3">
        <Button onClick={() => void add()} disabled={isBusy}>
          {isBusy ? 'Adding …' : 'Add'}
        </Button>
        <Button tone="quiet" onClick={() => setIsOpen(false)}>
          Cancel
        </Button>
      </div>
    </fieldset>
  )
}
