import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Folder of the project. */
export const root = path.resolve(import.meta.dirname, '../..')

/** Absolute path of something in the project. */
export const inProject = (...parts) => path.join(root, ...parts)

/** Folder of everything that belongs to this installation and not to git: database, secrets, stamps. */
export const dataFolder = () => path.resolve(root, process.env.DATA_DIR || '.data')

/** `require` as a module of the project sees it: for packages that exist only once dependencies are installed. */
export const requireFromProject = createRequire(inProject('package.json'))

/** The module of an installed package. Not a static import, for launchers begin before anything is installed. */
export const importPackage = (name) => import(pathToFileURL(requireFromProject.resolve(name)).href)
