/** How a person wants the pages to look and to listen, kept in a cookie of this browser. */
export interface Appearance {
  theme: 'system' | 'light' | 'dark'
  /** 'clear' sets everything in Atkinson Hyperlegible. */
  reading: 'book' | 'clear'
  /** Whether single keys (k, d, 1-9) do things; some people's speech or hands press them by accident. */
  shortcuts: 'on' | 'off'
}

export const APPEARANCE_COOKIE = 'versed-appearance'

/** The appearance in a cookie written by writeAppearance; whatever it does not name is as at first. */
export function readAppearance(cookie: string | undefined): Appearance {
  const [theme, reading, shortcuts] = (cookie ?? '').split('.')
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    reading: reading === 'clear' ? 'clear' : 'book',
    shortcuts: shortcuts === 'off' ? 'off' : 'on',
  }
}

export const writeAppearance = ({ theme, reading, shortcuts }: Appearance): string =>
  `${theme}.${reading}.${shortcuts}`
