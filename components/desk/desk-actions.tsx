import { ArrowRight } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'

interface Props {
  onKeep: () => void
  onFix: () => void
  onDrop: () => void
  onUndo: () => void
  canUndo: boolean
  onNext: () => void
  onShowKeys: () => void
  /** The question is in use already: dropping it takes it out of use. */
  isInUse: boolean
}

/** What can be done with the question on the desk: always in reach, however long the question is. */
export function DeskActions({ onKeep, onFix, onDrop, onUndo, canUndo, onNext, onShowKeys, isInUse }: Props) {
  return (
    <div className="sticky bottom-0 -mx-4 mt-6 grid gap-1 border-t border-line bg-card px-4 pt-4 pb-3 sm:-mx-8 sm:px-8 lg:-bottom-6">
      <div className="flex flex-wrap items-center gap-2.5">
        <Button tone="go" onClick={onKeep} aria-keyshortcuts="K">
          Keep <Kbd>K</Kbd>
        </Button>
        <Button onClick={onFix} aria-keyshortcuts="F">
          Fix <Kbd>F</Kbd>
        </Button>
        <Button onClick={onDrop} aria-keyshortcuts="D">
          {isInUse ? 'Retire' : 'Drop'} <Kbd>D</Kbd>
        </Button>
        <UndoButton isOn={canUndo} onUndo={onUndo} />
      </div>
      <div className="-ml-[18px] flex flex-wrap">
        <Button tone="quiet" className="text-sm" onClick={onNext} aria-keyshortcuts="ArrowRight">
          Next without deciding{' '}
          <Kbd>
            <ArrowRight className="size-3" />
          </Kbd>
        </Button>
        <Button tone="quiet" className="text-sm" onClick={onShowKeys} aria-keyshortcuts="?">
          All keys <Kbd>?</Kbd>
        </Button>
      </div>
    </div>
  )
}

export function UndoButton({ isOn, onUndo }: { isOn: boolean; onUndo: () => void }) {
  return (
    <Button tone="quiet" className="ml-auto" onClick={onUndo} disabled={!isOn} aria-keyshortcuts="U">
      Undo <Kbd>U</Kbd>
    </Button>
  )
}
