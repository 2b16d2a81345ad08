/** Splits `'甲 表'!A1:B2` into sheet and cells; doubled quotes stand for one. */
export function splitAddress(address: string): { sheet?: string; cells: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { cells: address };
  const name = address.slice(0, at);
  const quoted = /^'(.*)'$/s.exec(name)?.[1];
  return { sheet: quoted?.replaceAll("''", "'") ?? name, cells: address.slice(at + 1) };
}
