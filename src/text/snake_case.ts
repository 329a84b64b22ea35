/**
 * Names in files: snake_case, where the code has camelCase.
 *
 * @module
 */

/** `tdLoss` as `td_loss`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** `td_loss` as `tdLoss`. */
export function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
