/** “设置”页的每一句话。 */
export const settingsZhCN = {
  about: {
    title: "关于",
    program: "民生台账",
    version: "版本",
    host: "Excel",
    platform: "平台",
    language: "界面语言",
    screen: "窗格",
    unknown: "不详",
    copy: "复制以上信息",
    copied: "已复制。",
    copyByHand: "浏览器不允许直接复制。请选中下面的内容，按 Ctrl+C：",
    local: "本加载项不联网：所有内容只在这台电脑的工作簿里处理。",
  },
} as const;
