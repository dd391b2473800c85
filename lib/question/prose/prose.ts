/**
 * A text as it is shown: plain words, or the tree of a text that was written in Markdown. The tree holds only what is
 * named here, and no HTML: whatever an author types, nothing else can come out of it. It crosses to the browser as JSON.
 */
export type Prose = string | ProseBlock[]

export type ProseBlock =
  | { type: 'paragraph'; children: ProseInline[] }
  | { type: 'list'; isOrdered: boolean; items: ProseBlock[][] }
  | { type: 'quote'; children: ProseBlock[] }
  | { type: 'code'; text: string }
  | { type: 'formula'; maths: Maths }

export type ProseInline =
  | string
  | { type: 'strong' | 'emphasis'; children: ProseInline[] }
  | { type: 'code'; text: string }
  | { type: 'break' }
  /** `href` is http or https. */
  | { type: 'link'; href: string; children: ProseInline[] }
  /** One of our own pictures. `alt` is '' for one that only decorates; width and height are null where the text does not tell. */
  | { type: 'image'; imageId: string; alt: string; width: number | null; height: number | null }
  | { type: 'maths'; maths: Maths }
  /** A gap of a cloze; `number` counts from 1. */
  | { type: 'gap'; number: number }

/** A formula: its TeX, and what is drawn of it; null where the TeX is wrong. */
export interface Maths {
  tex: string
  tree: MathNode | null
}

/** An element of MathML, of an allow-list of tags and attributes. */
export interface MathNode {
  tag: string
  attributes?: Record<string, string>
  children: (MathNode | string)[]
}

/** How the texts of a question are written. Where a question does not say, they are plain: '*', '_' and '$' mean themselves. */
export type TextFormat = 'markdown' | undefined
