import net from 'node:net'

/** Below the range from which systems take ports for outgoing connections: such a port stays ours while its server restarts. */
const RANGE = { from: 20_000, to: 32_767 }

/** Whether nothing listens on this port of 127.0.0.1. */
export function isPortFree(port) {
  return new Promise((resolve) => {
    const probe = net.createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)))
  })
}

/** A free port of 127.0.0.1, drawn at random so that two who ask at once hardly ever get the same. */
export async function findFreePort() {
  for (let tries = 0; tries < 200; tries++) {
    const port = RANGE.from + Math.floor(Math.random() * (RANGE.to - RANGE.from + 1))
    if (await isPortFree(port)) return port
  }
  throw new Error(`No free port between ${RANGE.from} and ${RANGE.to}.`)
}

/** Whether something accepts connections on this port of 127.0.0.1 within a second. */
export function isListening(port) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host: '127.0.0.1', timeout: 1000 })
    const answer = (isOpen) => {
      socket.destroy()
      resolve(isOpen)
    }
    socket.once('connect', () => answer(true))
    socket.once('error', () => answer(false))
    socket.once('timeout', () => answer(false))
  })
}
