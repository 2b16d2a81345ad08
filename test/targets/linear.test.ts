import { readPromises } from "../../src/targets/readPromises";
import { readQuantities } from "../../src/targets/readQuantities";
import { leastProcessorTime } from "../processorTime";
import { readGold } from "./gold/goldItem";

const LENGTH = 100_000;
/**
 * Of processor time in a test, which counts the compiler and the collector too. The budget of 100 ms
 * is one of a warm reader; a quadratic step takes tens of seconds.
 */
const LIMIT_MS = 1_000;
const options = { planYear: 2022 };

const best = (rounds: number, run: () => void): number => leastProcessorTime(rounds, 0, run);

const filled = (words: string): string =>
  words.repeat(Math.ceil(LENGTH / words.length)).slice(0, LENGTH);

/** A row of the characters of `alphabet` without a short period. */
const mixed = (alphabet: string): string =>
  Array.from({ length: LENGTH }, (_, at) =>
    alphabet.charAt((at * 7919 + (at >> 3) * 31 + (at >> 7)) % alphabet.length),
  ).join("");

describe("a cell of 100,000 characters is read at once", () => {
  it.each([
    ["digits", filled("1")],
    ["的", filled("的")],
    ["万", filled("万")],
    ["、", filled("、")],
    ["digits and 的", mixed("0123456789的")],
    ["digits, 的, 万 and 、", mixed("0123456789的万、")],
    ["1万", filled("1万")],
    ["numerals", mixed("一百万的、")],
    ["full-width digits and 的", filled("１的")],
    ["opening brackets", filled("（")],
    ["opening quotation marks", filled("“")],
    ["letters", filled("A")],
    ["letters, digits and signs", mixed("A1-+")],
    ["blanks", filled(" ")],
    ["line ends", filled("\n")],
    ["第", filled("第一、")],
    ["commas between digits", filled("1,")],
  ])("%s", (_name, text) => {
    expect(leastProcessorTime(12, LIMIT_MS, () => readPromises(text, options))).toBeLessThan(
      LIMIT_MS,
    );
    expect(leastProcessorTime(12, LIMIT_MS, () => readQuantities(text))).toBeLessThan(LIMIT_MS);
  });
});

describe("reading takes time in proportion to the text", () => {
  const texts = readGold("gold/seed.jsonl").map(({ text }) => text);

  it.each([
    ["the 60 plan texts", texts.join("\n")],
    ["a list without an end of sentence", filled("新增公园5个、").slice(0, 4000)],
    ["rows", filled("3.5%、").slice(0, 4000)],
    ["dates", filled("6月底前完成、").slice(0, 4000)],
    ["limits", filled("新增2个。完成时限：6月底。").slice(0, 4000)],
    ["figures without a name", filled("推进改造工作，完成2个，").slice(0, 4000)],
    ["what has been reached", filled("去年完成2个，惠及3万老年人，").slice(0, 4000)],
    ["parts", filled("（其中农村2个）").slice(0, 4000)],
    ["numerals and signs", mixed("12,.-至月年（）“”、个").slice(0, 4000)],
  ])("%s: 16 times the text, less than 48 times the time", (_name, text) => {
    const longer = text.repeat(16);
    readPromises(longer, options);
    const once = best(5, () => {
      for (let round = 0; round < 16; round++) readPromises(text, options);
    });
    expect(best(3, () => readPromises(longer, options))).toBeLessThan(3 * once + 20);
  });
});
