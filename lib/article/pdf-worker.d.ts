/** pdf.js ships its worker without types; it is only handed on to pdf.js itself. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown
}
