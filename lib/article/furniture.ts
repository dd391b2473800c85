import type { Block, Furniture } from '@/lib/article/article'
import { isChat } from './chat'

/** Longer blocks are the article itself, whatever they begin with. */
const longestFurniture = 400

const name = String.raw`\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:de|van|von|der|bin|al|and|&)\s+)?\p{Lu}[\p{L}.'’-]*){0,5}`
const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`
const day = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?`
const date = String.raw`${day}(?:\d{1,2}(?:st|nd|rd|th)?\s+${month},?\s+\d{4}|${month}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})`
const clock = String.raw`(?:[\s,|·–-]*(?:at\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s*\(?[A-Z]{2,4}\)?)?)?`
const count = String.raw`\d[\d.,]*\s?[km]?\s*(?:views?|reads|shares|likes|comments|claps|upvotes|retweets|followers)`
const readingTime = String.raw`\d{1,3}\s*-?\s*min(?:ute)?s?\.?\s+read(?:ing time)?`

/** By-lines stand at the top or the bottom of an article; 'By Night in Chile' in its middle is a heading. */
const byLine = new RegExp(
  String.raw`^(?:(?:(?:[Ww]ritten|[Pp]osted|[Rr]eported|[Ee]dited|[Rr]eviewed|[Ww]ords|[Tt]ext|[Ss]tory) )?[Bb][Yy]|[Aa]uthors?|[Ee]ditor)\s*:?\s+${name}(?=$|[\s,|·•–—(-])(?!.*[.!?]$)`,
  'u',
)

const edgePatterns: [Furniture, RegExp][] = [
  ['date-line', new RegExp(`^${date}${clock}$`, 'i')],
  [
    'date-line',
    /^(?:(?:last )?(?:updated|modified|edited)|published|posted)\b.{0,60}(?:\d{4}|ago|today|yesterday)\b.{0,20}$/i,
  ],
  ['menu', /^(?:home|about(?: us)?|contact(?: us)?|news|search|menu|blog|categories|archives?|login|faq)$/i],
]

const patterns: [Furniture, RegExp][] = [
  [
    'view-count',
    new RegExp(String.raw`^(?:${count}|${readingTime})(?:[\s|·•,/–-]+(?:${count}|${readingTime}))*$`, 'i'),
  ],
  [
    'view-count',
    /^(?:views?|reads|shares|likes|comments|reading time|read time)\s*[:(]\s*\d[\d.,km]*(?: min(?:ute)?s?)?\)?$/i,
  ],
  [
    'date-line',
    new RegExp(
      `^(?:(?:first |last |originally )?(?:published|posted|updated|modified|edited)|date|updated on)\\b:?\\s*(?:on |at )?${date}${clock}$`,
      'i',
    ),
  ],
  [
    'menu',
    /^(?:share|tweet|pin|print|e-?mail|like|save|copy link|reply|report)(?: (?:this|it|on|via|to|the)\b[^.]{0,40})?$/i,
  ],
  [
    'menu',
    /^(?:(?:facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest|email|instagram|youtube)[\s,|·•/-]*){1,8}$/i,
  ],
  ['menu', /^(?:follow|find|join|like) us (?:on|at)\b.{0,60}$/i],
  [
    'menu',
    /^(?:subscribe|sign up|sign in|log ?in|register)(?:$|(?: now| today| here| for| to| with)\b.{0,80}$)/i,
  ],
  [
    'menu',
    /^(?:advertisement|sponsored(?: content)?|promoted|loading\W*|skip to (?:main )?content|back to top|(?:table of )?contents|toggle navigation|close|menu)$/i,
  ],
  ['menu', /^(?:read|see|watch|learn) (?:more|also|next)(?:$|\s*[:»>…].{0,140}$)/i],
  [
    'menu',
    /^(?:related|recommended|trending|popular|more|latest|recent)(?: (?:articles?|stories|posts?|news|reading|topics|from [^.]{1,40})){1,2}:?$/i,
  ],
  ['menu', /^(?:tags?|filed under|categories|category|topics|keywords)\s*:.{1,160}$/i],
  [
    'menu',
    /^(?:leave a (?:comment|reply)|\d* ?comments?|(?:next|previous) (?:article|post|page)|click here\b.{0,60}|page \d+(?: of \d+)?)$/i,
  ],
  [
    'menu',
    /^(?:(?:we|this (?:web)?site|our (?:web)?site|by (?:using|continuing)).{0,60}\bcookies?\b.{0,220}|(?:accept|reject|manage|allow)(?: all)?(?: cookies| preferences)?|cookie (?:policy|settings|preferences))$/i,
  ],
  [
    'menu',
    /^(?:privacy policy|terms (?:of (?:use|service)|and conditions)|all rights reserved\.?|(?:copyright|©|\(c\)).{0,120})$/i,
  ],
  ['menu', /^(?:[^|»›>·•]{1,25}\s*[|»›>·•]\s*){2,12}[^|»›>·•]{1,40}$/],
  ['menu', /(?:\.\s?){6,}\s*[\divxl]{0,5}$/],
  [
    'caption',
    /^(?:figure|fig\.?|table|photo|photograph|image|picture|illustration|map|chart)\s*(?:\d[\d.]*\s*[:.–-]?|[:–-])\s*\S.{0,300}$/i,
  ],
  [
    'caption',
    /^.{3,200}[.\s(](?:image|photo|picture|credit|photograph)s?(?: (?:by|credit|courtesy(?: of)?|via))?:\s*.{2,60}$/i,
  ],
  [
    'caption',
    /^(?:(?:image|photo|picture|photograph)s? (?:by|credit|courtesy)\b|credits?:|source:).{2,100}$/i,
  ],
  [
    'caption',
    /^.{3,200}(?:getty images|shutterstock|\/\s?(?:afp|reuters|ap photo|ap)|wikimedia commons)[)\].]*$/i,
  ],
  ['reference', /^(?:\[\d{1,3}\]|\^)\s+\S.*(?:\d{4}|https?:|doi).*$/i],
  ['reference', /^(?:https?:\/\/|www\.|doi:)\S+$/i],
  ['reference', /\bretrieved (?:on )?(?:\d|[A-Z][a-z]+ \d).{0,60}$/],
]

/** Headings of the parts that list sources instead of telling something. */
const sourcesHeading =
  /^(?:\d+\.?\s+)?(?:references|bibliography|works cited|citations|further reading|external links|see also|notes|footnotes|endnotes|sources|notes and references|references and notes)\s*:?$/i

const contentsHeading = /^(?:table of )?contents:?$/i

/**
 * Why one line or block is not part of what the article says, or null if it is. `isAtEdge` says that it stands among
 * the first or last few, where names and dates alone are those of the article.
 */
export function recogniseFurniture(line: string, isAtEdge: boolean): Furniture | null {
  if (line.length > longestFurniture) return isChat(line) ? 'chat' : null
  if (isAtEdge) {
    if (line.length <= 140 && byLine.test(line)) return 'by-line'
    for (const [reason, pattern] of edgePatterns) if (pattern.test(line)) return reason
  }
  for (const [reason, pattern] of patterns) if (pattern.test(line)) return reason
  return isChat(line) ? 'chat' : null
}

/** How many blocks from the top and from the bottom count as the edge: menus and names come in great numbers above. */
const edge = { top: 15, bottom: 6 }

/** True for the first and the last few of `length` things. */
export const isAtEdge = (index: number, length: number): boolean =>
  index < edge.top || index >= length - edge.bottom

/** True for the heading of a part that lists sources: 'References', 'Further reading'. */
export const isSourcesHeading = (heading: string): boolean =>
  heading.length < 60 && sourcesHeading.test(heading)

/** The same blocks, each with its furniture told. */
export function markFurniture(text: string, blocks: readonly Block[]): Block[] {
  const marked = blocks.map((block, index) => {
    if (block.furniture !== null || ['title', 'code', 'table'].includes(block.kind)) return block
    const furniture = recogniseFurniture(text.slice(block.start, block.end), isAtEdge(index, blocks.length))
    return { ...block, furniture }
  })
  return markSections(text, marked)
}

/** The same blocks, with all of a part marked that is furniture by its heading: sources, the author, the contents. */
export function markSections(text: string, blocks: readonly Block[]): Block[] {
  let open: { reason: Furniture; level: number } | null = null
  let isInContents = false
  return blocks.map((block) => {
    const words = text.slice(block.start, Math.min(block.end, block.start + 80))
    isInContents = contentsHeading.test(words) || (isInContents && block.kind === 'list-item')
    if (block.kind === 'heading') {
      const level = block.level ?? 2
      const reason = sectionReason(words)
      if (reason !== null) open = { reason, level }
      else if (open !== null && level <= open.level) open = null
    }
    if (open !== null) return { ...block, furniture: open.reason }
    return isInContents ? { ...block, furniture: 'menu' } : block
  })
}

function sectionReason(heading: string): Furniture | null {
  if (isSourcesHeading(heading)) return 'reference'
  return /^about the authors?:?$/i.test(heading) ? 'by-line' : null
}
