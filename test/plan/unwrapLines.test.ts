import { unwrapLines } from "../../src/plan/outline/unwrapLines";

const unwrap = (text: string): [number, string][] =>
  unwrapLines(
    text.split("\n").map((line, index) => ({ row: index + 1, text: line })),
    (line) => /^\d、/.test(line),
  ).map(({ row, text: line }) => [row, line]);

test("a line that breaks inside brackets goes on", () => {
  expect(unwrap("1、修渠（牵头单\n位：水利局）\n2、植树")).toEqual([
    [1, "1、修渠（牵头单位：水利局）"],
    [3, "2、植树"],
  ]);
});

test("lines that fill the page go on until a sentence ends, once the list has begun", () => {
  const lines = [
    "二〇三一年为群众办好的三件实事和它们的来历",
    "1、整修灌溉渠道一百二十公里并清除沿线的淤",
    "泥，新设闸门。",
    "2、在城东城西两处苗圃栽植行道树八千多株，",
    "补种绿篱。",
    "3、为三个乡镇的老人食堂更换炊具和餐桌，加",
    "设扶手。",
  ];
  expect(unwrap(lines.join("\n"))).toEqual([
    [1, "二〇三一年为群众办好的三件实事和它们的来历"],
    [2, "1、整修灌溉渠道一百二十公里并清除沿线的淤泥，新设闸门。"],
    [4, "2、在城东城西两处苗圃栽植行道树八千多株，补种绿篱。"],
    [6, "3、为三个乡镇的老人食堂更换炊具和餐桌，加设扶手。"],
  ]);
});

test("a promise a line without punctuation stays as it is", () => {
  const lines = [
    "整修渠道一百二十公里",
    "栽植行道树八千余株",
    "更换食堂炊具三百套",
    "修补村道四十公里",
  ];
  expect(unwrap(lines.join("\n"))).toEqual(lines.map((line, index) => [index + 1, line]));
});

test.each(["— 3 —", "-12-", "第2页", "第 2 页 共 9 页", "第2页/共9页"])(
  "%j is left out",
  (line) => {
    expect(unwrap(`1、修渠\n${line}\n2、植树`)).toEqual([
      [1, "1、修渠"],
      [3, "2、植树"],
    ]);
  },
);

test("an item never goes on in the next one, nor over more than four lines", () => {
  expect(unwrap("1、修渠（未完\n2、植树")).toEqual([
    [1, "1、修渠（未完"],
    [2, "2、植树"],
  ]);
  expect(unwrap("（甲\n乙\n丙\n丁\n戊\n己").map(([row]) => row)).toEqual([1, 6]);
});
