/** What the Prisma CLI asks the engine for: data models, where the database is, and perhaps a subcommand of `cli`. */
export function readOptions(args) {
  const valuesOf = (name) => args.flatMap((arg, i) => (arg === name ? [args[i + 1]] : []))
  const cli = args.indexOf('cli')
  return {
    isVersion: args.includes('--version'),
    command: cli >= 0 ? args[cli + 1] : null,
    dataModels: valuesOf('--datamodels'),
    datasource: JSON.parse(valuesOf('--datasource')[0] ?? '{}'),
  }
}
