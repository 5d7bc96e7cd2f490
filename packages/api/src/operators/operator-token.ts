// Bearer tokens of operators: 160 random bits, shown once, kept only as a hash.
import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 20;

/** `circ_` and 40 hex digits; the prefix lets secret scanners find it. */
export function createOperatorToken(): string {
  return `circ_${randomBytes(TOKEN_BYTES).toString('hex')}`;
}

/** Hex SHA-256: a slow hash protects guessable passwords, which these are not. */
export function hashOperatorToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
