import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readArticle, type ReadArticle } from '@/lib/article/read-article'
import { describeError } from '@/lib/core/app-error'

/** The article in a file of any readable format, read by `read`. Null if there is none; standard error then says why. */
export async function readArticleFile(
  file: string,
  read: typeof readArticle = readArticle,
): Promise<ReadArticle | null> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error'
    console.error(`versed: ${file} cannot be read (${code}).`)
    return null
  }
  const article = await read({ name: basename(file), bytes })
  if (article.ok) return article.value
  console.error(`versed: ${file}: ${describeError(article.error.code, article.error.details)}`)
  return null
}
