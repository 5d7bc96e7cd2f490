/** Whether this browser has an order to go on with: all that a closed button needs to know of it. */

export function keptName(root: string): string {
  return `circunomy.order.${root}`;
}

export function isOrderKept(root: string): boolean {
  try {
    return localStorage.getItem(keptName(root)) !== null;
  } catch {
    return false;
  }
}
