/** The id of the passage that an article's page was opened for. */
export const PASSAGE_ANCHOR = 'passage'

/** The address at which an article's page shows a passage: scrolled to, marked and in focus. */
export const passageHref = (articleId: string, evidenceId: string): string =>
  `/articles/${articleId}?passage=${evidenceId}#${PASSAGE_ANCHOR}`
