/**
 * Loaded into the web server: takes away the headers in which a proxy says where a request came from, unless
 * TRUST_PROXY says that there is a proxy. Otherwise anybody could choose an address, and walk around the limits that
 * are counted by address. Next then writes the true one.
 */
import http from 'node:http'

const FORWARDED = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-real-ip',
]
const isBehindProxy = /^(1|true|yes|on)$/.test(process.env.TRUST_PROXY ?? '')

if (!isBehindProxy) {
  const emit = http.Server.prototype.emit
  http.Server.prototype.emit = function (event, request, ...rest) {
    if (event === 'request' || event === 'upgrade') for (const name of FORWARDED) delete request.headers[name]
    return emit.call(this, event, request, ...rest)
  }
}
