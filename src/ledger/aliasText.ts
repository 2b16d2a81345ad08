import type { UnitAliases } from "../investment/unitAliases";

const PAIR = /^([^=＝]+)[=＝]([^=＝]+)$/;

/** Whether following aliases from a name never comes back to it. */
function leadsOut(from: string, aliases: UnitAliases): boolean {
  let at: string | undefined = from;
  for (let steps = Object.keys(aliases).length; steps >= 0; steps--) {
    at = Object.hasOwn(aliases, at) ? aliases[at] : undefined;
    if (at === undefined) return true;
    if (at === from) return false;
  }
  return false;
}

/**
 * 单位合并 as its cell on 参数 has it: 甲开发区=甲区；市三院=市第三人民医院. What is no pair is
 * passed over, and so is a pair that would lead back to where it began.
 */
export function readAliasText(text: string): UnitAliases {
  const aliases: Record<string, string> = {};
  for (const part of text.split(/[;；\n]+/)) {
    const [, alias = "", name = ""] = (PAIR.exec(part) ?? []).map((word) => word.trim());
    if (alias === "" || name === "" || alias === name) continue;
    if (leadsOut(alias, { ...aliases, [alias]: name })) aliases[alias] = name;
  }
  return aliases;
}

/** The text of the cell; empty where no names are merged. */
export const aliasText = (aliases: UnitAliases): string =>
  Object.entries(aliases)
    .map(([alias, name]) => `${alias}=${name}`)
    .join("；");
