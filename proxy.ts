import { NextResponse, type NextRequest } from 'next/server'

/**
 * Gives every page a content security policy with a nonce of its own: only scripts that this server put into this very
 * answer run. It decides nothing about who may see what; pages and use cases do that.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID())
  const isDevelopment = process.env.NODE_ENV === 'development'
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    // React writes style attributes (the width of a meter); there is no way to run anything from one.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = {
  // Uploads go to /api and must not pass here: a proxy silently cuts bodies at 10 MB.
  matcher: ['/((?!api/|_next/static|_next/image|.*\\.(?:ico|svg|png|webmanifest)$).*)'],
}
