import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { importPackage, requireFromProject } from '../launcher/project.mjs'
import { connectionFactory } from './connections.mjs'

/** The WebAssembly schema engine, loaded and given the data models and a way to the database. */
export async function loadEngine({ dataModels, datasource }) {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message(message) {
      this.message = message
    },
  }
  const { SchemaEngine } = await loadWebAssembly()
  const { bindMigrationAwareSqlAdapterFactory } = await importPackage('@prisma/driver-adapter-utils')
  const connections = await connectionFactory(datasource)
  const models = dataModels.map((file) => [file, fs.readFileSync(file, 'utf8')])
  const options = { datamodels: models.length ? models : undefined }
  return SchemaEngine.new(options, () => {}, bindMigrationAwareSqlAdapterFactory(connections))
}

/** The package is made for bundlers; Node gets it by joining the glue to the module by hand. */
async function loadWebAssembly() {
  const folder = path.dirname(requireFromProject.resolve('@prisma/schema-engine-wasm'))
  const glue = await import(pathToFileURL(path.join(folder, 'schema_engine_bg.js')).href)
  const bytes = fs.readFileSync(path.join(folder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return glue
}
