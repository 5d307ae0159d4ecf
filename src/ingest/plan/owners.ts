import { blockText, type Block } from './blocks.ts';
import { fold } from '#text/fold.ts';
import type { Sentence } from './sentences.ts';

const UNIT =
  /((?:Sở|Ban|Văn phòng|Thanh tra|Công an|Cục|Chi cục|Trung tâm|Đài|Báo|Phòng|UBND|Ủy ban nhân dân|Hội đồng)\s[^.;:,()]*?)(?=\s(?:chủ trì|phối hợp|tham mưu|có trách nhiệm|chịu trách nhiệm|là cơ quan|theo dõi|triển khai|xây dựng|thực hiện|tổ chức|hướng dẫn|đôn đốc|làm đầu mối)\b|[.;:,()]|$)/u;
const ASSIGNS = /(?:Giao|giao|Phân công|phân công|Đề nghị|Yêu cầu)\s+(?:cho\s+)?/u;
const LEADS = /(?:Cơ quan|Đơn vị)\s+(?:chủ trì|đầu mối|phụ trách)\s*(?:thực hiện)?\s*:?\s*/u;
const LONGEST = 80;

const unitIn = (text: string): string | null => {
  const unit = UNIT.exec(text)?.[1]?.trim() ?? null;
  return unit !== null && unit.length <= LONGEST ? unit : null;
};

/** The unit that a text makes responsible: `Giao Sở Nội vụ …`, `Cơ quan chủ trì: …`, `(Sở Nội vụ chủ trì)`. */
function assignedUnit(text: string): string | null {
  for (const pattern of [ASSIGNS, LEADS]) {
    const found = pattern.exec(text);
    const rest = found === null ? '' : text.slice(found.index + found[0].length);
    const unit = rest === '' ? null : unitIn(rest);
    if (unit !== null && rest.startsWith(unit)) return unit;
  }
  const leads = /\(([^()]*?)\s+(?:chủ trì|đầu mối|tham mưu)[^()]*\)/u.exec(text)?.[1];
  return leads === undefined ? null : unitIn(leads);
}

/** The unit whose tasks an item lists: a heading `3. Sở Nội vụ:`. */
function headedUnit(block: Block): string | null {
  for (let above: Block | null = block; above !== null; above = above.parent) {
    const text = blockText(above);
    if (
      /:\s*$/.test(text) &&
      text.length <= LONGEST &&
      /^(?:so|van phong|ban|thanh tra|cong an|ubnd|uy ban) /.test(fold(text))
    )
      return text.replace(/\s*:\s*$/, '');
  }
  return null;
}

/** The unit responsible for what a sentence asks; null where neither it nor its headings name one. */
export const ownerOf = ({ wording, block }: Sentence): string | null =>
  assignedUnit(wording) ?? assignedUnit(blockText(block)) ?? headedUnit(block);
