import * as files from '@/lib/article/fixtures/hostile-files'

/** The bytes of files as people bring them, by mistake or to do harm; the readers' own tests use the same. */
const bufferOf = (file: files.BroughtFile): Buffer => Buffer.from(file.bytes)

export const binary = (): Buffer => bufferOf(files.binaryFile())
export const nulText = (): Buffer => bufferOf(files.textWithNul())
export const htmlWithScripts = (): Buffer => bufferOf(files.htmlWithScripts())
export const pdfWithoutText = (): Buffer => bufferOf(files.pdfWithoutText())
export const truncatedPdf = (): Buffer => bufferOf(files.truncatedPdf())
export const lockedPdf = (): Buffer => bufferOf(files.lockedPdf())
export const goodPdf = (): Buffer => bufferOf(files.goodPdf())
export const goodDocx = (): Buffer => bufferOf(files.goodDocx())
export const docxBomb = async (): Promise<Buffer> => bufferOf(await files.docxBomb())
