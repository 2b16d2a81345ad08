import type { PlanColumn } from "../plan";

/**
 * What a header cell can name: a column of the plan, or one that helps to read it. `task` is a
 * word that serves as title in one list and as content in another (重点任务); `stage` is a goal
 * for a part of the year (一季度目标); `aside` is known and left alone (备注, 责任人, 进展情况).
 */
export type HeaderField = PlanColumn | "section" | "deadline" | "task" | "stage" | "aside";

export interface HeaderRule {
  readonly field: HeaderField;
  /** Of two columns that name the same field, the heavier is it. */
  readonly weight: number;
  /** Tried on the folded header: half-width, without white space, bracketed notes and year. */
  readonly pattern: RegExp;
  /** The pattern must fail for the rule to hold. */
  readonly unless?: RegExp;
}

const BODY = "(?:单位|部门|机构|主体|局办|委办局|科室|处室|股室|科所|站所|镇街)";
/** A part of the year: 一季度, 上半年, 1-6月, 前三季度. */
const PART_OF_YEAR = "(?:季度|[上下]半年|\\d{1,2}(?:[-—~至到]\\d{1,2})?月)";
const unit = (verbs: string): RegExp => new RegExp(`(?:${verbs}).{0,4}?${BODY}`);

/** Weight of a column that holds the money of one source: 中央资金, 自筹. */
export const FUND_WEIGHT = 0.5;
/** Weight of a column that holds the money of all years: 总投资. */
export const TOTAL_OF_YEARS = 1;
/** Whose money a column under 资金来源 holds, or an amount in it is; a pattern. */
export const MONEY_OWNER =
  "(?:中央|国家|上级|[省市县区乡镇村]|街道|社区|地方|财政|本级|预算内|自筹|社会|企业|群众|村民|集体|个人|居民|银行|贷款|融资|捐[赠助]|福彩|体彩|彩票公益金|(?:专项|一般|政府)?债券?|国债|统筹|自有|其[他它])(?:[级本]|财政|政府|专项|一般|公共|资金|补助|补贴|投资|配套|资本|自筹|投入|筹[措资集]?|部分|贷款|债券?|企业|单位|预算|捐[赠助]|以上|[/、和及]|[(（][^（）()]*[)）])*";

/** In order: the first rule that holds names the header. */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    field: "no",
    weight: 5,
    pattern:
      /^(?:序|(?:项目|任务|实事|事项|工作|工程)?(?:序号|编号)|项次|项号|排序|顺序号?|No\.?|№|号)$/i,
  },
  {
    field: "aside",
    weight: 1,
    pattern:
      /领导|责任人|负责人|联系|联络|电话|编码|代码|科目|姓名|职务|填报|计量单位|^备注|^说明|设计单位|施工单位|监理单位/,
    unless: /(?:单位|部门)(?:及|和|与|\/|、)/,
  },

  { field: "leads", weight: 6, pattern: unit("牵头"), unless: /^(?:配合|协办|参与)/ },
  { field: "leads", weight: 6, pattern: /^(?:[省市县区]级?)?牵头$/ },
  { field: "leads", weight: 5, pattern: /^(?:主办|主责)$/ },
  { field: "leads", weight: 3, pattern: /^承办$/ },
  { field: "leads", weight: 5, pattern: unit("责任|主责"), unless: /^(?:配合|协办|参与)/ },
  {
    field: "leads",
    weight: 5,
    pattern: /^责任(?:县市区|市县|县区|区县|县[(（]市、区[)）]|地区|地方|乡镇|街道)$/,
  },
  {
    field: "supports",
    weight: 4,
    pattern: unit("配合|协办|协同|协作|参与|参加|协助|会办|联办|支持|支撑"),
  },
  { field: "supports", weight: 3, pattern: /^(?:配合|协办|协同|参与)$/ },
  { field: "leads", weight: 4, pattern: unit("主管|主办|分管|归口|监管") },
  { field: "leads", weight: 3, pattern: unit("实施|承办|承担|负责|落实|组织|执行|完成") },
  { field: "leads", weight: 2, pattern: unit("建设|业主|项目|申报") },
  { field: "leads", weight: 4, pattern: /^(?:职责|责任|任务|工作|单位|部门)?分工(?:情况)?$/ },
  { field: "leads", weight: 3, pattern: /^责任(?:分解|落实|归属)?$/ },
  { field: "leads", weight: 1, pattern: new RegExp(`^${BODY}$`) },
  {
    field: "leads",
    weight: 1,
    pattern: /^(?:责任|实施|申报)?(?:社区|村居|村社|乡镇|镇街|街道|镇村|村)$/,
  },

  { field: "investment", weight: 4, pattern: /(?:资金|投资|经费).*(?:来源|渠道|构成|筹措).*计$/ },
  {
    field: "investment",
    weight: FUND_WEIGHT,
    pattern: new RegExp(
      `(?:来源|渠道|构成|筹措|投资|资金|经费|投入|其中|年度?计划|年度?安排).*${MONEY_OWNER}$`,
    ),
    unless: /项目|内容|名称|单位|部门/,
  },
  {
    field: "aside",
    weight: 1,
    pattern: /来源|渠道|性质|地点|地址|选址|率$|进展|问题|下一步|核对|结果|累计|完成情况|开工时间/,
    unless: /目标|任务/,
  },
  {
    field: "aside",
    weight: 1,
    pattern: new RegExp(`${PART_OF_YEAR}.*(?:投资|资金)|(?:投资|资金).*${PART_OF_YEAR}`),
  },
  {
    field: "stage",
    weight: 1,
    pattern: new RegExp(`${PART_OF_YEAR}.*(?:目标|任务|计划|安排|进度|节点|要求)`),
    unless: /全年|年度/,
  },
  {
    field: "investment",
    weight: FUND_WEIGHT,
    pattern: new RegExp(`^${MONEY_OWNER}(?<=自筹|配套|补助|贷款|债券|资本|筹资|资金|投资)$`),
  },
  { field: "stage", weight: 1, pattern: /^(?:[本当今]?年度?)(?:工作)?(?:计划|安排)$/ },
  { field: "aside", weight: 1, pattern: /以[前后]年度|历年|往年|[上去次明后]年(?!度?目标)/ },
  { field: "deadline", weight: 1, pattern: /^(?:工作)?进度(?:安排|要求)$/ },
  { field: "deadline", weight: 3, pattern: /时限|期限|节点|时间|日期|年限|周期|工期/ },

  {
    field: "aside",
    weight: 1,
    pattern: /投资.*(?:主体|方式|类别|单位)|(?:已|实际).*(?:投资|资金)|完成.*投资|投资.*完成/,
    unless: /计划|预计|拟|年内|当年|全年|力争|确保/,
  },
  { field: "investment", weight: 3, pattern: /^(?:资金|投资|投入|经费)?总额$/ },
  {
    field: "investment",
    weight: FUND_WEIGHT,
    pattern: /其中.*(?:中央|省|市|县|区|财政|自筹|社会|债|上级)/,
    unless: /年|项目|内容|名称/,
  },
  {
    field: "investment",
    weight: TOTAL_OF_YEARS,
    pattern: /总投资|投资总|总额|总投入|总概算|估算/,
    unless: /年度|当年|本年|今年|^年/,
  },
  {
    field: "investment",
    weight: 6,
    pattern:
      /(?:当年|本年|今年|年度|年内|全年|年).*(?:投资|资金|投入|预算|经费)|(?:投资|资金|投入|预算|经费).*(?:当年|本年|今年|年度|年$)/,
    unless: /项目|内容|名称/,
  },
  {
    field: "investment",
    weight: 5,
    pattern:
      /(?:计划|预计|安排|拟).*(?:投资|资金|投入|预算|经费)|(?:投资|资金|投入).*(?:计划|预算|安排)/,
    unless: /项目|内容|名称/,
  },
  {
    field: "investment",
    weight: FUND_WEIGHT,
    pattern: /(?:中央|省|市|县|区|财政|自筹|社会|其中).*(?:投资|资金|投入|经费)/,
    unless: /项目|内容|名称/,
  },
  {
    field: "investment",
    weight: 4,
    pattern:
      /^(?:概算|估算|造价)$|^.{0,4}(?:投资|资金|投入|预算|经费)(?:额|金额|规模|需求|概算|筹措)?(?:小计|合计|总计|计)?$/,
  },
  { field: "investment", weight: 2, pattern: /^金额$/ },

  { field: "section", weight: 4, pattern: /^一级(?:任务|事项|项目|工作|目录|分类)/ },
  { field: "title", weight: 5, pattern: /^二级(?:任务|事项|项目|工作|目录|分类)/ },
  { field: "content", weight: 5, pattern: /^三级(?:任务|事项|项目|工作|目录|分类)/ },
  {
    field: "section",
    weight: 3,
    pattern: /类别|分类|类型|领域|板块|章节|篇章|大类|大项|^类$|方面$/,
  },
  { field: "task", weight: 2, pattern: /^(?:民生)?(?:实事|项目|任务|工作|事项)内容$/ },
  { field: "content", weight: 5, pattern: /内容|规模|目标|指标/ },
  { field: "content", weight: 3, pattern: /举措|措施|要求|标准|做法|概况|事项描述/ },
  {
    field: "title",
    weight: 6,
    pattern:
      /^(?:具体|子|分项?|细分|明细)(?:项目|工程|事项|实事|任务|项)(?:名称)?$|^(?:实事|项目|工程)?(?:小项|子项|细项)(?:名称)?$/,
  },
  { field: "title", weight: 5, pattern: /名称/ },
  { field: "task", weight: 2, pattern: /任务/ },
  { field: "title", weight: 4, pattern: /项目$|实事$|事项$|工程$|^项目/ },
  { field: "title", weight: 3, pattern: /工作$/ },
];

/** Header words that say that the first unit named is the lead and the others support it. */
export const FIRST_IS_LEAD =
  /(?:排|列|为)?(?:在?首位|第一|在前)|牵头.{0,4}(?:及|和|与|、|\/).{0,4}(?:配合|协办|参与|责任(?!人|领导))|责任.{0,4}(?:及|和|与|、|\/).{0,4}(?:配合|协办|参与)/;

/** Header words that say that people are named beside the bodies: 牵头单位（责任人）. */
export const NAMES_PEOPLE = /责任人|负责人|联系人|领导|经办人/;

/** A column of tables that are no list of projects: of purchases, budget items, people. Tried on the folded header. */
export const FOREIGN_HEADER =
  /^(?:(?:预算|采购|合同|参考)?单价.*|收费(?:项目|标准|依据).*|执收单位|计[价费]单位|主持人?|参[会加]人员|节次|星期|班次|规格(?:型号)?|型号|评分(?:标准|细则|办法)?|.*得分|扣分.*|.*(?:供应商|中标|成交).*|采购(?:人|单位)|(?:预算|功能|支出)?科目(?:编码|代码|名称)?|姓名|身份证号码?|工号|学号|考勤.*)$/;

/** The longest text a header cell has. */
export const MAX_HEADER_CHARS = 40;
