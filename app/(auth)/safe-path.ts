/** Where to go after signing in: a path of this site, whatever the address bar says; '/today' if it is none. */
export function safePath(given: string | string[] | undefined): string {
  const path = Array.isArray(given) ? given[0] : given
  // '//other.example' and '/\other.example' are addresses of other sites to a browser.
  return path && /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : '/today'
}
