import { classNames } from './class-names'

/** go: the one thing to do here. plain: another thing to do. quiet: there if needed. danger: cannot be taken back. */
export type ButtonTone = 'go' | 'plain' | 'quiet' | 'danger'

const tones: Record<ButtonTone, string> = {
  go: 'border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong',
  plain: 'border-control bg-card text-ink hover:border-ink',
  quiet: 'border-transparent bg-transparent font-medium text-muted hover:text-ink',
  danger: 'border-incorrect bg-card text-incorrect hover:bg-incorrect-soft',
}

const shape =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-[10px] border px-[18px] py-2 text-[15px] font-semibold ' +
  'transition-colors duration-150 disabled:opacity-55 aria-disabled:opacity-55'

/** How a button looks, and a link that looks like one. */
export const buttonLook = (tone: ButtonTone, className: string | undefined): string =>
  classNames(shape, tones[tone], className)
