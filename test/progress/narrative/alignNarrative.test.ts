import fc from "fast-check";
import { alignNarrative } from "../../../src/progress/narrative/alignNarrative";
import type { NarrativeTarget } from "../../../src/progress/narrative/narrativeTarget";
import { leastProcessorTime } from "../../processorTime";

const target = (
  id: string,
  indicator: string,
  value: number,
  unit: string,
  more: Partial<NarrativeTarget> = {},
): NarrativeTarget => ({ id, indicator, value, unit, relation: "=", kind: "count", ...more });

const parking = target("1.1", "新增公共停车泊位", 100, "个");
const lifts = target("1.2", "既有住宅加装电梯", 120, "部");

const actuals = (targets: readonly NarrativeTarget[], narrative: string): (number | null)[] =>
  alignNarrative(targets, narrative).map(({ actual }) => actual);

describe("one target", () => {
  test.each<[why: string, narrative: string, actual: number | null]>([
    ["the value reached", "已新增公共停车泊位79个。", 79],
    ["the plan told again before it", "计划新增公共停车泊位100个，已完成79个。", 79],
    ["the plan told again behind it", "新增公共停车泊位79个，占年度目标100个的79%。", 79],
    ["a completion rate beside it", "新增公共停车泊位79个，完成率79%。", 79],
    ["last year's value beside it", "新增公共停车泊位79个，去年同期为61个。", 79],
    ["growth beside it", "新增公共停车泊位79个，较上年增加18个，同比增长29.5%。", 79],
    ["parts and their printed sum", "新增公共停车泊位：东区30个、西区49个，合计79个。", 79],
    ["parts after the whole", "新增公共停车泊位79个，其中路内30个、路外49个。", 79],
    ["values of two months", "新增公共停车泊位6月底40个，9月底79个。", 79],
    ["a month and all months", "本月新增公共停车泊位12个，今年累计79个。", 79],
    ["what remains", "新增公共停车泊位79个，剩余21个年底前完成。", 79],
    ["works under way", "公共停车泊位开工100个，建成79个。", 79],
    ["Chinese numerals", "新增公共停车泊位七十九个。", 79],
    ["full-width digits", "新增公共停车泊位７９个。", 79],
    ["another measure word", "新增公共停车泊位79处。", 79],
    ["nothing named, nothing else to be meant", "已完成79个。", 79],
    ["the planned number, wholly done", "100个公共停车泊位已全部建成。", 100],
    ["wholly done without a number", "公共停车泊位已全部建成。", null],
    ["a hope", "预计年底前新增公共停车泊位100个。", null],
    ["only works under way", "100个公共停车泊位均已开工。", null],
    ["a share of the works only", "公共停车泊位建设完成总工程量的79%。", null],
    ["parts without their sum", "公共停车泊位东区建成30个、西区建成49个。", null],
    ["another thing", "新增充电桩79个。", null],
    ["the target told again, then what is done", "新增公共停车泊位100个，已新增79个。", 79],
    ["more than the target before it", "新增公共停车泊位120个，已投用79个。", 120],
    ["more than the plan", "计划新增公共停车泊位100个，超额完成121个。", 121],
    ["only what is beyond the plan", "计划新增公共停车泊位100个，超额完成21个。", null],
    [
      "the plan told after it",
      "新增公共停车泊位79个，占目标100个的79%；西区21个，占目标20个的105%。",
      79,
    ],
    ["what it adds up to", "新增公共停车泊位79个，泊位总数达2160个。", 79],
    ["one month only", "9月新增公共停车泊位12个。", null],
    ["so many at each place", "两区各新建公共停车泊位40个。", null],
    ["whom it serves", "公共停车泊位建设惠及79个小区。", null],
    ["a hope that all will be done", "100个公共停车泊位正在选址，预计年底全面完成。", null],
    ["what has been checked of it", "新增公共停车泊位79个，验收合格61个。", 79],
    ["only the plan told again names it", "任务数100个，完成数79个。", 79],
    ["the stock, then what is new", "公共停车泊位总数1420个，今年新增泊位79个。", 79],
    ["two bounds", "新增公共停车泊位70—80个。", null],
    ["what single months added", "新增公共停车泊位：1月12个，2月9个，3月30个。", null],
    ["an early stage completed", "公共停车泊位土建完成90个，建成79个。", 79],
    ["only an early stage completed", "公共停车泊位土建完成90个。", null],
    ["parts of the area, one with its own plan", "停车泊位东区建成30个，西区60个建成49个。", null],
    ["nothing", "", null],
  ])("%s", (_, narrative, actual) => {
    expect(actuals([parking], narrative)).toEqual([actual]);
  });
});

describe("units", () => {
  test.each<[unit: string, value: number, narrative: string, actual: number | null]>([
    ["亿元", 10, "累计发放贷款72300万元。", 7.23],
    ["万元", 5000, "累计发放贷款0.36亿元。", 3600],
    ["公里", 30, "发放贷款27500米。", 27.5],
    ["平方米", 50000, "发放贷款4.6万平方米。", 46000],
    ["人次", 5000, "发放贷款4800人。", null],
    ["人次", 5000, "已完成4800个。", null],
    ["个", 50, "发放贷款96%。", null],
  ])("a target in %s", (unit, value, narrative, actual) => {
    expect(actuals([target("1", "发放贷款", value, unit)], narrative)).toEqual([actual]);
  });
});

describe("a raise", () => {
  const raise = target("1", "基础养老金", 20, "元", {
    kind: "amount",
    text: "基础养老金每人每月提高20元",
  });

  test.each<[narrative: string, actual: number | null]>([
    ["基础养老金由每人每月163元提高到183元。", 20],
    ["基础养老金每人每月提高18元。", 18],
    ["基础养老金提高到每人每月183元。", null],
  ])("%s", (narrative, actual) => {
    expect(actuals([raise], narrative)).toEqual([actual]);
  });

  test("a promised level is answered by the level", () => {
    const level = target("1", "基础养老金", 183, "元", {
      kind: "amount",
      text: "基础养老金提高到183元",
    });
    expect(actuals([level], "基础养老金由163元提高到185元。")).toEqual([185]);
  });
});

describe("one number promised for several things", () => {
  const parks = target("1", "城市公园、口袋公园", 15, "个", { text: "建设城市公园、口袋公园15个" });
  const toilets = target("1", "新建改建公厕", 60, "座", { text: "新建改建公厕60座" });

  test.each<[target: NarrativeTarget, narrative: string, actual: number | null]>([
    [parks, "口袋公园建成9个。", null],
    [parks, "建成城市公园2个、口袋公园9个。", null],
    [parks, "建成城市公园2个、口袋公园9个，共11个。", 11],
    [parks, "建成城市公园、口袋公园11个。", 11],
    [parks, "公园建成11个。", 11],
    [toilets, "新建公厕21座。", null],
    [toilets, "新建公厕21座，改建公厕30座。", null],
    [toilets, "新建公厕21座、改建公厕30座，合计51座。", 51],
    [toilets, "新建改建公厕51座。", 51],
    [toilets, "公厕已建成51座。", 51],
  ])("$text: %s", (promised, narrative, actual) => {
    expect(actuals([promised], narrative)).toEqual([actual]);
  });
});

describe("several targets", () => {
  test("parts that name them better than their whole", () => {
    const places = [target("1", "新增公办园学位", 2400, "个"), target("2", "小学学位", 5000, "个")];
    const narrative = "已新增学位8100个，其中公办园学位2700个、小学学位5400个。";
    expect(actuals(places, narrative)).toEqual([2700, 5400]);
  });

  test("a word that none of the others has tells things of a kind apart", () => {
    const pipes = [
      target("1", "更新城镇燃气老旧管网", 85, "公里"),
      target("2", "更换老旧供水管网", 40, "公里"),
    ];
    expect(actuals(pipes, "供水管网更换42公里，燃气管网改造83.6公里。")).toEqual([83.6, 42]);
    expect(actuals(pipes, "热力管网新建42公里。")).toEqual([null, null]);
  });

  test("each gets its own number, in whatever order they are told", () => {
    expect(actuals([parking, lifts], "加装电梯96部；停车泊位79个。")).toEqual([79, 96]);
  });

  test("分别 gives each its own", () => {
    const rates = [
      target("1", "城市污水集中收集率", 75, "%", { kind: "percent" }),
      target("2", "生活垃圾回收利用率", 38, "%", { kind: "percent" }),
    ];
    const narrative = "城市污水集中收集率、生活垃圾回收利用率分别达到76.2%、37.5%。";
    expect(actuals(rates, narrative)).toEqual([76.2, 37.5]);
  });

  test("a name that contains another's goes to the longer one", () => {
    const beds = [
      target("1", "新增托位", 2600, "个"),
      target("2", "新增普惠托位", 1600, "个", { parent: "1" }),
    ];
    expect(actuals(beds, "新增托位2430个，其中普惠托位1580个。")).toEqual([2430, 1580]);
  });

  test("a promised growth is answered by growth, not by the value that grew", () => {
    const growth = target("1", "一般公共预算收入增长", 5, "%", { kind: "percent" });
    expect(actuals([growth], "一般公共预算收入55.29亿元，同比增长4.3%。")).toEqual([4.3]);
    expect(actuals([growth], "一般公共预算收入55.29亿元，同比下降4.3%。")).toEqual([null]);
  });

  test("the narrative of another project proposes nothing", () => {
    const narrative =
      "组织森林防灭火演练4场，储备物资1.2万件，排查隐患320处，整改96个，整改率96%。";
    expect(actuals([parking, lifts], narrative)).toEqual([null, null]);
  });
});

test("an answer names the words it came from, and how sure it is", () => {
  const narrative = "今年以来，新增公共停车泊位１０２个，超额完成任务。";
  const [answer] = alignNarrative([parking], narrative);
  expect(answer).toMatchObject({ targetId: "1.1", actual: 102, unit: "个", met: true });
  expect(answer?.span).toEqual({ start: 13, end: 17, text: "１０２个" });
  expect(answer?.confidence).toBeGreaterThan(0.8);
});

describe("laws", () => {
  const words = fc
    .array(
      fc.constantFrom(
        ..."已完成 计划 新增 公共停车泊位 加装电梯 其中 累计 ， 。 、 （ ） 100个 79个 96部 85% 去年 9月底 分别 ： 均 共 的".split(
          " ",
        ),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(""));

  test("the order of the targets does not matter", () => {
    fc.assert(
      fc.property(words, (narrative) => {
        const [first, second] = alignNarrative([parking, lifts], narrative);
        expect(alignNarrative([lifts, parking], narrative)).toEqual([second, first]);
      }),
    );
  });

  test("any text is read without an error, and every span is in it", () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: "binary" })), (narrative) => {
        for (const { span } of alignNarrative([parking, lifts], narrative)) {
          if (span) expect(narrative.slice(span.start, span.end)).toBe(span.text);
        }
      }),
    );
  });

  test("no number goes to two targets", () => {
    const twins = [parking, { ...parking, id: "1.9" }];
    fc.assert(
      fc.property(words, (narrative) => {
        const spans = alignNarrative(twins, narrative).flatMap(({ span }) => span?.start ?? []);
        expect(new Set(spans).size).toBe(spans.length);
      }),
    );
  });
});

test.each([
  ["a report of many numbers", "东区新增公共停车泊位12个，加装电梯3部，完成率85%；"],
  ["digits and 的", "的1"],
  ["open brackets", "（（12个"],
  ["one long sentence", "新增公共停车泊位12个，"],
])("10,000 characters of %s are read at once", (_, unit) => {
  const narrative = unit.repeat(Math.ceil(10_000 / unit.length));
  const align = (): void => void alignNarrative([parking, lifts], narrative);
  // Processor time, which counts the compiler and the collector too; a quadratic reader takes seconds.
  expect(leastProcessorTime(8, 250, align)).toBeLessThan(250);
});
