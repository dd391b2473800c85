import 'server-only'
import { notFound, redirect } from 'next/navigation'
import { AppError } from '@/lib/core/app-error'

/**
 * What a use case returns, for a page: 'not-found' shows the not-found page, and whoever is not signed in goes to the
 * sign-in page and comes back to `path` afterwards. Every other failure goes to the nearest error page.
 */
export async function runPage<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'not-found') notFound()
    if (
      thrown instanceof AppError &&
      (thrown.code === 'sign-in-needed' || thrown.code === 'account-needed')
    ) {
      redirect(`/sign-in?next=${encodeURIComponent(path)}`)
    }
    throw thrown
  }
}
