/**
 * Optional packages that some package of a lockfile names and that the lockfile does not hold, as 'owner needs name@range'.
 * npm leaves out silently what its registry lacks: `npm ci` would then give other systems no compiler or no database.
 */
export function findMissingFromLock(lockfile) {
  const packages = lockfile.packages
  return Object.entries(packages).flatMap(([owner, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !resolve(packages, owner, name))
      .map(([name, range]) => `${owner || 'the project'} needs ${name}@${range}`),
  )
}

/** Looks where Node would: in the owner's own node_modules, then in those around it. */
function resolve(packages, owner, name) {
  for (let folder = owner; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true
    if (folder === '') return false
  }
}
