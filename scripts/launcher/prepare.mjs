import { installDependencies } from './dependencies.mjs'
import { readEnvFile } from './environment.mjs'
import { generatePrismaClient } from './prisma-client.mjs'

/** What every script needs before it can use the project's packages and sources. */
export async function prepare() {
  readEnvFile()
  await installDependencies()
  await generatePrismaClient()
}
