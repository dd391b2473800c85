import katex from 'katex'
import type { MathNode } from './prose'

/** What KaTeX builds before it writes it down; reading this instead of its markup leaves no markup to trust. */
interface Built {
  type?: string
  text?: string
  /** Of a space, in em, or the character that stands for it. */
  width?: number
  character?: string | null
  attributes?: Record<string, string>
  children?: Built[]
}

/** Exported by KaTeX, though not in its types; package.json pins the version, read-maths.test.ts the result. */
const { __renderToDomTree } = katex as unknown as {
  __renderToDomTree: (tex: string, options: object) => Built
}

const TAGS = new Set(
  (
    'math mrow mi mn mo ms mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mtable mtr mtd ' +
    'mpadded mphantom mstyle menclose'
  ).split(' '),
)
/** Of style only what says how a formula is built: no colours, which would not be readable in the dark. */
const ATTRIBUTES = new Set(
  (
    'display mathvariant stretchy fence separator accent accentunder lspace rspace width height depth voffset ' +
    'linethickness minsize maxsize scriptlevel displaystyle columnalign columnspacing rowspacing columnlines rowlines ' +
    'notation movablelimits symmetric'
  ).split(' '),
)
const DEEPEST = 60
const MOST_NODES = 3000

/**
 * A formula in TeX as MathML; `problem` says what is wrong with it where it cannot be read. MathML needs no fonts, styles or
 * scripts of ours, and screen readers know it. No macro can loop, and no command reaches outside the formula.
 */
export function readMaths(
  tex: string,
  isBlock: boolean,
): { tree: MathNode; problem: null } | { tree: null; problem: string } {
  try {
    const built = __renderToDomTree(tex, {
      output: 'mathml',
      displayMode: isBlock,
      throwOnError: true,
      strict: 'ignore',
      trust: false,
      maxExpand: 200,
      maxSize: 20,
    })
    const root = find(built, 'math')
    if (!root) return { tree: null, problem: 'it is empty' }
    let left = MOST_NODES
    const read = (node: Built, depth: number): (MathNode | string)[] => {
      if (--left < 0 || depth > DEEPEST) throw new RangeError('it is too large')
      const { type, text, width, character, children = [] } = node
      if (text !== undefined) return [text]
      if (width !== undefined && !type) {
        return [character ?? { tag: 'mspace', attributes: { width: `${width}em` }, children: [] }]
      }
      if (type === 'annotation') return []
      const inside = joined(children.flatMap((child) => read(child, depth + 1)))
      if (!type || type === 'semantics') return inside
      const attributes = Object.fromEntries(
        Object.entries(node.attributes ?? {}).filter(([name]) => ATTRIBUTES.has(name)),
      )
      const hasAny = Object.keys(attributes).length > 0
      return [{ tag: TAGS.has(type) ? type : 'mrow', ...(hasAny && { attributes }), children: inside }]
    }
    const [tree] = read(root, 0)
    return typeof tree === 'object' ? { tree, problem: null } : { tree: null, problem: 'it is empty' }
  } catch (thrown) {
    return { tree: null, problem: sayWhy(thrown) }
  }
}

function find(node: Built, type: string): Built | null {
  if (node.type === type) return node
  for (const child of node.children ?? []) {
    const found = find(child, type)
    if (found) return found
  }
  return null
}

/** Letters that stand beside each other as one text. */
function joined(children: (MathNode | string)[]): (MathNode | string)[] {
  const result: (MathNode | string)[] = []
  for (const child of children) {
    const last = result.at(-1)
    if (typeof child === 'string' && typeof last === 'string') result[result.length - 1] = last + child
    else result.push(child)
  }
  return result
}

function sayWhy(thrown: unknown): string {
  if (thrown instanceof RangeError) return 'it is too large'
  const message = thrown instanceof Error ? thrown.message : 'it cannot be read'
  return message.replace(/^KaTeX parse error: /, '').replace(/\u0332/g, '')
}
