/** When the cards of this device were fetched, by its own clock. */
export const describeKept = (madeAt: string): string =>
  `Cards as of ${new Date(madeAt).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  })}`
