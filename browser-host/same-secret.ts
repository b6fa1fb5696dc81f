import { createHash, timingSafeEqual } from 'node:crypto'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Whether a guess is the secret; the time this takes does not tell how much of it was right (T5). */
export function isSameSecret(secret: string, guess: string): boolean {
  return timingSafeEqual(digest(secret), digest(guess))
}
