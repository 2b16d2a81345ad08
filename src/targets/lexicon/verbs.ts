/** Verbs of delivery: what they govern is made, done or given within the year. */
export const DELIVERY_VERBS =
  `新建 改建 扩建 新改建 改扩建 新改扩建 新（改、扩）建 新增 净增 增加 增设 加装 安装 建成 建设 建立 创建 打造 培育 培养 培训 引进 引育 招引 引聘
    开展 举办 组织 实施 完成 改造 提升 改造提升 提升改造 整治 治理 修复 修建 维修 修缮 更新 更换 铺设 敷设 种植 栽植 发放 提供 救助 帮扶 筹集 筹建 供应 配建 配备 配置 购置 采购 投放
    开通 优化 调整 开放 评选 认定 申报 争创 推广 设立 设置 成立 布设 布局 打通 拆除 消除 整改 清理 关停 淘汰 压减 减少 升级 制定 出台 编制 发布 推出 推进 开工 竣工 完工 新开 新设 新开工
    增投 续建 启动 招聘 招募 选派 选树 选聘 征集 开发 开设 扶持 发展 孵化 转化 招收 资助 组建 接入 建造 新改 重建 增配 迁建 新扩建 举行 配套 开办 新办 布点 落实 疏浚 清淤 加固 绿化 打捞 抽检 检测 筛查 巡查 排查 化解 办理 办结 挖掘 打井 新打 维护 建好 整修 翻建 翻新 硬化 亮化 拓宽 疏通 衬砌 升级改造 挖潜`
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);

/** Verbs that belong to what is counted: 新增学位 is not the same as 学位. */
export const KEPT_VERBS: ReadonlySet<string> = new Set(
  "新增 净增 增加 新建 新改建 改建 扩建 改扩建 新改扩建 提升 提升改造 改造提升 培训 加装 降低 调整 新开 压减 减少 淘汰 新开工 开工 竣工 完工 支持 拆除".split(
    " ",
  ),
);

/** Words at the end of an indicator that only lead to its number. */
export const FILLERS =
  /(?:分别|均|全部|都|力争|总数|数量)?(?:达成|达到?|实现|完成|(?:提高|提升|增加|扩大|扩|增|降|下降|降低|上升|压缩|缩短|缩小|压减|上调)[到至](?:每人每[月年])?|降[到至]|稳定在|保持在?|维持在|控制在|为|在|至|到)?(?:每人每[月年])?$/;

/** Ends with a word that says a level is reached: what follows does not grow from nothing. */
export const LEVEL_WORDS =
  /(?:达到?|达成|[高升加大降低少长缩扩增减][到至]|稳定在|保持在?|维持在|控制在|突破|超过|率|比例|占比|比重|强度|浓度|覆盖面|受益面|总量|总数|保有量|拥有量|(?<!高)标准(?!化|厂)|津贴|养老金|水平)[^，。；、]{0,8}$/;

/** Words without meaning of their own at the beginning of an indicator. */
export const LEADING_WORDS =
  /^(?:[比较](?:同期)?(?=增长|提高|下降|降低|减少|上升|增加)|[*★☆●·]|其中[，：:]?|并且?|同时|还|再|要|拟|将|全[市县区省镇年]|各地|累计|共计?|总共|合计|力争|争取|确保|计划|预计|努力|实现|预期|至少|完成|基本|目标|以及|和|及|与|、|抓好|做好|着力|突出|深入|大力|积极|持续|继续|稳步|加快|全面|扎实|有序|重点保障|我[省市县区州]|到(?![位账户])|至|在|于|为|对(?![口外])|向|给|使|让|由|的)/;
