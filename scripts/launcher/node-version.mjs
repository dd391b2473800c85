/** Imported first and alone by every script: on an old Node the other modules could not even be read. */
const OLDEST = [20, 19]

/** One sentence if this version of Node is too old for Versed, else null. */
export function explainOldNode(version) {
  const [major, minor] = version.split('.').map(Number)
  const isOldEnough = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])
  if (isOldEnough) return null
  return `Versed needs Node.js ${OLDEST.join('.')} or newer, and this is ${version}: install a current one from https://nodejs.org.`
}

const sentence = explainOldNode(process.versions.node)
if (sentence) {
  console.error(sentence)
  process.exit(1)
}
