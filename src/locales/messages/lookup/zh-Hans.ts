import type { LookupMessages } from '../../../model.js';

/** The words of `CodeLookup` in Simplified Chinese. A page that shows no other component need not load the rest. */
export const lookup: LookupMessages = {
  label: '粘贴一行日志，或输入状态码或其名称',
  submit: '查看说明',
  loading: '正在加载…',
  nothing: '未识别出状态码。请粘贴完整的日志行，或在状态码前注明协议。',
  recognized: '识别结果',
  mayMean: '可能的原因',
  failed: '无法加载说明。请检查网络连接后重试；如果仍然失败，请刷新页面。',
  retry: '重试',
  share: '此状态码的链接',
};
