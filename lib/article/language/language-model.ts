import { decodeModelFile } from './network/model-file'
import { Network } from './network/network'

/** Everything the annotation needs beside code: names of tags, relations and kinds, the network, and lemmas that no rule gives. */
export interface LanguageModel {
  /** 'UPOS|XPOS', by class. */
  tags: string[]
  /** Relations of Universal Dependencies, by class. */
  labels: string[]
  /** Kinds of things ('person'), by class; the first is 'none'. */
  entities: string[]
  /** Lemmas that the rules of lemma.ts would get wrong, by 'wordclass form' ('VERB went' → 'go'). */
  lemmas: Map<string, string>
  network: Network
}

/** A model from the bytes of its file, already unzipped. Throws if they are of another format or cut short. */
export function decodeLanguageModel(bytes: Uint8Array): LanguageModel {
  const file = decodeModelFile(bytes)
  const { tags, labels, entities, lemmas } = file.header
  return { tags, labels, entities, lemmas: new Map(Object.entries(lemmas)), network: new Network(file) }
}
