import fc from "fast-check";
import { readPromises } from "../../src/targets/readPromises";
import { readQuantities } from "../../src/targets/readQuantities";
import { foldWidth } from "../../src/targets/text/foldWidth";
import { readGold } from "./gold/goldItem";

const options = { planYear: 2022 };
const texts = readGold("gold/seed.jsonl").map(({ text }) => text);

/** Pieces of plan texts and of everything that has ever looked like one. */
const piece = fc.constantFrom(
  ..."新增 建成 达到 不少于 以上 以内 左右 其中 分别 各 每 从 由 个 家 万 亿 元 % 百分点 、 ， 。 ； （ ） “ ” 《 》 \n 年内 6月底前 上半年 2022年 第 一 三百 十 1 35 3.5 1,200 ～ - 至 的 公里 + / : ： . A1 ％ １２".split(
    " ",
  ),
);
const planLike = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

const fullWidth = (text: string): string =>
  text.replace(/[0-9A-Za-z%]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

const told = (text: string): unknown[] =>
  readPromises(text, options).targets.map(({ value, valueMax, relation, due, unit }) => [
    value,
    valueMax,
    relation,
    due.date,
    foldWidth(unit).text,
  ]);

describe("whatever the text", () => {
  it("reading never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), planLike), (text) => {
        readPromises(text, options);
        readQuantities(text);
      }),
      { numRuns: 1000 },
    );
  });

  it("every span stands at its offsets", () => {
    fc.assert(
      fc.property(planLike, (text) => {
        const { targets, milestones } = readPromises(text, options);
        for (const { span } of [...targets, ...milestones, ...readQuantities(text)]) {
          expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(span.end).toBeGreaterThan(span.start);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("every number is finite and every upper value above the lower", () => {
    fc.assert(
      fc.property(planLike, (text) => {
        for (const { value, valueMax } of readPromises(text, options).targets) {
          expect(Number.isFinite(value)).toBe(true);
          if (valueMax !== undefined) expect(valueMax).toBeGreaterThan(value);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("a parent is a target read before its part", () => {
    for (const text of texts) {
      const ids: string[] = [];
      for (const { id, parent } of readPromises(text, options).targets) {
        if (parent !== undefined) expect(ids).toContain(parent);
        ids.push(id);
      }
    }
  });
});

describe("full-width input", () => {
  it.each(texts)("gives the same values: %s", (text) => {
    expect(told(fullWidth(text))).toEqual(told(text));
  });
});

describe("ids", () => {
  it("begin with the project's number where there is one", () => {
    const text = "新建公园5个，年内竣工。改造学校3所。";
    const { targets, milestones } = readPromises(text, { planYear: 2022, projectNo: 14 });
    expect(targets.map(({ id }) => id)).toEqual(["14.1", "14.2"]);
    expect(milestones.map(({ id }) => id)).toEqual(["14.m1"]);
  });

  it("stand alone without one", () => {
    const { targets, milestones } = readPromises("新建公园5个，年内竣工。", options);
    expect([...targets, ...milestones].map(({ id }) => id)).toEqual(["1", "m1"]);
  });
});
