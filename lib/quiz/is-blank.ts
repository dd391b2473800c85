import type { ResponseValue } from './response'

/** True if nothing was answered; typing something and deleting it again leaves nothing. */
export const isBlank = (value: ResponseValue | null): boolean =>
  value === null || (value.kind === 'text' && value.text.trim() === '')
