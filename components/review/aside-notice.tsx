import { Notice } from '@/components/ui/notice'
import type { Aside } from './session'

/** What became of a card that was put away, and the way back. */
export function AsideNotice({ aside, onTakeBack }: { aside: Aside; onTakeBack: () => Promise<void> }) {
  return (
    <Notice className="mt-5">
      {aside.what === 'bury'
        ? 'This card waits until tomorrow.'
        : 'This card is suspended: it is not asked any more.'}{' '}
      <button type="button" className="text-link font-semibold" onClick={() => void onTakeBack()}>
        Take it back
      </button>
    </Notice>
  )
}
