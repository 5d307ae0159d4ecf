import type { NoPeers, PeerRule } from '#domain/peers.ts';

const NBSP = '\u00a0';

const RULES: Readonly<Record<PeerRule, string>> = {
  region: 'Cùng vùng, hạng gần nhất',
  rank: 'Liền kề về hạng',
  profile: 'Cơ cấu thành phần giống nhất',
  group: 'Cùng nhóm, hạng gần nhất',
  best: 'Dẫn đầu cả nước',
  hand: 'Tự chọn',
};

const WHY: Readonly<Record<NoPeers, string>> = {
  'no-place': 'chưa biết hạng của tỉnh trong kỳ này',
  'no-table': 'chưa có đủ bảng xếp hạng của kỳ này',
  'no-region': 'không thuộc vùng nào',
  'no-components': 'chưa có điểm thành phần của mọi tỉnh, thành phố trong kỳ này',
  'no-group': 'chưa biết tỉnh thuộc nhóm nào trong kỳ này',
  'none-chosen': 'chưa chọn nơi nào',
  nobody: 'không có nơi nào khác phù hợp',
};

type Basis = Readonly<{ rule: PeerRule; group: string | null; isDerived: boolean; components: number }>;

/** Words for those that a province is compared with, and for the rule that chose them. */
export const peerWords = {
  choose: 'So sánh với',
  byHand: 'Nơi so sánh',
  rules: RULES,
  /** The rule as it stands beside the names that it chose. */
  rule: ({ rule, group, isDerived, components }: Basis): string => {
    if (rule === 'group' && group !== null)
      return `cùng nhóm “${group}”${isDerived ? ' suy ra từ bảng điểm' : ''}, hạng gần nhất`;
    if (rule === 'profile')
      return `cơ cấu ${components}${NBSP}thành phần giống nhất, khoảng cách Euclid của điểm chuẩn hóa`;
    return RULES[rule].toLowerCase();
  },
  list: (rule: string, names: string): string => `So sánh với (${rule}): ${names}.`,
  unplaced: (count: number): string => `Chưa xét ${count} nơi khác chưa biết hạng.`,
  distance: (amount: string): string => `cách ${amount}${NBSP}độ${NBSP}lệch${NBSP}chuẩn`,
  none: (rule: PeerRule, why: NoPeers): string => `Không có nơi so sánh theo quy tắc “${RULES[rule]}”: ${WHY[why]}.`,
};
