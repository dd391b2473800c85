/** How a line looks that an answer is typed or chosen in: large enough for a thumb. */
export const answerLine =
  'h-[52px] w-full min-w-0 rounded-[10px] border border-control bg-card px-4 text-[17px]'

/** The keyboard neither corrects nor capitalises an answer: that would be help, or harm. */
export const plainTyping = {
  autoComplete: 'off',
  autoCapitalize: 'none',
  autoCorrect: 'off',
  spellCheck: false,
} as const
