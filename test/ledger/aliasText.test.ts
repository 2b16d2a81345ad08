import { aliasText, readAliasText } from "../../src/ledger/aliasText";

describe("单位合并 on 参数", () => {
  test.each([
    ["甲局=乙局", { 甲局: "乙局" }],
    ["甲局＝乙局；丙局 = 丁局", { 甲局: "乙局", 丙局: "丁局" }],
    ["甲局=乙局;乙局=丙局", { 甲局: "乙局", 乙局: "丙局" }],
    ["甲局=乙局；乙局=甲局", { 甲局: "乙局" }],
    ["甲=乙；乙=丙；丙=甲", { 甲: "乙", 乙: "丙" }],
    ["甲局=甲局", {}],
    ["甲局", {}],
    ["=乙局；甲局=", {}],
    ["", {}],
  ])("%s", (text, aliases) => {
    expect(readAliasText(text)).toEqual(aliases);
  });

  test("what is written is read back", () => {
    const aliases = { 甲局: "乙局", 丙局: "丁局" };
    expect(readAliasText(aliasText(aliases))).toEqual(aliases);
  });
});
