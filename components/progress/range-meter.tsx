/** A share on a line from 0 to 100 %, with the range in which it truly lies (nothing where that is not known). */
export function RangeMeter({ share, low, high }: { share: number; low?: number; high?: number }) {
  return (
    <div aria-hidden="true" className="relative h-2.5 w-full">
      <div className="absolute inset-x-0 top-1 h-[3px] rounded-full bg-line" />
      <div
        className="absolute top-1 left-0 h-[3px] rounded-full bg-accent"
        style={{ width: `${share * 100}%` }}
      />
      {low !== undefined && high !== undefined && (
        <div
          className="absolute inset-y-0 rounded-full bg-accent opacity-25"
          style={{ left: `${low * 100}%`, width: `${(high - low) * 100}%` }}
        />
      )}
    </div>
  )
}
