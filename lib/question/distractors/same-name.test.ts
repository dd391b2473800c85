import { describe, expect, it } from 'vitest'
import { areSameName } from './same-name'

describe('areSameName', () => {
  it.each([
    ['Nasser', 'Gamal Abdel Nasser'],
    ['the National Institutes of Health', 'NIH'],
    ['U.S.', 'the United States'],
    ['Britain', 'the United Kingdom'],
    ['England', 'Britain'],
    ['Antonín Dvořák', 'Dvorak'],
  ])('%s may be %s', (a, b) => {
    expect(areSameName(a, b)).toBe(true)
    expect(areSameName(b, a)).toBe(true)
  })

  it.each([
    ['Lyon', 'Marseille'],
    ['France', 'Germany'],
    ['NIH', 'World Health Organization'],
    ['the Bank of England', 'the Treaty of Rome'],
  ])('%s is not %s', (a, b) => {
    expect(areSameName(a, b)).toBe(false)
  })
})
