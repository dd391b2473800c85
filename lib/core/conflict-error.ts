import { AppError } from './app-error'

/** Somebody changed the thing in the meantime: says so, and carries it as it is now, for the caller to go on from. */
export class ConflictError extends AppError {
  readonly fresh: unknown

  constructor(fresh: unknown) {
    super('conflict')
    this.fresh = fresh
  }
}
