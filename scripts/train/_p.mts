import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { weightOfCode } from '/work/main/lib/article/language/linear-model'
const [inp, out, mv, lb, tg] = process.argv.slice(2)
const b = Buffer.from(gunzipSync(readFileSync(inp!)))
const hl = b.readUInt32LE(0)
const h = JSON.parse(b.subarray(4, 4 + hl).toString())
let o = 4 + hl
for (const s of h.sections) {
  const size = (1 << s.rowBits) * s.classCount
  const th = s.name === 'tagger' ? +tg! : s.name.endsWith('moves') ? +mv! : +lb!
  let kept = 0
  for (let r = 0; r < 1 << s.rowBits; r++) {
    let m = 0
    for (let k = 0; k < s.classCount; k++)
      m = Math.max(m, Math.abs(weightOfCode(b[o + r * s.classCount + k]!, s.largestWeight)))
    if (m <= th) b.fill(0, o + r * s.classCount, o + (r + 1) * s.classCount)
    else {
      kept++
      for (let k = 0; k < s.classCount; k++)
        if (Math.abs(weightOfCode(b[o + r * s.classCount + k]!, s.largestWeight)) < th * 0.15)
          b[o + r * s.classCount + k] = 0
    }
  }
  console.log(s.name, kept, s.largestWeight, gzipSync(b.subarray(o, o + size), { level: 9 }).length)
  o += size
}
writeFileSync(out!, gzipSync(b, { level: 9 }))
console.log(readFileSync(out!).length, hl)
