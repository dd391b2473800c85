import type { ResponseValue } from './response'

/** True if nothing was answered; choosing, typing or pairing something and taking it back again leaves nothing. */
export function isBlank(value: ResponseValue | null): boolean {
  switch (value?.kind) {
    case 'text':
    case 'essay':
      return value.text.trim() === ''
    case 'texts':
      return value.texts.every((text) => text.trim() === '')
    case 'pairs':
      return value.pairs.length === 0
    case 'choices':
    case 'order':
      return value.optionIds.length === 0
    default:
      return !value
  }
}
