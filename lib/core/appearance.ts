/** How a person wants the pages to look, kept in a cookie of this browser. */
export interface Appearance {
  theme: 'system' | 'light' | 'dark'
  /** 'clear' sets everything in Atkinson Hyperlegible. */
  reading: 'book' | 'clear'
}

export const APPEARANCE_COOKIE = 'versed-appearance'

/** The appearance in a cookie written by writeAppearance; whatever it does not name is as at first. */
export function readAppearance(cookie: string | undefined): Appearance {
  const [theme, reading] = (cookie ?? '').split('.')
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    reading: reading === 'clear' ? 'clear' : 'book',
  }
}

export const writeAppearance = ({ theme, reading }: Appearance): string => `${theme}.${reading}`
