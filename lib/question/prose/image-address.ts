/** How one of our pictures is named in Markdown: `![what it shows](image:<id>?640x480)`; its size is for the layout and can be left out. */
const ADDRESS =
  /^image:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:\?(\d{1,5})x(\d{1,5}))?$/

export interface ImageAddress {
  imageId: string
  width: number | null
  height: number | null
}

/** The picture that an address names, or null if it is no address of ours. */
export function readImageAddress(url: string): ImageAddress | null {
  const match = ADDRESS.exec(url)
  if (!match?.[1]) return null
  return { imageId: match[1], width: Number(match[2]) || null, height: Number(match[3]) || null }
}

/** A picture in Markdown. `alt` is '' for one that only decorates. */
export const imageMarkdown = (image: ImageAddress, alt: string): string =>
  `![${alt.replace(/\s+/g, ' ').replace(/[\\[\]`*_$<&!]/g, '\\$&')}](image:${image.imageId}${
    image.width && image.height ? `?${image.width}x${image.height}` : ''
  })`

/** The pictures that any of these texts may show: more than are shown is fine, fewer is not. */
export function imageIdsIn(texts: readonly string[]): string[] {
  const found = texts.flatMap((text) =>
    [...text.matchAll(/image:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/g)].map((match) => match[1]!),
  )
  return [...new Set(found)]
}
