/**
 * How names of public bodies begin and end. Used only to tell a name that was wrapped over two
 * lines from two names on two lines; a body does not have to be listed here to be read.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** A line that ends so can be a whole name: 市教育局, 各辖市（区）, 团市委, 晋陵公司. */
export const NAME_ENDINGS = words(`
  局 委 办 会 院 校 区 市 县 旗 州 盟 镇 乡 街 道 村 社 部 厅 处 科 室 所 站 队 团 行 司
  厂 馆 宫 库 台 报 网 联 协 园 场 港 府 署 组 心 专班 单位 部门 机构 高校 企业 集团 中学
  小学 大学 医保 公积金 支队 大队 法检 烟草 移动 电信 联通 铁塔 指挥部 平台 基地 主体 属地
  ) ） 等
`);

/** Words that never end a name: 人力资源和社会⏎保障局, 市经济开发⏎区管委会. */
export const UNFINISHED_ENDINGS = words(`
  社会 相关 有关 办公 委员 开发 高新 高新技术 经济 工业 城乡 改革 监督 资源 信息化 退役军人 应急
`);

/** Words that only begin a name: what follows on the next line belongs to them. */
export const NAME_PREFIXES = words(`
  相关 有关 各相关 各有关 各 市 省 县 区 州 市相关 市有关 市各 市直 各市 各县 全市 其他
  其它 及 和 等 属地 驻
`);

/** A line that begins so is the rest of a name: 市卫健⏎委, 市城市⏎管理局, 各县⏎（市、区）. */
export const NAME_RESTS = words(`
  局 委 ( （ 公室 员会 办公室 委员会 管理局 管理处 管理办 管委会 保障局 建设局 监管局
  监督局 旅游局 改革委 改革局 健康委 信息化局 资源局 规划局 公司 集团 中心 有限公司 部门
  单位 政府 人民政府 办事处 指挥部 领导小组 等部门 等单位 事务局 执法局 行政局 服务中心
  管理中心 集团公司 责任公司 联合会 辖市 支队 总队 大队
`);

/** A line that begins so is most likely a new name. */
export const NAME_STARTS = words(`
  市 省 县 区 州 各 团 国网 中国 相关 有关 驻 辖 国家 属地
`);

/** How the name of a public body ends in a cell that may hold anything: a road and a school end otherwise. */
export const BODY_ENDING =
  /(?:局|委|办|会|部|厅|处|政府|单位|部门|公司|集团|中心|街道|镇|乡|县|市|区|专班|[)）])$/;
