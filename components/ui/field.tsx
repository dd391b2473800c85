import { useId, type ComponentProps, type ReactNode } from 'react'
import { classNames } from './class-names'

const box = 'w-full rounded-[10px] border border-control bg-card px-3.5 text-[16px] text-ink'

interface Labelled {
  label: ReactNode
  hint?: ReactNode
  error?: string | null
}

function Frame({ id, label, hint, error, children }: Labelled & { id: string; children: ReactNode }) {
  return (
    <div className="grid content-start gap-1.5">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className="text-sm font-medium text-incorrect">
          {error}
        </p>
      )}
    </div>
  )
}

const described = (id: string, { hint, error }: Pick<Labelled, 'hint' | 'error'>) => ({
  'aria-describedby': classNames(hint ? `${id}-hint` : null, error ? `${id}-error` : null) || undefined,
  'aria-invalid': error ? true : undefined,
})

/** One line to fill in, with its label above and what is wrong below. */
export function TextField({ label, hint, error, className, ...rest }: ComponentProps<'input'> & Labelled) {
  const id = useId()
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        className={classNames(box, 'h-11', className)}
        {...described(id, { hint, error })}
        {...rest}
      />
    </Frame>
  )
}

/** Several lines to fill in. */
export function TextArea({ label, hint, error, className, ...rest }: ComponentProps<'textarea'> & Labelled) {
  const id = useId()
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <textarea
        id={id}
        className={classNames(box, 'py-2.5', className)}
        {...described(id, { hint, error })}
        {...rest}
      />
    </Frame>
  )
}

/** One of a few, from a native list. */
export function SelectField({
  label,
  hint,
  error,
  className,
  children,
  ...rest
}: ComponentProps<'select'> & Labelled) {
  const id = useId()
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <select
        id={id}
        className={classNames(box, 'h-11', className)}
        {...described(id, { hint, error })}
        {...rest}
      >
        {children}
      </select>
    </Frame>
  )
}
