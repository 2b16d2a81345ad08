import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { addressesOf, DEVELOPMENT_ORIGIN, manifestProblems } from "./manifestProblems";
import { named, readManifest, textOf } from "./readManifest";

const root = path.resolve(__dirname, "../..");
const xml = readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = readManifest(xml);

/** Width and height from a PNG's first chunk. */
const pngSize = (file: string): [number, number] => {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

/** The file of this repository that is served at an address. */
const fileOf = (address: string): string => {
  const served = new URL(address).pathname.slice(1);
  return path.join(root, served.startsWith("assets/") ? served : path.join("src/taskpane", served));
};

/** `Label → what it does` for every button, in the order of the ribbon. */
const ribbon = (): string[] => {
  const label = new Map(
    named(manifest, "bt:String").map(({ attribs }) => [attribs["id"], attribs["DefaultValue"]]),
  );
  const of = (element: Parameters<typeof named>[0]) =>
    label.get(named(element, "Label")[0]?.attribs["resid"]);
  return named(manifest, "Group").flatMap((group) =>
    named(group, "Control").map((control) => {
      const functionName = textOf(named(control, "FunctionName")[0]);
      return `${of(group)} · ${of(control)} → ${functionName || textOf(named(control, "TaskpaneId")[0])}`;
    }),
  );
};

describe("manifest.xml", () => {
  it("is as Office wants it", () => {
    expect(manifestProblems(xml)).toEqual([]);
  });

  it("asks for what the product needs, and no more", () => {
    const sets = named(manifest, "Set").map(
      ({ attribs }) => `${attribs["Name"]} ${attribs["MinVersion"]}`,
    );
    expect(sets).toEqual(["ExcelApi 1.13", "SharedRuntime 1.1"]);
    expect(textOf(named(manifest, "Permissions")[0])).toBe("ReadWriteDocument");
    expect(named(manifest, "Runtime")[0]?.attribs["lifetime"]).toBe("long");
    expect(textOf(named(manifest, "DefaultLocale")[0])).toBe("zh-CN");
  });

  it("draws the ribbon of the design", () => {
    expect(ribbon()).toEqual([
      "清单 · 载入清单 → loadList",
      "清单 · 汇总回收 → collectReturns",
      "核对 · 核对目标 → checkTargets",
      "核对 · 逾期清单 → listOverdue",
      "投资 · 投资透视 → buildPivots",
      "任务窗格 · 任务窗格 → Ledger.Pane",
    ]);
  });

  it("names only pages and pictures that exist", () => {
    const files = addressesOf(manifest)
      .filter((address) => address !== DEVELOPMENT_ORIGIN)
      .map(fileOf)
      .filter((file) => !existsSync(file));
    expect(files).toEqual([]);
  });

  it("has pictures of the sizes that it says", () => {
    const images = named(manifest, "bt:Image").filter(({ attribs }) => "DefaultValue" in attribs);
    expect(images).toHaveLength(7 * 4 - 4);
    for (const { attribs } of images) {
      const size = Number(/\d+$/.exec(attribs["id"] ?? "")?.[0]);
      expect(pngSize(fileOf(attribs["DefaultValue"] ?? ""))).toEqual([size, size]);
    }
    for (const [element, size] of [
      ["IconUrl", 32],
      ["HighResolutionIconUrl", 64],
    ] as const) {
      const address = named(manifest, element)[0]?.attribs["DefaultValue"] ?? "";
      expect(pngSize(fileOf(address))).toEqual([size, size]);
    }
  });

  it("shows each picture in the size it was drawn for", () => {
    for (const { attribs } of named(manifest, "bt:Image"))
      if (attribs["size"]) expect(attribs["resid"]).toMatch(new RegExp(`\\.${attribs["size"]}$`));
  });
});

describe("a manifest with a defect", () => {
  it.each([
    ["order", "<Permissions>ReadWriteDocument</Permissions>", "", "OfficeApp lacks Permissions"],
    [
      "element in the wrong place",
      /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
      "$2$1",
      "Version comes too late in OfficeApp",
    ],
    ["unknown element", "<Runtimes>", "<Extra/><Runtimes>", "Host may not hold Extra"],
    [
      "id of a sample",
      /<Id>.*<\/Id>/,
      "<Id>05c2e1c9-3e1d-406e-9a91-e9ac64854143</Id>",
      "Id belongs to a sample: 05c2e1c9-3e1d-406e-9a91-e9ac64854143",
    ],
    [
      "short version",
      /<Version>.*<\/Version>/,
      "<Version>0.1</Version>",
      "Version is not 1.0.0.0 or later: 0.1",
    ],
    ["same id twice", 'id="Ledger.Check"', 'id="Ledger.List"', "id Ledger.List is used twice"],
    [
      "resid without resource",
      'resid="Tab.Label"',
      'resid="Tab.Lable"',
      "resid Tab.Lable is not defined",
    ],
    [
      "resource without use",
      'resid="Tab.Label"',
      'resid="List.Label"',
      "resource Tab.Label is not used",
    ],
    [
      "resid of another kind",
      '<Label resid="Tab.Label"/>',
      '<Label resid="Pane.Url"/>',
      "Label takes Pane.Url from bt:Urls",
    ],
    [
      "missing English",
      /<bt:Override Locale="en-US" Value="Check targets"\/>/,
      "",
      "CheckTargets.Label lacks en-US",
    ],
    [
      "default language overridden",
      'Locale="en-US" Value="Check targets"',
      'Locale="zh-CN" Value="核对"',
      "CheckTargets.Label overrides the default locale",
    ],
    [
      "long label",
      'DefaultValue="核对目标"',
      `DefaultValue="${"核".repeat(126)}"`,
      "CheckTargets.Label is longer than 125",
    ],
    [
      "plain http",
      "https://localhost:3000/taskpane.html",
      "http://localhost:3000/taskpane.html",
      "http://localhost:3000/taskpane.html is not on our origin",
    ],
    [
      "second page",
      '<FunctionFile resid="Pane.Url"/>',
      '<FunctionFile resid="Help.Url"/>',
      "the shared runtime needs one page, not Pane.Url, Help.Url, Pane.Url",
    ],
  ])("%s is named", (_, from, to, problem) => {
    const broken = xml.replace(from, to);
    expect(broken).not.toBe(xml);
    expect(manifestProblems(broken)).toContain(problem);
  });
});
