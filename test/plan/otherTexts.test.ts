import { readPlanText } from "../../src/plan/readPlanText";

const code = (text: string): string => {
  try {
    return `${readPlanText(text).projects.length} projects`;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe("a text that is no list is refused", () => {
  test.each([
    [
      "minutes",
      "水利局会议纪要\n一、会议听取了渠道建设汇报。\n二、会议讨论了三项经费。\n三、会议定于周五再议。",
    ],
    [
      "a rule",
      "第一章 总则\n第一条 为管理民生实事项目，制定本规则。\n第二章 附则\n第二条 本规则自公布之日起施行。",
    ],
    ["a recipe", "清炖萝卜\n1. 萝卜500克切块。\n2. 冷水下锅。\n3. 加盐3克，炖40分钟。"],
    [
      "a table of a budget in commas",
      "序号,股室,年初数,执行数\n1,水利股,1200,300\n2,林业股,800,250\n3,交通股,900,400",
    ],
    ["a table of budget items", "科目编码\t科目名称\t预算数\n211\t节能环保\t300\n213\t农林水\t900"],
    ["a table of people", "序号\t姓名\t部门\n1\t罗青\t水利局\n2\t唐宁\t林业局"],
    [
      "a speech that says 落实",
      "在水利工作会上的讲话\n一、看清形势\n二、突出重点，抓好落实\n要完成三项任务。\n三、加强领导",
    ],
    [
      "a table of purchases",
      "序号\t名称\t数量\t单价\t金额\n1\t铁锹\t20\t25\t500\n2\t水泵\t3\t180\t540",
    ],
    [
      "a table of fees",
      "序号\t收费项目\t收费标准\t执收单位\n1\t诊查费\t10元\t医院\n2\t输液费\t8元\t医院",
    ],
    [
      "an agenda",
      "时间\t内容\t地点\t参加单位\n3月5日\t领导讲话\t一楼\t各乡镇\n3月6日\t分组讨论\t二楼\t各乡镇",
    ],
    [
      "results of tenders",
      "序号\t采购项目名称\t采购单位\t中标供应商\t中标金额\n1\t电脑\t财政局\t某公司\t128\n2\t食材\t学校\t某公司\t260",
    ],
    [
      "names that are fewer than announced",
      "2031年5件民生实事项目\n（排名不分先后）\n城区供水\n校舍建设\n旧区改造\n各部门正在推进，请市民关注。",
    ],
    [
      "names after another number",
      "某市第3届工程评选\n城区供水\n校舍建设\n旧区改造\n结果将于近日公布。",
    ],
    [
      "a table of marks",
      "序号\t考核指标\t考核内容\t分值\t评分标准\n1\t党建\t落实责任\t10\t未落实扣2分\n2\t法治\t规范执法\t15\t投诉扣1分",
    ],
    [
      "goods to be bought",
      "序号\t物资名称\t规格\t数量\t预算单价\t预算金额\n1\t帐篷\t12平米\t200\t1800\t360000",
    ],
    [
      "a letter that asks for good work and attaches the list",
      "关于做好2031年民生实事的通知\n一、落实责任，确保质量\n各责任单位要制定计划。\n二、密切配合，各负其责\n牵头单位要积极实施。\n三、加强督查\n附件：1.民生实事任务分解表\n2.重点工作分解表",
    ],
    [
      "the same with half-width commas",
      "关于做好2031年民生实事的通知\n根据主要目标任务和实事内容,将任务分解(详见附件),通知如下:\n一、落实责任,确保质量\n各单位要制定计划,狠抓落实。\n二、加强督查,有效监督\n政府办将跟踪督查,掌握情况。",
    ],
    [
      "a call for proposals",
      "关于公开征集2031年民生实事项目建议的公告\n一、征集方式\n1.电子邮箱：a@example.cn\n2.来信地址：人民路1号\n3.电话：12345",
    ],
    [
      "what was done in a year",
      "水利局2031年工作总结\n一、完成情况\n（一）渠道。完成渠道12公里，完成投资3200万元。\n（二）道路。完成2.1公里。\n二、打算\n一是加快进度。二是强化安全。",
    ],
    [
      "news of a project list",
      "市人大代表表决2031年民生实事项目\n1月9日上午，代表对民生实事项目进行表决。\n征集启动以来，共征集建议70条。\n“件件直击民生热点。”代表罗青说。",
    ],
    [
      "news of progress",
      "民生实事取得成效\n截至6月底，10件实事完成投资12亿元。\n在幸福里，工人正在铺设管道9公里。\n据水利局介绍，今年改造60处。",
    ],
    ["a tender", "操场改造工程招标公告\n1.建设规模6500平方米。\n2.工期90天。\n3.投标人须有资质。"],
    ["an order for goods", "防汛物资清单\n1.编织袋20000条\n2.救生衣300件\n3.冲锋舟4艘"],
    ["an agenda", "会议议程\n一、听取环境报告；\n二、听取民生实事项目报告；\n三、审议决议。"],
    [
      "an invitation",
      "关于召开民生工作会议的通知\n一、时间\n3月6日，会期半天。\n二、要求\n1.请提前15分钟入场。\n2.请报送名单。",
    ],
    [
      "money handed down",
      "关于下达2031年民生实事补助资金的通知\n现下达12600万元：\n东城区 2300万元\n西城区 1900万元\n南山县 4100万元",
    ],
    [
      "honours",
      "民生实事先进集体通报\n一、先进集体（5个）\n水利局、林业局\n二、先进个人（6名）\n罗青、唐宁",
    ],
    [
      "a games day",
      "运动会活动方案\n一、时间\n5月10日\n二、比赛项目\n1.拔河（每队15人）\n2.跳绳（每队10人）",
    ],
    [
      "a closed road",
      "因管网改造工程施工，交通管制：\n1.人民路全封闭。\n2.公交3路绕行解放路。\n3.请按标志行驶。",
    ],
    ["a shopping list", "采购\n鸡蛋30个\n牛奶2箱\n大米10公斤\n苹果5斤"],
    ["prose", "清晨的渠边，罗青数了数新栽的树。\n\n一共八千株，他笑了。\n\n风从渠上吹来。"],
  ])("%s", (_name, text) => {
    expect(code(text)).toBe("NO_LIST_FOUND");
  });
});

describe("a text that is one is read", () => {
  test.each([
    [
      "minutes that name who leads",
      "会议纪要\n1.修渠12公里。（责任单位：水利局）\n2.植树8000株。（责任单位：林业局）",
      2,
    ],
    [
      "a table of promises without bodies and money",
      "序号\t项目名称\t主要内容\n1\t渠\t修建渠道12公里\n2\t树\t新增行道树8000株",
      2,
    ],
    [
      "a list that weighs its promises",
      "序号\t目标任务\t分值\t责任单位\n1\t修建渠道12公里\t10\t水利局\n2\t新增行道树8000株\t5\t林业局",
      2,
    ],
    ["bare promises", "1.修建渠道12公里\n2.新增行道树8000株", 2],
    ["a list by its name", "2031年民生实事\n1.渠道12公里。\n2.行道树8000株。", 2],
    [
      "half-width commas",
      "1.新建渠道12公里,清淤3处\n2.新增行道树8000株,绿篱9公里\n3.新修村道8公里,桥2座",
      3,
    ],
  ])("%s", (_name, text, count) => {
    expect(code(text)).toBe(`${count} projects`);
  });
});
