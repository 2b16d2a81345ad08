import { exact } from "../../targets/numerals/numeral";

/** Words that between them name the whole of a thing. */
const COMPLEMENTS: readonly (readonly [RegExp, RegExp])[] = [
  [/地上/, /地下/],
  [/农村|乡村|乡镇/, /城市|城镇|城区/],
  [/新建/, /改扩建|改建|扩建|续建/],
  [/公办/, /民办/],
  [/室内/, /室外/],
  [/线上/, /线下/],
];
/** Parts that come this close to their whole were meant to make it up. */
const NEAR = 0.9;

export interface Part {
  readonly value: number;
  readonly words: string;
}

/** Whether parts between them name the whole of a thing: 城区 and 乡镇, 地上 and 地下. */
export const areComplements = (parts: readonly Part[]): boolean =>
  COMPLEMENTS.some(
    ([one, other]) =>
      parts.some(({ words }) => one.test(words)) && parts.some(({ words }) => other.test(words)),
  );

/** The sum of parts that does not fit their whole; null where it fits, or need not. */
export function misfit(whole: number, parts: readonly Part[]): number | null {
  if (parts.length === 0) return null;
  const total = exact(parts.reduce((sum, { value }) => sum + value, 0));
  if (total > whole) return total;
  if (parts.length < 2 || total === whole) return null;
  return areComplements(parts) || total >= whole * NEAR ? total : null;
}
