import type { Article } from '@/lib/article/article'
import { err, ok, type Result } from '@/lib/core/result'
import { assembleArticle } from './assemble'
import { scanTags } from './scan-tags'
import { storeZip } from './store-zip'
import { unzip } from './unzip'

/** Unpacked, with its pictures, a document may have 50 MB; its text parts, which are parsed, 12 MB. */
const limits = { entries: 5000, totalBytes: 50 * 1024 * 1024 }
const largestPartBytes = 12 * 1024 * 1024
const deepestXml = 200

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
    if (!isPlainXml(new TextDecoder().decode(part))) return err('locked-or-broken')
  }
  const { default: mammoth } = await import('mammoth')
  const buffer = storeZip(files)
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

/** True for XML without a document type (where entity bombs live) that is not nested deeper than Word ever nests. */
function isPlainXml(xml: string): boolean {
  let depth = 0
  for (const [tag, slash] of xml.matchAll(/<(\/?)[A-Za-z!][^<>]*>/g)) {
    if (tag.startsWith('<!DOCTYPE')) return false
    if (slash) depth -= 1
    else if (!tag.endsWith('/>') && !tag.startsWith('<!')) depth += 1
    if (depth > deepestXml) return false
  }
  return true
}
