/**
 * Loaded into the programs that the launcher starts, before anything else: when the launcher is gone, even by kill -9,
 * the channel to it closes and the program goes too, by force where it does not end by itself.
 * Programs hand it on to workers of their own; those it leaves alone.
 */
if (process.channel && process.env.VERSED_LAUNCHER === String(process.ppid)) {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), 5000).unref()
    process.kill(process.pid, 'SIGTERM')
  })
  process.channel.unref() // a program that has done its work may end
}
