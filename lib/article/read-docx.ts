import type { Article } from '@/lib/article/article'
import { err, ok, type Result } from '@/lib/core/result'
import { assembleArticle } from './assemble'
import { scanTags } from './scan-tags'
import { unzip } from './unzip'
import { writeZip } from './write-zip'

/** Unpacked, with its pictures, a document may have 50 MB; its text parts, which are parsed, 12 MB. */
const limits = { entries: 5000, totalBytes: 50 * 1024 * 1024 }
const largestPartBytes = 12 * 1024 * 1024
const deepestXml = 200
const mostXmlTags = 500_000
const longestTag = 10_000

const mainPart = 'word/document.xml'
/** The parts that say what is written; pictures, fonts, macros and settings are not unpacked. */
const isTextPart = (name: string): boolean =>
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/document\.xml\.rels)$/.test(name) // prettier-ignore

/** The styles that headings have in Word beside those mammoth knows. Pictures, comments and field codes are dropped. */
const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh", "p[style-name='Quote'] => blockquote > p:fresh", "p[style-name='Intense Quote'] => blockquote > p:fresh", "p[style-name='Caption'] => figcaption:fresh"] // prettier-ignore

/** 'not-word': a zip archive, but of something else. 'locked-or-broken': damaged, encrypted or made to do harm. */
export type DocxProblem = 'not-word' | 'locked-or-broken' | 'too-large'

/** The article of a Word document (.docx): headings by their styles, lists, tables, and notes as references. */
export async function readDocx(bytes: Uint8Array): Promise<Result<Article, DocxProblem>> {
  const unzipped = await unzip(bytes, isTextPart, limits)
  if (!unzipped.ok) return err(unzipped.error === 'broken' ? 'locked-or-broken' : 'too-large')
  const files = unzipped.value
  if (!files.has(mainPart)) return err('not-word')
  for (const part of files.values()) {
    if (part.length > largestPartBytes) return err('too-large')
    const fault = findXmlFault(new TextDecoder().decode(part))
    if (fault !== null) return err(fault)
  }
  const { default: mammoth } = await import('mammoth')
  const buffer = writeZip([...files].map(([name, bytes]) => ({ name, bytes })))
  try {
    const { value: html } = await mammoth.convertToHtml(
      { buffer: buffer as Buffer, arrayBuffer: buffer.buffer as ArrayBuffer },
      { styleMap, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    const notesAt = html.search(/<ol><li id="(?:foot|end)note-/)
    const body = notesAt < 0 ? html : html.slice(0, notesAt)
    const notes = notesAt < 0 ? [] : scanTags(html.slice(notesAt))
    return ok(
      assembleArticle(null, [
        ...scanTags(body),
        ...notes.map((note) => ({ ...note, furniture: 'reference' as const })),
      ]),
    )
  } catch {
    // mammoth and its XML parser throw plain errors for whatever they do not understand.
    return err('locked-or-broken')
  }
}

/**
 * What is wrong with a part, or null: a document type (where entity bombs live), a '<' that begins no tag, more tags or
 * deeper nesting than Word's own documents have. The parser behind mammoth takes very long for such things.
 */
function findXmlFault(xml: string): DocxProblem | null {
  let depth = 0
  let tags = 0
  let at = xml.indexOf('<')
  while (at >= 0) {
    const end = xml.indexOf('>', at)
    if (end < 0 || end - at > longestTag) return 'locked-or-broken'
    const tag = xml.slice(at, end + 1)
    if (tag.lastIndexOf('<') > 0 || tag.startsWith('<!')) return 'locked-or-broken'
    if (tag.startsWith('</')) depth -= 1
    else if (!tag.endsWith('/>') && !tag.startsWith('<?')) depth += 1
    tags += 1
    if (depth > deepestXml) return 'locked-or-broken'
    if (tags > mostXmlTags) return 'too-large'
    at = xml.indexOf('<', end)
  }
  return null
}
